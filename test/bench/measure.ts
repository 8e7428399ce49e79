import { performance } from 'node:perf_hooks';

/** One way of doing a piece of work. What `run` gives is compared with what the other gave, where both say it. */
export type Contender = { readonly name: string; readonly run: () => unknown };

/** A piece of work done by us and by what a user, or a programmer, would use instead. */
export type Comparison = {
  readonly work: string;
  readonly ours: Contender;
  /** null where only our own time has a bar. */
  readonly beside: Contender | null;
  /** The bar: our median in milliseconds, or our median as a multiple of the other's. */
  readonly bar: { readonly milliseconds: number } | { readonly ratio: number };
  /** What `run` of both gives must be equal (checked by its JSON). */
  readonly sameAnswer?: true;
};

/** Milliseconds over the runs: the middle one, and the middle half. */
export type Timing = { readonly name: string; readonly median: number; readonly low: number; readonly high: number };

export type Measured = {
  readonly work: string;
  readonly ours: Timing;
  readonly beside: Timing | null;
  /** Our median as a multiple of the other's; null without another. */
  readonly ratio: number | null;
  readonly bar: Comparison['bar'];
  readonly isMet: boolean;
  /** null where answers cannot be compared. */
  readonly isSameAnswer: boolean | null;
  readonly runs: number;
};

/** Runs both in turn, so that whatever else the machine does hits both alike; the first round only warms up. */
export async function measured(comparison: Comparison, runs: number): Promise<Measured> {
  const { work, ours, beside, bar } = comparison;
  const [ourTimes, theirTimes]: [number[], number[]] = [[], []];
  let isSameAnswer: boolean | null = null;
  for (let run = 0; run <= runs; run += 1) {
    const [ourTime, ourAnswer] = await timed(ours);
    const [theirTime, theirAnswer] = beside === null ? [0, undefined] : await timed(beside);
    if (run === 0) {
      if (comparison.sameAnswer) isSameAnswer = JSON.stringify(ourAnswer) === JSON.stringify(theirAnswer);
      continue;
    }
    ourTimes.push(ourTime);
    theirTimes.push(theirTime);
  }
  const ourTiming = timing(ours.name, ourTimes);
  const theirTiming = beside === null ? null : timing(beside.name, theirTimes);
  const ratio = theirTiming === null ? null : ourTiming.median / theirTiming.median;
  const isMet = 'milliseconds' in bar ? ourTiming.median < bar.milliseconds : ratio !== null && ratio <= bar.ratio;
  return { work, ours: ourTiming, beside: theirTiming, ratio, bar, isMet, isSameAnswer, runs };
}

async function timed(contender: Contender): Promise<[number, unknown]> {
  const start = performance.now();
  const answer = await contender.run();
  return [performance.now() - start, answer];
}

function timing(name: string, times: readonly number[]): Timing {
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (part: number) => inOrder[Math.min(inOrder.length - 1, Math.round(part * (inOrder.length - 1)))] ?? 0;
  return { name, median: at(0.5), low: at(0.25), high: at(0.75) };
}
