import type { Command } from 'commander';
import { addAskedOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { table } from '#electron/cli/table.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import type { CompareView } from '#shared/contracts/views.ts';
import { dateInSentence, thousands } from '#shared/text/format.ts';

type CompareOptions = QuestionOptions & { readonly store: string; readonly with: string; readonly json?: true };

/** `compare`: what became different since a kept moment, and what that did. */
export function addCompare(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program
    .command('compare')
    .description(texts.summaries.compare)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--with <N>', texts.about.with);
  return addAskedOptions(command, shell)
    .option('--json', texts.about.json)
    .action(async (options: CompareOptions) => shell.conclude(await compared(options, shell)));
}

async function compared(options: CompareOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const view = await engine.call('compare.view', { ...question.value, with: options.with });
    if (!view.ok) return view;
    if (options.json) printJson(shell, (await import('#electron/cli/compare-json.ts')).compareJson(view.value, shell.language));
    else print(shell, ...linesOf(view.value, shell));
    return finished;
  });
}

/** The gap of all areas together per year, split; then what became of the rows and of the cliffs. */
function linesOf(view: CompareView, { texts: { compare, columns }, language }: Shell): readonly string[] {
  const years = Object.keys(view.areas[0]?.gapByYear ?? {});
  const figure = (year: string, part: 'before' | 'data' | 'time' | 'setting' | 'now') =>
    thousands(
      view.areas.reduce((sum, { gapByYear }) => sum + (gapByYear[year]?.[part] ?? 0), 0),
      language,
    );
  const count = (change: 'added' | 'removed' | 'changed') => view.rows.filter((row) => row.change === change).length;
  const moved = view.cliffs.filter(({ change }) => change !== 'same');
  const names = new Map<string, string>(view.areas.map(({ id, name }) => [id, name]));
  return [
    compare.about(view.with.name, dateInSentence(view.before.at, language), dateInSentence(view.now.at, language)),
    compare.rows(count('added'), count('changed'), count('removed')),
    '',
    compare.gap,
    table(
      [
        { head: columns.year, cell: (year) => year },
        ...(['before', 'data', 'time', 'setting', 'now'] as const).map((part) => ({
          head: compare.parts[part],
          cell: (year: string) => figure(year, part),
          isFigure: true as const,
        })),
      ],
      years,
    ),
    '',
    ...(moved.length === 0
      ? [compare.noCliffs]
      : [
          table(
            [
              { head: columns.area, cell: ({ areaId }) => names.get(areaId) ?? areaId },
              { head: columns.what, cell: ({ change }) => compare.changes[change] },
              { head: compare.parts.before, cell: ({ before }) => before?.date ?? '' },
              { head: compare.parts.now, cell: ({ now }) => now?.date ?? '' },
            ],
            moved,
          ),
        ]),
  ];
}
