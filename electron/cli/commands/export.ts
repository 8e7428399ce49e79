import type { Command } from 'commander';
import { addQuestionOptions, askedQuestion, type QuestionOptions } from '#electron/cli/asked-question.ts';
import { finished, type Outcome, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';

type ExportOptions = QuestionOptions & {
  readonly store: string;
  readonly out: string;
  readonly area: readonly string[];
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
  return addQuestionOptions(command, shell)
    .option('--area <NAME>', texts.about.areas, (name: string, before: readonly string[]) => [...before, name], [])
    .option('--shareable', texts.about.shareable)
    .action(async (options: ExportOptions) => shell.conclude(await exported(options, shell)));
}

async function exported(options: ExportOptions, shell: Shell): Promise<Outcome> {
  const question = askedQuestion(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const areas = await engine.call('areas.find', { names: [...options.area] });
    if (!areas.ok) return areas;
    const chosen = areas.value.length === 0 ? {} : { areas: areas.value.map(({ id }) => id) };
    const target = fileOf(engine, options.out);
    const { language } = shell;
    const input = { question: question.value, target, language, shareable: options.shareable === true, ...chosen };
    const written = await engine.call('export.summary', input, thisJob);
    if (!written.ok) return written;
    printWritten(written.value, shell);
    return finished;
  });
}
