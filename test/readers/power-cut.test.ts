import { expect, test } from 'vitest';
import { powerCuts } from '#test/torture/power-cut/power-cuts.ts';

/** The short form; `npm run torture` cuts at thousands of points. */
const [sets, cuts] = [26, 250];

test('after a power cut, whatever of the unflushed bytes reached the disk, every acknowledged change set is there, whole', () => {
  expect(powerCuts({ setting: 'full', sets, cuts })).toMatchObject({ lost: 0 });
});

test('the same cuts find losses where a commit does not wait for the disk: the test is able to fail', () => {
  expect(powerCuts({ setting: 'normal', sets, cuts }).lost).toBeGreaterThan(0);
});
