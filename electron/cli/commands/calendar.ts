import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { addAskedOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';

type CalendarOptions = QuestionOptions & AreasOption & { readonly store: string; readonly out: string };

/** `calendar`: decision moments, cliffs, ends and last days, for a calendar program. */
export function addCalendar(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('calendar')
    .description(texts.summaries.calendar)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--out <F.ics>', texts.about.out);
  return addAreasOption(addAskedOptions(command, shell), shell).action(async (options: CalendarOptions) =>
    shell.conclude(await written(options, shell)),
  );
}

async function written(options: CalendarOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const areas = await chosenAreas(engine, options);
    if (!areas.ok) return areas;
    const { language } = shell;
    const input = { ...question.value, target: fileOf(engine, options.out), language, ...areas.value };
    const file = await engine.call('export.calendar', input, thisJob);
    if (!file.ok) return file;
    printWritten(file.value, shell);
    return finished;
  });
}
