import type { Command } from 'commander';
import { addAskedOptions, asked, type QuestionOptions, yearOption } from '#electron/cli/asked.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { table } from '#electron/cli/table.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import type { LeastView } from '#shared/contracts/views.ts';
import { dateInSentence, euros } from '#shared/text/format.ts';

type LeastOptions = QuestionOptions & {
  readonly store: string;
  readonly cliff: string;
  readonly until?: string;
  readonly json?: true;
};

/** `least`: the least money that removes the gap after a cliff. */
export function addLeast(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('least')
    .description(texts.summaries.least)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--cliff <ID>', texts.about.cliff)
    .option('--until <YEAR>', texts.about.until);
  return addAskedOptions(command, shell)
    .option('--json', texts.about.json)
    .action(async (options: LeastOptions) => shell.conclude(await worked(options, shell)));
}

async function worked(options: LeastOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  const until = yearOption(options.until);
  if (!until.ok) return until;
  return withStore(options.store, shell, async (engine) => {
    const { language } = shell;
    const input = {
      ...question.value,
      cliff: options.cliff,
      language,
      ...(until.value === undefined ? {} : { until: until.value }),
    };
    const view = await engine.call('least.view', input);
    if (!view.ok) return view;
    if (options.json) printJson(shell, leastJson(view.value));
    else print(shell, ...linesOf(view.value, shell));
    return finished;
  });
}

/** As contracts/cli.md has it. */
function leastJson({ least }: LeastView) {
  const { cliffId, areaId, from, until, hardness, sum, sumByYear, level, decision, change } = least;
  return { cliffId, areaId, from, until, hardness, sum, sumByYear, level, decision, change };
}

function linesOf({ areaName, least }: LeastView, { texts, language }: Shell): readonly string[] {
  const { from, until, sum, sumByYear, level, decision } = least;
  const day = (date: string) => dateInSentence(date, language);
  const about = texts.least.about(areaName, day(from), day(until));
  if (level === 0) return [about, texts.least.nothing];
  return [
    about,
    texts.least.sum(euros(sum, language)),
    texts.least.level(euros(level, language)),
    decision === null ? texts.least.noDecision : texts.least.decision(decision.name, day(decision.date), decision.passed),
    '',
    table(
      [
        { head: texts.columns.year, cell: ([year]) => year },
        { head: texts.columns.uncovered, cell: ([, cents]) => euros(cents, language), isFigure: true },
      ],
      Object.entries(sumByYear),
    ),
  ];
}
