import { type Cell, daySerial } from '#electron/exporters/sheet-model.ts';
import { deciderWords } from '#shared/contracts/fields.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { deciders, flagCodes } from '#shared/domain/words.ts';
import { euros, percent } from '#shared/text/format.ts';
import type { Summary } from './figures.ts';

/** The settings that change figures [rules 3, 4, 5]. */
export function settingRows({ texts, input }: Summary): Cell[][] {
  const { thresholds, language } = input;
  const { account } = texts;
  return [
    [text(account.smallestLoss), right(euros(thresholds.smallestLoss, language))],
    [text(account.smallestShare), right(percent(thresholds.smallestShare / 10_000, language))],
    [text(account.smallestGap), right(percent(thresholds.smallestGap / 10_000, language))],
    ...(thresholds.priceIndex === 0 ? [] : [[text(account.priceIndex), right(percent(thresholds.priceIndex / 10_000, language, 2))]]),
    ...deciders.map((decider): Cell[] => [
      text(account.lead(deciderWords[decider][language])),
      { value: thresholds.leadMonths[decider], look: 'whole' },
    ]),
  ];
}

/** Which state of which data this is. */
export function dataRows({ texts, input }: Summary): Cell[][] {
  const { account } = texts;
  const { storeName, changedAt, revision, version, rows, isShareable } = input;
  const lines: Cell[][] = [];
  if (!isShareable) lines.push([text(account.store), right(storeName)]);
  lines.push([text(account.revision), { value: revision, look: 'whole' }]);
  if (changedAt !== null) lines.push([text(account.changed), { value: dayOf(changedAt), look: 'date' }]);
  lines.push([text(account.rows), right(account.rowCounts(rows.streams.length, rows.commitments.length))]);
  lines.push([text(account.program), right(version)]);
  return lines;
}

/** The sheets of the files that the rows came from. */
export function sourceRows({ texts, input }: Summary): Cell[][] {
  const { account } = texts;
  if (input.sources.length === 0) return [[text(account.noSources)]];
  const headers = [account.file, account.sheet, account.by, account.imported, account.rowsUsed];
  return [
    headers.map((value, index): Cell => ({ value, look: index > 2 ? 'headerRight' : 'header' })),
    ...input.sources.map(({ file, sheet, who, at, rows }): Cell[] => [
      text(file),
      text(sheet),
      text(who),
      { value: dayOf(at), look: 'date' },
      { value: rows, look: 'whole' },
    ]),
  ];
}

/** What is odd about rows, by kind, with how often it occurs [rules 10]. */
export function flagRows({ texts, figures }: Summary): Cell[][] {
  const { account, flags } = texts;
  const found = flagCodes
    .map((code) => ({ code, count: figures.answer.flags.filter((flag) => flag.code === code).length }))
    .filter(({ count }) => count > 0);
  if (found.length === 0) return [[text(texts.none)]];
  return [
    [
      { value: account.flagText, look: 'header' },
      { value: account.flagCount, look: 'headerRight' },
    ],
    ...found.map(({ code, count }): Cell[] => [text(flags[code]), { value: count, look: 'whole' }]),
  ];
}

function dayOf(instant: string): number {
  return daySerial(instant.slice(0, 10) as CivilDate);
}

function text(value: string): Cell {
  return { value, look: 'text' };
}

function right(value: string): Cell {
  return { value, look: 'number' };
}
