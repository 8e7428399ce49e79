import type { Measured } from './measure.ts';
import type { Bar } from './work.ts';

/** What came of a bar at one size, in words for the table. */
export type Verdict = {
  readonly work: string;
  readonly size: number;
  readonly bar: string;
  readonly figure: string;
  readonly isMet: boolean;
};

/** At ten times the size at most eleven times the time: so much more than the size the time may grow. */
const growthAllowed = 1.1;

/** Every bar of every size that was measured, and how our time grows from each size to the next. */
export function verdicts(found: readonly Measured[]): readonly Verdict[] {
  return found.flatMap((measured, index) => [
    ...measured.work.bars.flatMap((bar) => barVerdict(measured, bar)),
    ...growthVerdict(measured, found[index - 1]),
  ]);
}

function barVerdict({ work, size, outcomes }: Measured, bar: Bar): Verdict[] {
  if (size < (bar.from ?? size) || size > (bar.upTo ?? size)) return [];
  const ours = outcomes[0]?.timing ?? null;
  if (ours === null) return [];
  const told = { work: work.name, size };
  if (bar.kind === 'within') {
    const [most, figure] = [`at most ${bar.milliseconds} ms`, `${ours.median.toFixed(1)} ms`];
    return [{ ...told, bar: most, figure, isMet: ours.median <= bar.milliseconds }];
  }
  const theirs = outcomes.find(({ name }) => name === bar.beside)?.timing ?? null;
  if (theirs === null) return [];
  switch (bar.kind) {
    case 'faster': {
      const times = theirs.median / ours.median;
      return [{ ...told, bar: `${bar.times} times faster than ${bar.beside}`, figure: times.toFixed(1), isMet: times >= bar.times }];
    }
    case 'time': {
      const ratio = ours.median / theirs.median;
      return [{ ...told, bar: `at most ${bar.atMost} x the time of ${bar.beside}`, figure: ratio.toFixed(2), isMet: ratio <= bar.atMost }];
    }
    case 'memory': {
      const ratio = ours.peak / theirs.peak;
      return [
        { ...told, bar: `at most ${bar.atMost} x the memory of ${bar.beside}`, figure: ratio.toFixed(2), isMet: ratio <= bar.atMost },
      ];
    }
  }
}

function growthVerdict({ work, size, outcomes }: Measured, before: Measured | undefined): Verdict[] {
  if (before?.work.name !== work.name) return [];
  const [now, then] = [outcomes[0]?.timing ?? null, before.outcomes[0]?.timing ?? null];
  if (now === null || then === null) return [];
  const [growth, allowed] = [now.median / then.median, (size / before.size) * growthAllowed];
  return [
    {
      work: work.name,
      size,
      bar: `at most ${allowed.toFixed(0)} x our time at ${before.size}`,
      figure: growth.toFixed(1),
      isMet: growth <= allowed,
    },
  ];
}
