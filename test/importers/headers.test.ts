import { expect, test } from 'vitest';
import { type Cells, codes, sheet } from './support/read.ts';

/** Columns whose header looks like that of an amount and is none, or is one of another kind: they do not come in, or are told. */

const withColumn = (header: string | number, value: string | number, ...more: readonly (string | number)[]): Cells => [
  ['Gebied', 'Regeling', header, 2027],
  ['Heerlen-Noord', 'Kansrijke wijk', value, 110_000, ...more],
];
const years = (read: ReturnType<typeof sheet>) => read.streams.map((row) => row.years);

test.each([
  'Kostenplaats',
  'Kostendrager',
  'Budgetcode',
  'Bedrag per inwoner',
  'Kosten per woning',
  'Totaal uren',
  'Uren 2026',
  'Streefwaarde 2026',
  'Indicator 2026',
  'Wijziging 2026',
  '1e bijstelling 2026',
  'Restant 2026',
  'Tarief 2026',
])('"%s" is no amount of a row, and is told', (header) => {
  const read = sheet(withColumn(header, 6_710_001));
  expect([years(read), read.streams[0]?.total ?? null]).toEqual([[{ 2027: 11_000_000 }], null]);
  expect(codes(read)).toContain('column-unused');
});

test('a year that prices are of is not the year of an amount', () => {
  const read = sheet(withColumn('Bedrag (prijspeil 2026)', 500_000));
  expect([years(read), read.streams[0]?.total]).toEqual([[{ 2027: 11_000_000 }], 50_000_000]);
});

test.each([
  'Begroting 2026 na wijziging',
  'Begroting 2026 (voor wijziging)',
  'Begr. 2026',
  'Begroting 2026 na 1e wijziging',
  'Kosten 2026',
  'Budget 2026',
  'Totaal 2026',
])('"%s" is the amount of its year', (header) => {
  expect(years(sheet(withColumn(header, 500_000)))).toEqual([{ 2026: 50_000_000, 2027: 11_000_000 }]);
});

test('more words beside a year than are known are told', () => {
  const read = sheet(withColumn('Rijksbijdrage 2026', 500_000));
  expect(years(read)).toEqual([{ 2026: 50_000_000, 2027: 11_000_000 }]);
  expect(codes(read)).toContain('year-loose');
  expect(codes(sheet(withColumn('Begroting 2026', 500_000)))).not.toContain('year-loose');
});

test('costs or a balance in a table of money are read, and told', () => {
  for (const header of ['Lasten 2026', 'Saldo 2026'])
    expect(codes(sheet(withColumn(header, 500_000))), header).toContain('column-other-flow');
  expect(codes(sheet(withColumn('Baten 2026', 500_000)))).not.toContain('column-other-flow');
});

test('a known column that another takes the place of, and words under a year, are told', () => {
  const twice = sheet([
    ['Gebied', 'Regeling', 'Begroting', 'Bedrag'],
    ['Heerlen-Noord', 'Kansrijke wijk', 140_000, 150_000],
  ]);
  expect(codes(twice)).toContain('column-unused');
  expect(codes(sheet(withColumn('Voortgang van de aanpak 2026', 'op schema')))).toContain('column-unused');
});

test('a column that is empty for hundreds of rows is told when something stands in it', () => {
  const rows = Array.from({ length: 400 }, (_, at) => [
    'Heerlen-Noord',
    `Regeling ${at}`,
    100_000 + at,
    ...(at === 390 ? [null, 'los'] : []),
  ]);
  const read = sheet([['Gebied', 'Regeling', 2026], ...rows]);
  expect(codes(read)).toContain('cell-without-column');
  expect(read.inspection.tables[0]?.cells.issue).toBe(1);
});

test('a total with its years in its header is the sum of the years, be it of rounded thousands', () => {
  const read = sheet([
    ['Bedragen x € 1.000'],
    ['Gebied', 'Regeling', 2026, 2027, 'Totaal 2026-2027'],
    ['Heerlen-Noord', 'Kansrijke wijk', 140.4, 150.4, 291],
    ['Heerlen-Noord', 'Regio Deal', 140, 150, 290],
  ]);
  expect(read.streams.map(({ total }) => total ?? null)).toEqual([null, null]);
  expect(read.inspection.tables[0]?.total).toBe(58_080_000);
});

test('of two columns that name a row the one with words counts, and the one with codes is told', () => {
  const read = sheet([
    ['Product', 'Gebied', 'Omschrijving', 2026],
    ['6.1', 'Heerlen-Noord', 'Wijkteam', 140_000],
    ['6.2', 'Heerlen-Noord', 'Sloop', 150_000],
  ]);
  expect(read.commitments.map(({ description }) => description)).toEqual(['Wijkteam', 'Sloop']);
  expect(codes(read)).toContain('column-unused');
});

test('abbreviations say which version of a budget a column holds', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Prim. begr. 2026', 'Begr. na wijz. 2026', 'Realis. 2026'],
    ['Heerlen-Noord', 'Kansrijke wijk', 100_000, 200_000, 300_000],
  ]);
  expect(years(read)).toEqual([{ 2026: 20_000_000 }]);
});

test.each(['Begroting Q1 2026', 'Bedrag t/m 2025', 'Kosten januari', 'Begroting 2026 verschil'])('"%s" is no total', (header) => {
  const read = sheet(withColumn(header, 500_000));
  expect(read.streams[0]?.total ?? null).toBeNull();
  expect(codes(read)).toContain('column-unused');
});

test('amounts under the name of an area are not those of another', () => {
  const read = sheet(
    [
      [null, 'Heerlen-Noord', null, 'Breda-Noord', null],
      ['Regeling', 2026, 2027, 2026, 2027],
      ['Kansrijke wijk', 100_000, 90_000, 50_000, 60_000],
    ],
    'delft-west',
  );
  expect(read.streams.flatMap((row) => Object.values(row.years))).toEqual([]);
  expect(codes(read).filter((code) => code === 'column-unused')).toHaveLength(4);
});

test('a header with other years begins another table, without an empty line as well', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 2026, 2027],
    ['Heerlen-Noord', 'Kansrijke wijk', 100_000, 110_000],
    ['Breda-Noord', 'Kansrijke wijk', 120_000, 130_000],
    ['Gebied', 'Regeling', 2028, 2029],
    ['Heerlen-Noord', 'Regio Deal', 140_000, 150_000],
  ]);
  expect(years(read).at(-1)).toEqual({ 2028: 14_000_000, 2029: 15_000_000 });
});

test('years as rows beside costs and income have no names that are schemes', () => {
  const read = sheet([['Geldstromen'], ['Jaar', 'Lasten', 'Baten'], [2026, 100_000, 90_000], [2027, 100_000, 90_000]], 'heerlen-noord');
  expect(read.streams).toEqual([]);
  expect(codes(read)).toContain('column-missing');
});
