import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Tally } from './tally.ts';

const script = join(import.meta.dirname, 'support', 'read-changed.ts');
const longestMilliseconds = 10_000;
const megabytes = 1500;

/**
 * Reads budgets that were changed at random, in a thread as the product does. Lost is what threw, ran out of memory, took
 * longer than ten seconds, or changed what all objects are made of; refused is what got a problem. The numbers of what was
 * lost are printed: the same number gives the same file.
 */
export async function fuzz(given: { readonly tries: number }): Promise<Tally & { readonly numbers: readonly number[] }> {
  const numbers: number[] = [];
  let [next, refused] = [0, 0];
  while (next < given.tries) {
    const worker = new Worker(script, {
      workerData: { from: next, to: given.tries },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const end = () => void worker.terminate();
    let timer = setTimeout(end, longestMilliseconds);
    worker.on('message', (outcome: 'read' | 'refused' | 'bad') => {
      clearTimeout(timer);
      if (outcome === 'refused') refused += 1;
      if (outcome === 'bad') numbers.push(next);
      next += 1;
      timer = setTimeout(end, longestMilliseconds);
    });
    worker.on('error', () => {});
    await once(worker, 'exit');
    clearTimeout(timer);
    if (next >= given.tries) break;
    numbers.push(next);
    next += 1;
  }
  if (numbers.length > 0) process.stderr.write(`Budgets neither read nor refused: ${numbers.join(', ')}\n`);
  return { fault: 'budgets changed at random', tries: given.tries, lost: numbers.length, refused, numbers };
}
