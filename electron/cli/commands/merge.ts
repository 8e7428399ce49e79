import type { Command } from 'commander';
import { finished, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { wordOf } from '#electron/cli/words.ts';
import { localDay } from '#electron/engine/clock.ts';
import type { MergeField, MergeReport, MergeRow, MergeValue } from '#shared/contracts/exchange.ts';
import { exchangeTexts } from '#shared/text/exchange-texts.ts';
import { dateInTable } from '#shared/text/format.ts';

type MergeOptions = { readonly store: string; readonly from: string; readonly onConflict?: string; readonly json?: true };

const conflictWords = ['ask', 'newer', 'keep'] as const;

/** `merge`: takes what an exchange file knows more than the store; rows that both changed stay, unless a side is chosen. */
export function addMerge(program: Command, shell: Shell): Command {
  const { texts, language } = shell;
  const { cli } = exchangeTexts(language);
  return program
    .command('merge')
    .description(cli.summary.merge)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--from <F.adempak>', cli.from)
    .option('--on-conflict <CHOICE>', cli.onConflict)
    .option('--json', texts.about.json)
    .action(async (options: MergeOptions) => {
      const onConflict = wordOf('--on-conflict', options.onConflict, conflictWords);
      if (!onConflict.ok) return shell.conclude(onConflict);
      const outcome = await withStore(options.store, shell, async (engine) => {
        const asked = { file: fileOf(engine, options.from), language, onConflict: onConflict.value ?? 'ask' };
        const merged = await engine.call('merge.commit', asked, thisJob);
        if (!merged.ok) return merged;
        if (options.json) printJson(shell, reportJson(merged.value));
        else print(shell, ...reportLines(merged.value, shell));
        return finished;
      });
      shell.conclude(outcome);
    });
}

function reportJson({ file, changeSet, inside, counts, open }: MergeReport) {
  const { new: added, changed, removed, conflict: conflicts, unchanged } = counts;
  return {
    ...{ file, changeSet, store: inside.store, areas: inside.areas.map(({ name }) => name) },
    ...{ new: added, changed, removed, conflicts, unchanged },
    open: open.map(({ table, id, label, fields }) => ({
      ...{ table, id, label },
      fields: fields
        .filter(({ isConflict }) => isConflict)
        .map(({ field, name, store, file: theirs }) => ({ field, name, store, file: theirs })),
    })),
  };
}

function reportLines({ file, changeSet, inside, counts, open }: MergeReport, shell: Shell): readonly string[] {
  const { texts, language } = shell;
  const words = exchangeTexts(language);
  const differs = counts.new + counts.changed + counts.removed + counts.conflict > 0;
  return [
    `${file}: ${words.inside(inside.store, inside.areas.length)}.`,
    `  ${differs ? words.counts(counts) : words.nothing}`,
    ...(open.length === 0 ? [] : [`  ${words.cli.open(open.length)}`, ...open.flatMap((row) => rowLines(row, shell))]),
    ...(changeSet === null ? (differs ? [`  ${texts.importNothing}`] : []) : [`  ${texts.importSet(changeSet)}`]),
  ];
}

function rowLines({ label, fields }: MergeRow, shell: Shell): string[] {
  const { cli } = exchangeTexts(shell.language);
  const lineOf = ({ name, store, file }: MergeField) => `      ${cli.conflict(name, sideText(store, shell), sideText(file, shell))}`;
  return [`    ${label}`, ...fields.filter(({ isConflict }) => isConflict).map(lineOf)];
}

function sideText(value: MergeValue | null, { language }: Shell): string {
  const { empty, cli } = exchangeTexts(language);
  return value === null ? empty : cli.side(value.text ?? empty, value.who, dateInTable(localDay(value.at)));
}
