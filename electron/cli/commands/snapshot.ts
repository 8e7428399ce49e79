import type { Command } from 'commander';
import { addQuestionOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { withStore } from '#electron/cli/with-engine.ts';

type SnapshotOptions = QuestionOptions & { readonly store: string; readonly name: string; readonly json?: true };

/** `snapshot`: keeps the rows and settings of this moment under a name. */
export function addSnapshot(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('snapshot')
    .description(texts.summaries.snapshot)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--name <N>', texts.about.snapshotName);
  return addQuestionOptions(command, shell)
    .option('--json', texts.about.json)
    .action(async (options: SnapshotOptions) => {
      const question = await asked(options);
      if (!question.ok) return shell.conclude(question);
      const outcome = await withStore(options.store, shell, async (engine) => {
        const { language } = shell;
        const kept = await engine.call('snapshot.save', { name: options.name, question: question.value.question, language });
        if (!kept.ok) return kept;
        const { name, keptAt, referenceDate: at, lens } = kept.value;
        if (options.json) printJson(shell, { name, keptAt, at, lens });
        else print(shell, texts.snapshotKept(name));
        return finished;
      });
      shell.conclude(outcome);
    });
}
