import { expect, test } from 'vitest';
import type { Measured, Outcome } from '#test/bench/measure.ts';
import { faultsOf } from '#test/bench/page.ts';

const timing = { median: 1, low: 1, high: 1, peak: 1, runs: 1 };
const ours: Outcome = { name: 'ours', isSameAnswer: true, timing };
/** Its work is not done here: only what came of it is judged. */
const notRun = async () => ({ run: async () => null });
const faults = (...outcomes: Outcome[]) =>
  faultsOf([
    {
      work: { name: 'a work', unit: 'rows', sizes: [10], bars: [], contenders: [{ name: 'ours', open: notRun }] },
      size: 10,
      outcomes,
    } satisfies Measured,
  ]);

test('a contender that breaks down or answers otherwise is a fault, one that takes no part or too long is none', () => {
  const without = (kind: 'left-out' | 'too-slow' | 'broken'): Outcome => ({
    name: kind,
    isSameAnswer: null,
    timing: null,
    kind,
    why: kind,
  });
  expect(faults(ours, without('left-out'), without('too-slow'))).toEqual([]);
  expect(faults(ours, without('broken'))).toEqual(['a work, 10 rows, broken: broken']);
  expect(faults(ours, { name: 'theirs', isSameAnswer: false, timing })).toEqual(['a work, 10 rows, theirs: another answer than ours']);
  expect(faults(without('too-slow'))).toEqual(['a work, 10 rows, too-slow: too-slow']);
});
