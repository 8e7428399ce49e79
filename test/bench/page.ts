import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { verdicts } from './bars.ts';
import type { Measured, Outcome, Timing } from './measure.ts';

/** How the table is to be read, for who finds the file. */
const howToRead = `# What was measured

Made by \`npm run bench -- --write\`; no figure is typed by hand. Each contender runs in a process of its own, all in turn, so that
what else the machine does hits all alike; the first round only warms up. A time is the median of the runs, with the middle
half of them in brackets; memory is the most that the process needed. "x" is that figure as a multiple of ours: above 1 the
other needs more than we do. "same" says that its answer was compared with ours and is equal, to the cent; "-" that it gives none.
Growth is our time as a multiple of that at the size before, beside the multiple of the size. Times differ from machine to
machine: compare ratios.
`;

/** What is wrong, whatever the times: an answer that differs from ours, one that broke down, ours that has no time. */
export function faultsOf(found: readonly Measured[]): readonly string[] {
  return found.flatMap(({ work, size, outcomes }) =>
    outcomes.flatMap((outcome, index) => {
      const name = `${work.name}, ${size} ${work.unit}, ${outcome.name}`;
      if (outcome.isSameAnswer === false) return [`${name}: another answer than ours`];
      const isWrong = outcome.timing === null && (index === 0 || outcome.kind === 'broken');
      return isWrong ? [`${name}: ${outcome.why}`] : [];
    }),
  );
}

export function asJson(found: readonly Measured[]): string {
  const works = found.map(({ work, size, outcomes }) => ({ work: work.name, unit: work.unit, size, outcomes }));
  return JSON.stringify({ machine: machine(), works, bars: verdicts(found) }, null, 2);
}

/** The page as Markdown: what was measured on, a table a work, and the bars. */
export function asPage(found: readonly Measured[]): string {
  const byWork = Map.groupBy(found, ({ work }) => work.name);
  const parts = [howToRead, `${machine()}\n`, ...Array.from(byWork.values(), workPart), barsPart(found)];
  return parts.join('\n');
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${type()} ${release()}, ${availableParallelism()} cores (${cpus()[0]?.model}), ${gigabytes} GB.`;
}

function workPart(sizes: readonly Measured[]): string {
  const [first] = sizes;
  if (first === undefined) return '';
  const lines = sizes.flatMap((one, index) => sizeLines(one, sizes[index - 1] ?? null));
  return [
    `## ${capital(first.work.name)}\n`,
    ...table([first.work.unit, 'with', 'time', 'x', 'memory', 'x', 'answer', 'growth'], lines),
    '',
  ].join('\n');
}

function sizeLines({ size, outcomes }: Measured, before: Measured | null): string[][] {
  const ours = outcomes[0]?.timing ?? null;
  return outcomes.map((outcome, index) => {
    const lead = [index === 0 ? String(size) : '', outcome.name];
    if (outcome.timing === null) return [...lead, outcome.why, '', '', '', '', ''];
    const { timing } = outcome;
    return [
      ...lead,
      timeText(timing),
      index === 0 || ours === null ? '' : multiple(timing.median / ours.median),
      `${Math.round(timing.peak / 2 ** 20)} MB`,
      index === 0 || ours === null ? '' : multiple(timing.peak / ours.peak),
      index === 0 ? '' : answerText(outcome),
      before === null ? '' : growthText(timing, before, outcome.name, size),
    ];
  });
}

function growthText({ median }: Timing, before: Measured, name: string, size: number): string {
  const timing = before.outcomes.find((outcome) => outcome.name === name)?.timing ?? null;
  return timing === null ? '' : `${(median / timing.median).toFixed(1)} (size ${multiple(size / before.size)})`;
}

function answerText({ isSameAnswer }: Outcome): string {
  return isSameAnswer === null ? '-' : isSameAnswer ? 'same' : 'DIFFERENT';
}

function barsPart(found: readonly Measured[]): string {
  const lines = verdicts(found).map(({ work, size, bar, figure, isMet }) => [work, String(size), bar, figure, isMet ? 'met' : 'NOT MET']);
  return ['## Bars\n', ...table(['work', 'size', 'must be', 'is', ''], lines), ''].join('\n');
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [lineOf(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.map(lineOf)];
}

function timeText({ median, low, high }: Timing): string {
  const digits = median < 10 ? 2 : median < 100 ? 1 : 0;
  return `${median.toFixed(digits)} ms (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function multiple(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
