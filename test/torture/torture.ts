import { flippedBits } from './flipped-bits.ts';
import { fullDisks } from './full-disks.ts';
import { fuzz } from './fuzz.ts';
import { kills } from './kills.ts';
import { logDamage } from './log-damage.ts';
import { randomOperations } from './model/random-operations.ts';
import { powerCuts } from './power-cut/power-cuts.ts';
import type { Tally } from './tally.ts';

/**
 * The long run: `npm run torture`, or with words for the faults whose name has one of them. Prints what each did; ends
 * with 1 where something was lost. The short form of each is part of `npm test`.
 */
type Fault = { readonly name: string; readonly run: () => Tally | Promise<Tally>; readonly isExpectedToLose?: true };

const faults: readonly Fault[] = [
  { name: 'power cut', run: () => powerCuts({ setting: 'full', sets: 400, cuts: 4000 }) },
  { name: 'power cut, NORMAL', run: () => powerCuts({ setting: 'normal', sets: 400, cuts: 1000 }), isExpectedToLose: true },
  { name: 'kill', run: () => kills({ kills: 1000 }) },
  { name: 'bits', run: () => flippedBits({ tries: 1000 }) },
  { name: 'log', run: () => logDamage({ tries: 1000 }) },
  { name: 'disk', run: () => fullDisks({ tries: 200 }) },
  { name: 'fuzz', run: () => fuzz({ tries: 20_000 }) },
  { name: 'model', run: () => randomOperations({ operations: 10_000 }) },
];

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
const widths = [44, 9, 9, 9];
const line = (...cells: (string | number)[]) =>
  console.log(
    cells
      .map((cell, at) => String(cell).padEnd(widths[at] ?? 0))
      .join('')
      .trimEnd(),
  );

line('fault', 'tries', 'lost', 'refused', 'seconds');
for (const { run, isExpectedToLose } of chosen) {
  const begun = performance.now();
  const { fault, tries, lost, refused } = await run();
  line(isExpectedToLose ? `${fault} (must lose)` : fault, tries, lost, refused, ((performance.now() - begun) / 1000).toFixed(1));
  if (isExpectedToLose ? lost === 0 : lost > 0) process.exitCode = 1;
}
