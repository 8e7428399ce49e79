import type { Command } from 'commander';
import { finished, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import type { UndoReport } from '#shared/contracts/history.ts';

/** `undo`: takes the last change that still stands back. */
export function addUndo(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('undo')
    .description(texts.summaries.undo)
    .requiredOption('--store <S>', texts.about.store)
    .option('--json', texts.about.json)
    .action(async (options: { readonly store: string; readonly json?: true }) => {
      const outcome = await withStore(options.store, shell, async (engine) => {
        const undone = await engine.call('history.undo', {});
        if (!undone.ok) return undone;
        if (options.json) printJson(shell, undone.value);
        else print(shell, ...linesOf(undone.value, shell));
        return finished;
      });
      shell.conclude(outcome);
    });
}

function linesOf({ undid, what, rows, kept }: UndoReport, { texts }: Shell): readonly string[] {
  const lines = [texts.undid(undid, what), texts.undidRows(rows.added, rows.changed, rows.removed)];
  return kept.length === 0 ? lines : [...lines, texts.undidKept(kept.length)];
}
