import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { addQuestionOptions, askedQuestion, type QuestionOptions } from '#electron/cli/asked-question.ts';
import { finished, type Outcome, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';

type ExportOptions = QuestionOptions &
  AreasOption & {
    readonly store: string;
    readonly out: string;
    readonly shareable?: true;
  };

/** `export`: the Excel summary. */
export function addExport(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('export')
    .description(texts.summaries.export)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--out <F.xlsx>', texts.about.out);
  return addAreasOption(addQuestionOptions(command, shell), shell)
    .option('--shareable', texts.about.shareable)
    .action(async (options: ExportOptions) => shell.conclude(await exported(options, shell)));
}

async function exported(options: ExportOptions, shell: Shell): Promise<Outcome> {
  const question = askedQuestion(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const areas = await chosenAreas(engine, options);
    if (!areas.ok) return areas;
    const target = fileOf(engine, options.out);
    const { language } = shell;
    const input = { question: question.value, target, language, shareable: options.shareable === true, ...areas.value };
    const written = await engine.call('export.summary', input, thisJob);
    if (!written.ok) return written;
    printWritten(written.value, shell);
    return finished;
  });
}
