import type { Hardness } from '#shared/domain/words.ts';
import { dateInTable, number } from '#shared/text/format.ts';
import { decisionWords } from './decision-words.ts';
import { reason } from './least-table.tsx';
import type { Ranked } from './ranked.ts';
import type { Words } from './words.ts';

/** The table as a spreadsheet takes it: amounts in euros with cents, so that they can be added. */
export function tableCells(rows: readonly Ranked[], hardness: readonly Hardness[], words: Words): readonly (readonly string[])[] {
  const { least: texts, language } = words;
  const { columns } = texts;
  const euros = (cents: number) =>
    number(cents / 100, language, 2)
      .replace('−', '-')
      .replaceAll(language === 'nl' ? '.' : ',', '');
  const heads = [columns.order, columns.area, columns.cliff, columns.perYear, columns.from, columns.who];
  return [
    [...heads, ...hardness.map((word) => texts.hardness[word]), columns.why],
    ...rows.map((row) => {
      const { need, order } = row;
      const { cliff, least, keeps, areaName } = need;
      return [
        String(order ?? ''),
        areaName,
        dateInTable(cliff.date),
        euros(least.level),
        dateInTable(least.from),
        decisionWords(need, words),
        ...hardness.map((word) => euros(keeps[word])),
        reason(row, words),
      ];
    }),
  ];
}
