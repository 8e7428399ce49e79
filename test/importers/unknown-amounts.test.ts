import { expect, test } from 'vitest';
import { codes, sheet } from './support/read.ts';

test('"p.m." in a table with a row for each year is unknown in that year', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Jaar', 'Bedrag'],
    ['Heerlen-Noord', 'Kansrijke wijk', 2026, 100_000],
    ['Heerlen-Noord', 'Kansrijke wijk', 2027, 'p.m.'],
    ['Heerlen-Noord', 'Kansrijke wijk', 2028, 'ruim 300.000'],
  ]);
  expect(read.streams.map(({ years }) => years)).toEqual([{ 2026: 10_000_000, 2027: 'unknown', 2028: 30_000_000 }]);
});

test('"p.m." as a total is unknown in each year of the term, and told without a term', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 'Totaalbedrag'],
    ['Heerlen-Noord', 'Kansrijke wijk', 2026, 2027, 'p.m.'],
    ['Heerlen-Noord', 'Regio Deal', null, 2027, 'nog onbekend'],
  ]);
  expect(read.streams.map(({ years, total }) => [years, total])).toEqual([
    [{ 2026: 'unknown', 2027: 'unknown' }, null],
    [{}, null],
  ]);
  expect(read.inspection.issues.filter(({ problem: { code } }) => code === 'amount-unknown')).toMatchObject([
    { place: { row: 3, column: 'E' } },
  ]);
  expect(codes(read)).not.toContain('amount-word');
});

test('"p.m." where years stand as rows is unknown in that year', () => {
  const read = sheet(
    [
      ['Jaar', 'Kansrijke wijk', 'Regio Deal'],
      [2026, 'p.m.', 200_000],
      [2027, 100_000, 200_000],
    ],
    'heerlen-noord',
  );
  expect(read.streams.map(({ years }) => years)).toEqual([
    { 2026: 'unknown', 2027: 10_000_000 },
    { 2026: 20_000_000, 2027: 20_000_000 },
  ]);
});
