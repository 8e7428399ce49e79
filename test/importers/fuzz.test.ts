import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Fuzzed, FuzzOrder } from './support/fuzz-thread.ts';

/**
 * Broken files (issue 8, 6): whatever is flipped, cut or put in, a file is read or refused with a problem, never a crash,
 * and none takes ten seconds. As in the product a thread of its own reads them: one that needs more memory than it may
 * have ends that thread only, and counts as refused. `LANGE_ADEM_FUZZ=20000` is the long form.
 */
const tries = Number(process.env['LANGE_ADEM_FUZZ'] ?? 500);

/** Tries the files of some seeds; gives the seed that ended the thread, null where none did. */
async function fuzzed(workerData: FuzzOrder, tell: (one: Fuzzed) => void): Promise<number | null> {
  const worker = new Worker(new URL('./support/fuzz-thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 300 },
  });
  let [last, isBusy, isOutOfMemory] = [workerData.from, false, false];
  worker.on('message', (one: Fuzzed) => {
    last = one.seed;
    isBusy = one.code === 'begun';
    if (!isBusy) tell(one);
  });
  worker.on('error', (error) => {
    isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!isOutOfMemory) tell({ seed: last, code: `threw ${String(error)}`, milliseconds: 0 });
  });
  await once(worker, 'exit');
  return isBusy || isOutOfMemory ? last : null;
}

test(`${tries} broken files are read or refused`, async () => {
  const found: Fuzzed[] = [];
  const outOfMemory: number[] = [];
  for (let from = 1; from <= tries; ) {
    const ended = await fuzzed({ from, to: tries }, (one) => found.push(one));
    if (ended === null) break;
    outOfMemory.push(ended);
    from = ended + 1;
  }
  const isClear = ({ code }: Fuzzed) => code === 'read' || code.startsWith('file-') || code === 'no-table-found';
  expect(found.filter((one) => !isClear(one))).toEqual([]);
  expect(found.filter(({ milliseconds }) => milliseconds > 10_000)).toEqual([]);
  expect(found.length + outOfMemory.length).toBe(tries);
  // The library that reads counts up to some lengths that a file claims.
  expect(outOfMemory.length).toBeLessThan(Math.max(5, tries / 50));
}, 3_600_000);
