import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './support/read-changed.ts';
import type { Tally } from './tally.ts';

const script = join(import.meta.dirname, 'support', 'read-changed.ts');
/** Of the clock, for one file; the reader's own deadline comes before it. */
const longestMilliseconds = 10_000;
const megabytes = 1000;

/**
 * Reads budgets that were changed at random, in a thread with the memory that the product gives one. Lost is what was bad,
 * ran out of memory, or took longer than ten seconds; refused is what got a problem that says what is wrong with the file.
 * The numbers of what was lost are printed: the same number gives the same file.
 */
export async function fuzz({
  tries,
  from = 0,
}: {
  readonly tries: number;
  readonly from?: number;
}): Promise<Tally & { readonly numbers: readonly number[] }> {
  const numbers: number[] = [];
  const end = from + tries;
  let [next, refused] = [from, 0];
  while (next < end) {
    const worker = new Worker(script, { workerData: { from: next, to: end }, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const stop = () => void worker.terminate();
    let timer = setTimeout(stop, 3 * longestMilliseconds);
    worker.on('message', (outcome: Outcome) => {
      clearTimeout(timer);
      if (outcome === 'refused') refused += 1;
      if (outcome === 'bad') numbers.push(next);
      next += 1;
      timer = setTimeout(stop, longestMilliseconds);
    });
    worker.on('error', () => {});
    await once(worker, 'exit');
    clearTimeout(timer);
    if (next >= end) break;
    numbers.push(next);
    next += 1;
  }
  if (numbers.length > 0) process.stderr.write(`Budgets neither read nor refused: ${numbers.join(', ')}\n`);
  return { fault: 'budgets changed at random', tries, lost: numbers.length, refused, numbers };
}
