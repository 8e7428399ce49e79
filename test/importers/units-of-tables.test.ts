import { expect, test } from 'vitest';
import { type Cells, codes, reading, sheet, workbook } from './support/read.ts';

/** Units that stand elsewhere than above their table: what is taken over from further off is told, what is not meant is left. */

const head = ['Gebied', 'Regeling', 2026, 2027];
const next = ['Gebied', 'Regeling', 2028, 2029];
const row = (area: string, amount: number) => [area, 'Kansrijke wijk', amount, amount];
const units = (read: ReturnType<typeof sheet>) => read.inspection.tables.map(({ unit }) => unit);

test('the note of a table is not the unit of the next, which has its own', () => {
  const read = sheet([
    head,
    row('Heerlen-Noord', 140),
    ['Bedragen x € 1.000'],
    [],
    ['Bedragen in euro'],
    next,
    row('Breda-Noord', 140_000),
  ]);
  expect(units(read)).toEqual([1000, 1]);
  expect(codes(read)).not.toContain('units-several');
});

test('a next table without a unit takes over that of the sheet, or of the note before it, and it is told', () => {
  const above = sheet([['Bedragen x € 1.000'], head, row('Heerlen-Noord', 140), [], ['Tabel 2'], next, row('Breda-Noord', 150)]);
  expect(units(above)).toEqual([1000, 1000]);
  expect(codes(above)).toContain('unit-far-away');
  const below = sheet([head, row('Heerlen-Noord', 140), ['Bedragen x € 1.000'], [], ['Tabel 2'], next, row('Breda-Noord', 150)]);
  expect(units(below)).toEqual([1000, 1000]);
  expect(codes(below)).toContain('unit-far-away');
});

test('a next table without a unit takes over the one in the headers of the table before it, and it is told', () => {
  const read = sheet([
    ['Gebied', 'Regeling', '2026 (x € 1.000)'],
    ['Heerlen-Noord', 'Kansrijke wijk', 140],
    [],
    next,
    row('Breda-Noord', 150_000),
  ]);
  expect(units(read)).toEqual([1000, 1000]);
  expect(codes(read)).toContain('unit-far-away');
});

test('a unit far above a table, in the name of its sheet, on a sheet of explanation or in the name of the file is taken over, and told', () => {
  const lines: Cells = Array.from({ length: 20 }, (_, at) => [`Regel ${at} van een lange inleiding.`]);
  const table = [head, row('Heerlen-Noord', 140)];
  for (const read of [
    sheet([['Bedragen x € 1.000'], ...lines, ...table]),
    reading(workbook({ 'Begroting x 1.000': table })),
    reading(workbook({ Leeswijzer: [['Toelichting'], ['Alle bedragen zijn in duizenden euro’s']], Blad1: table })),
    reading(workbook({ Blad1: table }), 'Begroting 2026 (x 1.000).xlsx'),
  ]) {
    expect(units(read)).toEqual([1000]);
    expect(codes(read)).toContain('unit-far-away');
  }
});

test('titles that state different units are told; the nearest counts', () => {
  const read = sheet([['Programmabegroting, in miljoenen euro’s'], ['Bedragen x € 1.000'], head, row('Heerlen-Noord', 140)]);
  expect(units(read)).toEqual([1000]);
  expect(codes(read)).toContain('units-several');
});

test('tables side by side each have the unit of their own title', () => {
  const beside = (left: readonly (string | null)[], right: readonly (string | null)[]): Cells => [
    [...left],
    [...right],
    ['Tabel 1', null, null, null, null, 'Tabel 2'],
    [...head, null, ...head],
    [...row('Heerlen-Noord', 140), null, ...row('Breda-Noord', 140_000)],
  ];
  const far = [null, null, null, null, null];
  expect(units(sheet(beside(['Bedragen x € 1.000'], [...far, 'Bedragen in euro'])))).toEqual([1000, 1]);
  expect(units(sheet(beside([...far, 'Bedragen in euro'], ['Bedragen x € 1.000'])))).toEqual([1000, 1]);
});

test('the unit of a column that is not read is not that of its neighbour in euros', () => {
  const read = sheet([
    ['Gebied', 'Regeling', '2026 (€)', '2026 (x € 1.000)', '2027'],
    ['Heerlen-Noord', 'Kansrijke wijk', 140_000, 140, 150],
  ]);
  expect(read.streams.map(({ years }) => years)).toEqual([{ 2026: 14_000_000, 2027: 15_000_000 }]);
  expect(codes(read)).toContain('unit-assumed');
});

test('an amount in euros among thousands is told', () => {
  const read = sheet([['Bedragen x € 1.000'], head, row('Heerlen-Noord', 140), row('Breda-Noord', 140_000), row('Delft-West', 150)]);
  expect(read.inspection.issues.filter(({ problem: { code } }) => code === 'amount-large-for-unit').map(({ place }) => place.row)).toEqual([
    4,
  ]);
});

test('columns that contradict each other about dots and commas decide nothing', () => {
  const texts = (...amounts: readonly (readonly string[])[]) =>
    sheet([head, ...amounts.map((two, at) => ['Heerlen-Noord', `Regeling ${'PQRS'[at]}`, ...two])]);
  const mixed = texts(['1.234', '1,234'], ['2.500,00', '3.5']);
  expect(codes(mixed).filter((code) => code === 'amount-ambiguous')).toHaveLength(2);
  const beside = texts(['1.234', '0.5'], ['12.345', '12.5']);
  expect(codes(beside)).toContain('decimals-assumed');
});

test('three digits behind a comma are no thousands where the cell says millions', () => {
  const read = sheet([head, ['Heerlen-Noord', 'Kansrijke wijk', '7,471 mln', '1,149 mln']]);
  expect([read.streams, codes(read)]).toEqual([[], ['amount-ambiguous', 'amount-ambiguous']]);
  const proven = sheet([
    head,
    ['Heerlen-Noord', 'Kansrijke wijk', '7,471 mln', '1,149 mln'],
    ['Breda-Noord', 'Kansrijke wijk', '1,5 mln', '2,5 mln'],
  ]);
  expect(proven.streams[0]?.years).toEqual({ 2026: 747_100_000, 2027: 114_900_000 });
});

test('a unit below the last of several tables, or below years that stand as rows, is found', () => {
  const read = sheet([head, row('Heerlen-Noord', 140), [], ['Tabel 2'], next, row('Breda-Noord', 150), [], ['Bedragen x € 1.000']]);
  expect(units(read)).toEqual([1000, 1000]);
  expect(codes(read)).toContain('unit-far-away');
  const turned = sheet(
    [['Jaar', 'Kansrijke wijk', 'Regio Deal'], [2026, 140, 150], [2027, 160, 170], [], ['Bedragen x € 1.000']],
    'heerlen-noord',
  );
  expect(units(turned)).toEqual([1000]);
});

test('a table without a unit is told where another table of the file has one, however large its amounts are', () => {
  const read = sheet([head, row('Heerlen-Noord', 140_000), [], ['Tabel 2, bedragen x € 1.000'], next, row('Breda-Noord', 150)]);
  expect(units(read)).toEqual([1, 1000]);
  expect(codes(read)).toContain('unit-unlike-others');
});

test('a unit below a long list of notes is found', () => {
  const notes: Cells = Array.from({ length: 12 }, (_, at) => [`${at + 1}) Een noot bij de tabel.`]);
  expect(units(sheet([head, row('Heerlen-Noord', 140), [], ['Bedragen x € 1.000'], ...notes]))).toEqual([1000]);
});
