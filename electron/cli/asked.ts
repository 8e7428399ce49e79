import type { Command } from 'commander';
import type { CallInput } from '#shared/contracts/calls.ts';
import { given } from '#shared/contracts/given.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { referenceDate } from '#shared/contracts/values.ts';
import { hardnesses, lenses, usesInView } from '#shared/domain/words.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Shell } from './shell.ts';
import { wordOf, wordsOf } from './words.ts';

/** The options of a question, the same in every command that asks one (decisions.md). */
export type QuestionOptions = {
  readonly at?: string;
  readonly horizon?: string;
  readonly lens?: string;
  readonly hardness?: string;
  readonly use?: string;
  readonly theme?: string;
  readonly scenario?: string;
};

/** What a call is asked: the question, and the scenario that it is asked under. */
export type Asked = CallInput<'cliffs.view'>;

/** A question about all rows, whatever their theme. */
export function addWholeQuestionOptions(command: Command, { texts: { about } }: Shell): Command {
  return command
    .option('--at <DATE>', about.at)
    .option('--horizon <YEAR>', about.horizon)
    .option('--lens <LENS>', about.lens)
    .option('--hardness <WORDS>', about.hardness)
    .option('--use <USE>', about.use);
}

export function addQuestionOptions(command: Command, shell: Shell): Command {
  return addWholeQuestionOptions(command, shell).option('--theme <THEME>', shell.texts.about.theme);
}

/** The same, and under which scenario. */
export function addAskedOptions(command: Command, shell: Shell): Command {
  return addQuestionOptions(command, shell).option('--scenario <NAME|F>', shell.texts.about.scenario);
}

/**
 * What the options ask. Problems: `date-invalid`, `year-invalid`, `word-not-known`, and those of reading a scenario.
 */
export async function asked(options: QuestionOptions): Promise<Result<Asked, Problem>> {
  const { at } = options;
  if (at !== undefined && !referenceDate.safeParse(at).success) return failed(problem('date-invalid', { seen: at }));
  const horizon = yearOption(options.horizon);
  if (!horizon.ok) return horizon;
  const lens = wordOf('--lens', options.lens, lenses);
  if (!lens.ok) return lens;
  const hardness = wordsOf('--hardness', options.hardness, hardnesses);
  if (!hardness.ok) return hardness;
  const use = wordOf('--use', options.use, usesInView);
  if (!use.ok) return use;
  const scenario = options.scenario === undefined ? done(undefined) : (await import('./scenario-file.ts')).scenarioOf(options.scenario);
  if (!scenario.ok) return scenario;
  const chosen = hardness.value && [...hardness.value];
  const question = given({ at, horizon: horizon.value, lens: lens.value, hardness: chosen, use: use.value, theme: options.theme });
  return done({ question, ...given({ scenario: scenario.value }) });
}

/** A year as given to an option. Problem: `year-invalid`. */
export function yearOption(seen: string | undefined): Result<number | undefined, Problem> {
  if (seen === undefined) return done(undefined);
  const year = Number(seen);
  return /^\d{4}$/.test(seen) && year >= 1900 && year <= 2200 ? done(year) : failed(problem('year-invalid', { seen }));
}
