import { expect, test } from 'vitest';
import { readDate } from '#renderer/features/question/read-date.ts';

test.each([
  ['22-2-2027', '2027-02-22'],
  ['22/02/27', '2027-02-22'],
  ['22.2.2027', '2027-02-22'],
  ['2027-02-22', '2027-02-22'],
  ['22 feb 2027', '2027-02-22'],
  ['22 februari 2027', '2027-02-22'],
  ['3 mrt. 2027', '2027-03-03'],
  ['1 May 2027', '2027-05-01'],
  ['eind 2026', '2026-12-31'],
  ['begin 2027', '2027-01-01'],
  ['medio 2027', '2027-07-01'],
  ['2027', '2027-01-01'],
])('%s is read as %s', (typed, read) => {
  expect(readDate(typed)).toBe(read);
});

test.each(['29-2-2027', '31-4-2027', '0-1-2027', '12', 'morgen', '', '22-2', '13 foo 2027'])('%s is no day', (typed) => {
  expect(readDate(typed)).toBeNull();
});
