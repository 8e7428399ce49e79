import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Lane, lane, madeFor, type NoTime } from './lane.ts';
import type { Work } from './work.ts';

/** How much is done, in rounds and in seconds: of one run, and of one contender's runs at a size. */
export type Patience = {
  readonly rounds: number;
  readonly secondsToWarmUp: number;
  readonly secondsPerRun: number;
  readonly secondsPerContender: number;
};

/** Milliseconds over the runs: the middle one, and the middle half. The process's memory at its peak, in bytes. */
export type Timing = { readonly median: number; readonly low: number; readonly high: number; readonly peak: number; readonly runs: number };

/** How a contender did at one size; without a time it says the reason. `isSameAnswer` is null where it gives no answer. */
export type Outcome = { readonly name: string; readonly isSameAnswer: boolean | null } & (
  | { readonly timing: Timing }
  | ({ readonly timing: null } & NoTime)
);

/** One size of a work; ours is the first outcome. */
export type Measured = { readonly work: Work; readonly size: number; readonly outcomes: readonly Outcome[] };

/**
 * Does a work of one size in turn with each contender, so that whatever else the machine does hits all alike. The first
 * round only warms up, and its answers are compared with ours.
 */
export async function measured(file: string, work: Work, size: number, patience: Patience): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-bench-'));
  const lanes: Lane[] = [];
  try {
    await madeFor({ file, work, size, folder });
    for (const contender of work.contenders) {
      lanes.push(await lane({ file, work, size, folder }, contender, patience.secondsPerRun));
    }
    await race(lanes, patience);
    const [ours] = lanes;
    return { work, size, outcomes: lanes.map((one) => outcomeOf(one, ours?.answer() ?? null)) };
  } finally {
    await Promise.all(lanes.map((one) => one.end()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function race(lanes: readonly Lane[], { rounds, secondsToWarmUp, secondsPerContender }: Patience): Promise<void> {
  const start = performance.now();
  for (const one of lanes) await one.warmUp(secondsToWarmUp);
  for (let round = 0; round < rounds; round += 1) {
    const isLate = performance.now() - start > secondsPerContender * lanes.length * 1000;
    if (isLate && round > 0) return;
    for (const one of lanes) await one.run();
  }
}

function outcomeOf(one: Lane, ours: string | null): Outcome {
  const { name } = one;
  const noTime = one.noTime();
  if (noTime !== null) return { name, isSameAnswer: null, timing: null, ...noTime };
  const answer = one.answer();
  return { name, isSameAnswer: answer === null || ours === null ? null : answer === ours, timing: timing(one.times(), one.peak()) };
}

function timing(times: readonly number[], peak: number): Timing {
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (part: number) => inOrder[Math.round(part * (inOrder.length - 1))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75), peak, runs: times.length };
}
