import type { Command } from 'commander';
import { momentText } from '#electron/cli/moment-text.ts';
import { finished, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { type Column, table } from '#electron/cli/table.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import type { ChangeSet } from '#shared/contracts/history.ts';

/** `log`: who changed what, when, from which file; newest first. */
export function addLog(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('log')
    .description(texts.summaries.log)
    .requiredOption('--store <S>', texts.about.store)
    .option('--json', texts.about.json)
    .action(async (options: { readonly store: string; readonly json?: true }) => {
      const outcome = await withStore(options.store, shell, async (engine) => {
        const sets = await engine.call('history.list', {});
        if (!sets.ok) return sets;
        if (options.json) printJson(shell, sets.value);
        else print(shell, table(columnsOf(shell), sets.value));
        return finished;
      });
      shell.conclude(outcome);
    });
}

function columnsOf({ texts: { columns, changeKinds, isUndone } }: Shell): readonly Column<ChangeSet>[] {
  const what = ({ kind, what: named, undoneBy }: ChangeSet) => {
    const done = kind === 'import' || kind === 'edit' || kind === 'undo' ? `${changeKinds[kind]}: ${named}` : changeKinds[kind];
    return undoneBy === null ? done : `${done} (${isUndone(undoneBy)})`;
  };
  return [
    { head: columns.changeSet, cell: ({ id }) => String(id), isFigure: true },
    { head: columns.when, cell: ({ at }) => momentText(at) },
    { head: columns.who, cell: ({ who }) => who },
    { head: columns.added, cell: ({ rows }) => String(rows.added), isFigure: true },
    { head: columns.changed, cell: ({ rows }) => String(rows.changed), isFigure: true },
    { head: columns.removed, cell: ({ rows }) => String(rows.removed), isFigure: true },
    { head: columns.what, cell: what },
  ];
}
