import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { addAskedOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';

type BriefingOptions = QuestionOptions & AreasOption & { readonly store: string; readonly out: string; readonly pages?: true };

/** `briefing`: one page over the areas named, as Word or PDF; `--pages` adds one for each. */
export function addBriefing(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('briefing')
    .description(texts.summaries.briefing)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--out <F.docx|F.pdf>', texts.about.out);
  return addAreasOption(addAskedOptions(command, shell), shell)
    .option('--pages', texts.about.pages)
    .action(async (options: BriefingOptions) => shell.conclude(await briefed(options, shell)));
}

async function briefed(options: BriefingOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const areas = await chosenAreas(engine, options);
    if (!areas.ok) return areas;
    const { language } = shell;
    const target = fileOf(engine, options.out);
    const input = { ...question.value, target, language, pages: options.pages === true, ...areas.value };
    const written = await engine.call('export.briefing', input, thisJob);
    if (!written.ok) return written;
    printWritten(written.value, shell);
    return finished;
  });
}
