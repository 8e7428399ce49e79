import { expect, test } from 'vitest';
import { codes, sheet } from './support/read.ts';

const ends = (read: ReturnType<typeof sheet>) => read.streams.map(({ end }) => end);
const english = (...dates: string[]) =>
  sheet([['Area', 'Scheme', 'End date', 2026], ...dates.map((date, at) => ['Heerlen-Noord', `Scheme ${'PQRS'[at]}`, date, 100_000])]);

test('month or day first: a date that can be read one way only decides for its column', () => {
  expect(ends(english('03/04/2027', '12/31/2027'))).toEqual(['2027-03-04', '2027-12-31']);
  expect(ends(english('03/04/2027', '31/12/2027'))).toEqual(['2027-04-03', '2027-12-31']);
});

test('nothing decides in an English table: the day is taken to be first, and told; in a Dutch one it is', () => {
  const read = english('03/04/2027');
  expect([ends(read), codes(read)]).toEqual([['2027-04-03'], expect.arrayContaining(['date-assumed'])]);
  const dutch = sheet([
    ['Gebied', 'Regeling', 'Einddatum', 2026],
    ['Heerlen-Noord', 'P', '03/04/2027', 100_000],
  ]);
  expect([ends(dutch), codes(dutch).includes('date-assumed')]).toEqual([['2027-04-03'], false]);
});

test('another column of dates decides where a column does not', () => {
  const read = sheet([
    ['Area', 'Scheme', 'Start date', 'End date', 2026],
    ['Heerlen-Noord', 'P', '01/15/2026', '03/04/2027', 100_000],
  ]);
  expect([ends(read), codes(read).includes('date-assumed')]).toEqual([['2027-03-04'], false]);
});
