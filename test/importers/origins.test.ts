import { expect, test } from 'vitest';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import { sheet } from './support/read.ts';

type Read = ReturnType<typeof sheet>;
const cellOf = (read: Read, row: Read['streams'][number] | undefined, field: string | null) =>
  sourceCell(read.columns[row?.place.table ?? 0] ?? {}, row?.place.row ?? 0, field);

test('years as rows: each value leads to its own cell', () => {
  const read = sheet(
    [['Titel'], ['Jaar', 'Kansrijke wijk', 'Regio Deal'], [2026, 1_000_000, 2_000_000], [2027, 1_100_000, 2_200_000]],
    'heerlen-noord',
  );
  const [first, second] = read.streams;
  expect(cellOf(read, first, 'yearAmount:2027')).toEqual({ row: 4, column: 'B' });
  expect(cellOf(read, second, 'yearAmount:2026')).toEqual({ row: 3, column: 'C' });
  expect(cellOf(read, second, 'scheme')).toEqual({ row: 2, column: 'C' });
  expect(cellOf(read, second, null)).toEqual({ row: 2, column: 'C' });
});

test('a row for each year: each value leads to the row of its year', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Jaar', 'Bedrag'],
    ['Heerlen-Noord', 'Kansrijke wijk', 2026, 1_000_000],
    ['Breda-Noord', 'Kansrijke wijk', 2026, 1_000_000],
    ['Heerlen-Noord', 'Kansrijke wijk', 2027, 1_100_000],
  ]);
  const [heerlen, breda] = read.streams;
  expect(cellOf(read, heerlen, 'yearAmount:2026')).toEqual({ row: 2, column: 'D' });
  expect(cellOf(read, heerlen, 'yearAmount:2027')).toEqual({ row: 4, column: 'D' });
  expect(cellOf(read, breda, 'yearAmount:2026')).toEqual({ row: 3, column: 'D' });
});

test('an ordinary table: the row, and the column of the field', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 2026],
    ['Heerlen-Noord', 'Kansrijke wijk', 1_000_000],
  ]);
  expect(cellOf(read, read.streams[0], 'yearAmount:2026')).toEqual({ row: 2, column: 'C' });
  expect(cellOf(read, read.streams[0], null)).toEqual({ row: 2, column: null });
});
