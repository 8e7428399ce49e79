import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measured, type Patience } from './measure.ts';
import { asJson, asPage, faultsOf } from './page.ts';
import { workFiles, worksOf } from './works.ts';

/**
 * Measures every work of works/ at every size, ours beside what would be used instead, and prints one table.
 * `--quick`: small sizes, few runs: whether all give the same answer. `--json`: for a program. `--write`: RESULTS.md too.
 * Words: only files whose name has one of them.
 */
const { values: options, positionals: words } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const patience: Patience = options.quick
  ? { rounds: 1, secondsToWarmUp: 0, secondsPerRun: 30, secondsPerContender: 3 }
  : { rounds: 9, secondsToWarmUp: 1, secondsPerRun: 180, secondsPerContender: 6 };

const found: Measured[] = [];
for (const file of workFiles(words)) {
  for (const work of await worksOf(file)) {
    for (const size of options.quick ? work.sizes.slice(0, 1) : work.sizes) {
      process.stderr.write(`${work.name}: ${size} ${work.unit} …\n`);
      found.push(await measured(file, work, size, patience));
    }
  }
}
if (options.write) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), asPage(found));
console.log(options.json ? asJson(found) : asPage(found));
// A bar that is not met is for a reader of the table; an answer that differs, or none, is wrong.
const faults = faultsOf(found);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
