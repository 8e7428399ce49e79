import { expect, test } from 'vitest';
import { type Cells, codes, reading, sheet, workbook } from './support/read.ts';

/** A block, a page or a sheet for each area, which says it above its rows and not beside them. */

const rows = (read: ReturnType<typeof sheet>) => read.streams.map(({ area, scheme, years }) => [area, scheme, years]);
const block = (year: number, amount: number): Cells => [
  ['Regeling', year, year + 1],
  ['Kansrijke wijk', amount, amount],
];

test('a header that comes again with its years as numbers is no row', () => {
  const read = sheet([['Heerlen-Noord'], ...block(2026, 140_000), [], ['Breda-Noord'], ...block(2026, 150_000)]);
  expect(rows(read)).toEqual([
    ['heerlen-noord', 'Kansrijke wijk', { 2026: 14_000_000, 2027: 14_000_000 }],
    ['breda-noord', 'Kansrijke wijk', { 2026: 15_000_000, 2027: 15_000_000 }],
  ]);
  expect(codes(read)).toContain('area-of-title');
});

test('rows have the area of the title of their own table, and not that of the whole file', () => {
  const read = sheet(
    [['Gebied: Heerlen-Noord'], ...block(2026, 140_000), [], ['Geldstromen Breda-Noord 2027'], ...block(2027, 150_000)],
    'delft-west',
  );
  expect(read.streams.map(({ area }) => area)).toEqual(['heerlen-noord', 'breda-noord']);
  expect(
    read.inspection.issues.filter(({ problem: { code }, severity }) => code === 'area-of-title' && severity === 'warning'),
  ).toHaveLength(2);
});

test('a line between the rows that speaks of one area is that of the rows below it', () => {
  const read = sheet([['Geldstromen Heerlen-Noord'], ...block(2026, 140_000), [], ['Geldstromen Breda-Noord'], ...block(2026, 150_000)]);
  expect(read.streams.map(({ area }) => area)).toEqual(['heerlen-noord', 'breda-noord']);
  expect(codes(read)).toContain('area-carried');
  expect(read.inspection.tables[0]?.areas).toEqual(['breda-noord', 'heerlen-noord']);
});

test('headings under the heading of an area leave it the area, and it is told; one that stands apart does not', () => {
  const nested = sheet([
    ['Regeling', 2026, 2027],
    ['Heerlen-Noord'],
    ['Pijler wonen'],
    ['Kansrijke wijk', 140_000, 150_000],
    ['Pijler jeugd'],
    ['Regio Deal', 160_000, 170_000],
    ['Breda-Noord'],
    ['Pijler wonen'],
    ['Kansrijke wijk', 180_000, 190_000],
  ]);
  expect(nested.streams.map(({ area, scheme }) => [area, scheme])).toEqual([
    ['heerlen-noord', 'Kansrijke wijk'],
    ['heerlen-noord', 'Regio Deal'],
    ['breda-noord', 'Kansrijke wijk'],
  ]);
  expect(codes(nested)).toContain('area-carried');
  expect(nested.inspection.tables[0]?.areas).toEqual(['breda-noord', 'heerlen-noord']);
  const apart = sheet([['Regeling', 2026], ['Heerlen-Noord'], ['Kansrijke wijk', 140_000], ['Gemeentebreed'], ['Regio Deal', 160_000]]);
  expect([apart.streams.map(({ scheme }) => scheme), codes(apart).includes('area-missing')]).toEqual([['Kansrijke wijk'], true]);
});

test('a line that says an area and a unit says both of the rows below it', () => {
  const read = sheet([['Heerlen-Noord (x € 1.000)'], ...block(2026, 140), [], ['Breda-Noord (in euro)'], ...block(2026, 150_000)]);
  expect(rows(read)).toEqual([
    ['heerlen-noord', 'Kansrijke wijk', { 2026: 14_000_000, 2027: 14_000_000 }],
    ['breda-noord', 'Kansrijke wijk', { 2026: 15_000_000, 2027: 15_000_000 }],
  ]);
});

test('a sheet for each area says it in its name; a line above the table may as well', () => {
  const sheets = reading(workbook({ 'Heerlen-Noord': block(2026, 140_000), 'Breda-Noord': block(2026, 150_000) }));
  expect(sheets.streams.map(({ area }) => area)).toEqual(['heerlen-noord', 'breda-noord']);
  const line = sheet([['Gebied', 'Heerlen-Noord'], ['Peildatum', '1-1-2026'], ...block(2026, 140_000)]);
  expect(line.streams.map(({ area }) => area)).toEqual(['heerlen-noord']);
});

test('a title that speaks of several areas names none, and a column of areas goes before it', () => {
  expect(codes(sheet([['Heerlen-Noord en Breda-Noord'], ...block(2026, 140_000)]))).toContain('column-missing');
  const own = sheet([['Heerlen-Noord'], ['Gebied', 'Regeling', 2026], ['Breda-Noord', 'Regio Deal', 1000], [null, 'Kansrijke wijk', 2000]]);
  expect([own.streams.map(({ area }) => area), codes(own).includes('area-missing')]).toEqual([['breda-noord'], true]);
});

test('a total beside a column for each area is not that of one', () => {
  const read = sheet(
    [['Begroting 2026'], ['Regeling', 'Heerlen-Noord', 'Breda-Noord', 'Totaal'], ['Kansrijke wijk', 140_000, 150_000, 290_000]],
    'heerlen-noord',
  );
  expect(read.streams.map(({ total }) => total ?? null)).toEqual([null]);
  expect(codes(read).filter((code) => code === 'column-unused')).toHaveLength(3);
});
