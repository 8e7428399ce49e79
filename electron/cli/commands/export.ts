import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { addAskedOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, print, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';
import { problem } from '#shared/contracts/problem.ts';
import { failed } from '#shared/result.ts';

type ExportOptions = QuestionOptions &
  AreasOption & {
    readonly store: string;
    readonly out?: string;
    readonly package?: string;
    readonly each?: string;
    readonly picture?: string;
    readonly years?: true;
    readonly shareable?: true;
  };

const targets = ['out', 'package', 'each', 'picture'] as const;

/** An option that says nothing about what is made: only summaries have a form to share, only a picture is of the years. */
function needless({ shareable, years }: ExportOptions, target: (typeof targets)[number]): 'shareable' | 'years' | null {
  if (shareable && target !== 'out' && target !== 'each') return 'shareable';
  return years && target !== 'picture' ? 'years' : null;
}

/** `export`: the Excel summary, or a folder with one CSV per table and their description. */
export function addExport(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('export')
    .description(texts.summaries.export)
    .requiredOption('--store <S>', texts.about.store)
    .option('--out <F.xlsx>', texts.about.out)
    .option('--package <DIR>', texts.about.package)
    .option('--each <DIR|F.zip>', texts.about.each)
    .option('--picture <F.svg|F.png>', texts.about.picture)
    .option('--years', texts.about.years);
  return addAreasOption(addAskedOptions(command, shell), shell)
    .option('--shareable', texts.about.shareable)
    .action(async (options: ExportOptions) => shell.conclude(await exported(options, shell)));
}

async function exported(options: ExportOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  const [target, second] = targets.flatMap((name) => (options[name] === undefined ? [] : [{ name, path: options[name] }]));
  if (target === undefined) return failed(problem('option-missing', { option: '--out' }));
  const alone = second?.name ?? needless(options, target.name);
  if (alone !== null) return failed(problem('options-together', { options: `--${target.name}, --${alone}` }));
  const { path } = target;
  return withStore(options.store, shell, async (engine) => {
    const areas = await chosenAreas(engine, options);
    if (!areas.ok) return areas;
    const { language } = shell;
    const input = { ...question.value, target: fileOf(engine, path), language, ...areas.value };
    if (options.package !== undefined) {
      const made = await engine.call('export.package', input, thisJob);
      if (!made.ok) return made;
      print(shell, shell.texts.packaged(made.value.folder, made.value.files.length));
      return finished;
    }
    if (options.picture !== undefined) {
      const { areas: chosen, ...picture } = { areas: undefined, ...input };
      const [only, second] = chosen ?? [];
      if (options.years && (only === undefined || second !== undefined)) return failed(problem('option-missing', { option: '--area' }));
      const of = options.years && only !== undefined ? { years: only } : { lines: chosen ?? null };
      const drawn = await engine.call('export.picture', { ...picture, of }, thisJob);
      if (!drawn.ok) return drawn;
      printWritten(drawn.value, shell);
      return finished;
    }
    const sent = { ...input, shareable: options.shareable === true };
    if (options.each !== undefined) {
      const made = await engine.call('export.summaries', sent, thisJob);
      if (!made.ok) return made;
      print(shell, shell.texts.packaged(made.value.folder, made.value.files.length));
      return finished;
    }
    const written = await engine.call('export.summary', sent, thisJob);
    if (!written.ok) return written;
    printWritten(written.value, shell);
    return finished;
  });
}
