import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { followUpPairs } from '#shared/domain/follow-up-pairs.ts';

const day = (text: string) => text as CivilDate;
const at = day('2026-12-01');
const cliff = (number: number, date: string, stem = 'a:cliff:s') => ({ key: `${stem}:${number}`, date: day(date) });
const note = (number: number, cliffDate: string | null, stem = 'a:cliff:s') => ({
  id: `${stem}:${number}`,
  cliffDate: cliffDate === null ? null : day(cliffDate),
});
function paired(notes: readonly ReturnType<typeof note>[], cliffs: readonly ReturnType<typeof cliff>[]) {
  const { ofCliff, left } = followUpPairs(notes, cliffs, at);
  return { ofCliff: Object.fromEntries(Array.from(ofCliff, ([key, { id }]) => [key, id])), left: left.map(({ id }) => id) };
}

test('a note stays with its key, also when the cliff moves', () => {
  expect(paired([note(1, '2027-12-31')], [cliff(1, '2028-12-31')])).toEqual({ ofCliff: { 'a:cliff:s:1': 'a:cliff:s:1' }, left: [] });
  expect(paired([note(1, null)], [cliff(1, '2028-12-31')])).toEqual({ ofCliff: { 'a:cliff:s:1': 'a:cliff:s:1' }, left: [] });
});

test('when an earlier cliff comes before it, the note stays with its own day', () => {
  expect(paired([note(1, '2027-12-31')], [cliff(1, '2027-06-30'), cliff(2, '2027-12-31')])).toEqual({
    ofCliff: { 'a:cliff:s:2': 'a:cliff:s:1' },
    left: [],
  });
});

test('when the first cliff has passed, its note does not move on to the next, and the next keeps its own', () => {
  expect(paired([note(1, '2026-06-30'), note(2, '2027-12-31')], [cliff(1, '2027-12-31')])).toEqual({
    ofCliff: { 'a:cliff:s:1': 'a:cliff:s:2' },
    left: ['a:cliff:s:1'],
  });
  expect(paired([note(1, '2026-06-30')], [cliff(1, '2027-12-31')])).toEqual({ ofCliff: {}, left: ['a:cliff:s:1'] });
});

test('one that moves while another stays is told apart, and other lines are left alone', () => {
  expect(
    paired(
      [note(1, '2027-12-31'), note(2, '2029-12-31'), note(1, '2027-12-31', 'a:cliff:t')],
      [cliff(1, '2029-12-31'), cliff(2, '2030-12-31'), cliff(1, '2027-12-31', 'b:cliff:t')],
    ),
  ).toEqual({ ofCliff: { 'a:cliff:s:1': 'a:cliff:s:2', 'a:cliff:s:2': 'a:cliff:s:1' }, left: ['a:cliff:t:1'] });
});

test('a note of a cliff that is gone does not go to an earlier one, whose owner never had it', () => {
  expect(paired([note(2, '2029-12-31')], [cliff(1, '2027-12-31')])).toEqual({ ofCliff: {}, left: ['a:cliff:s:2'] });
});

test('a note whose cliff both moved in time and got an earlier one before it goes on to the later number', () => {
  expect(paired([note(1, '2027-12-31'), note(2, '2029-12-31')], [cliff(1, '2027-12-31'), cliff(2, '2028-12-31')])).toEqual({
    ofCliff: { 'a:cliff:s:1': 'a:cliff:s:1', 'a:cliff:s:2': 'a:cliff:s:2' },
    left: [],
  });
});
