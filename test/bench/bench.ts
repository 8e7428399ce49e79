import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Comparison, type Measured, measured } from './measure.ts';

/**
 * Measures every comparison that the files of this folder export, by itself or in a list, and prints one table.
 * `--quick`: few runs, to see that it works. `--json`: for a program. Words: only files whose name has one of them.
 */
const { values: options, positionals: words } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const runs = options.quick ? 3 : 15;

const found: Measured[] = [];
for (const file of benchFiles()) {
  for (const comparison of await comparisonsOf(file)) {
    process.stderr.write(`${comparison.work} …\n`);
    found.push(await measured(comparison, runs));
  }
}
if (options.json)
  console.log(JSON.stringify({ node: process.version, processor: cpus()[0]?.model, cores: availableParallelism(), found }, null, 2));
else console.log(page(found));

function benchFiles(): readonly string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'bench.ts');
  return files.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
}

/** What a file exports; work that must first make something exports a function that does. */
async function comparisonsOf(file: string): Promise<readonly Comparison[]> {
  const exported: Record<string, unknown> = await import(`./${file}`);
  const comparisons: Comparison[] = [];
  for (const [name, value] of Object.entries(exported)) {
    const given: unknown = name === 'comparisons' && typeof value === 'function' ? await value() : value;
    comparisons.push(...(Array.isArray(given) ? given : [given]).filter(isComparison));
  }
  return comparisons;
}

function isComparison(value: unknown): value is Comparison {
  return typeof value === 'object' && value !== null && 'work' in value && 'ours' in value && 'bar' in value;
}

function page(measurements: readonly Measured[]): string {
  const lines = measurements.map((one) => [
    one.work,
    time(one.ours),
    one.beside === null ? '' : `${one.beside.name} ${time(one.beside)}`,
    one.ratio === null ? '' : `${one.ratio.toFixed(2)} x`,
    'milliseconds' in one.bar ? `< ${one.bar.milliseconds} ms` : `<= ${one.bar.ratio} x`,
    [one.isMet ? 'met' : 'NOT MET', one.isSameAnswer === false ? 'ANSWERS DIFFER' : ''].join(' ').trimEnd(),
  ]);
  const heads = ['work', 'ours', 'beside', 'ratio', 'bar', ''];
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [`Node ${process.version}, ${cpus()[0]?.model}, ${runs} runs: median (middle half)`, '', lineOf(heads), ...lines.map(lineOf)].join(
    '\n',
  );
}

function time({ median, low, high }: Measured['ours']): string {
  return `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
}
