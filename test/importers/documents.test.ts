import { expect, test } from 'vitest';
import { codes, sheet } from './support/read.ts';

/** The patterns of eleven real documents (facts.md, part e), laid over areas and schemes so that rows can be taken. */

const years = (rows: readonly { years: unknown }[]) => rows.map((row) => row.years);

test('Zaanstad: thousands, a sign that means the opposite, letters of totals', () => {
  const read = sheet([
    ['Bedragen x € 1.000', null, null, '- = voordeel, + = nadeel'],
    ['nr', 'Gebied', 'Omschrijving', 2026, 2027],
    [1, 'Zaandam-Oost', 'Wijkaanpak', 500, 400],
    [2, 'Zaandam-Oost', 'Jeugd', 100, 100],
    ['(A)', null, 'Totaal', 600, 500],
  ]);
  const [table] = read.inspection.tables;
  expect(table).toMatchObject({
    unit: 1000,
    kind: 'commitments',
    totalRows: [5],
    records: 2,
    total: 110_000_000,
    statedTotal: 110_000_000,
    reconciled: true,
  });
  expect(table?.sign).toEqual({ plus: 'expense', because: 'boven de tabel staat: - = voordeel, + = nadeel' });
  expect(years(read.commitments)).toEqual([
    { 2026: 50_000_000, 2027: 40_000_000 },
    { 2026: 10_000_000, 2027: 10_000_000 },
  ]);
});

test('Dordrecht: "pm" is unknown, not zero, and years stand above "saldo"', () => {
  const read = sheet([
    ['Gebied', 'Omschrijving', 2026, 2027],
    [null, null, 'saldo', 'saldo'],
    ['Dordrecht-West', 'Wijkteam', 'pm', 1000000],
  ]);
  expect(read.inspection.tables[0]?.headerRows).toEqual([1, 2]);
  expect(years(read.commitments)).toEqual([{ 2026: 'unknown', 2027: 100_000_000 }]);
});

test('Nuenen: costs, income and balance under each year are kept apart', () => {
  const rows = [
    ['Gebied', 'Omschrijving', '2026', null, null, '2027', null, null],
    [null, null, 'Lasten', 'Baten', 'Saldo', 'Lasten', 'Baten', 'Saldo'],
    ['Heerlen-Noord', 'Wijkteam', 100_000, 20_000, -80_000, 110_000, 21_000, -89_000],
  ];
  const read = sheet(rows);
  expect(years(read.commitments)).toEqual([{ 2026: 10_000_000, 2027: 11_000_000 }]);
  const funded = sheet([['Gebied', 'Regeling', ...(rows[0]?.slice(2) ?? [])], ...rows.slice(1)]);
  expect(years(funded.streams)).toEqual([{ 2026: 2_000_000, 2027: 2_100_000 }]);
});

test('Drimmelen: the minus behind the number, and the newest budget of three', () => {
  const read = sheet([
    ['in € 1.000'],
    ['Gebied', 'Regeling', 'Primitief 2026', 'Bijgesteld 2026', 'Realisatie 2026'],
    ['Heerlen-Noord', 'Kansrijke wijk', '4.900-', '4.977-', '4.100-'],
    ['Breda-Noord', 'Kansrijke wijk', '977-', '980-', '1.000-'],
  ]);
  expect(read.inspection.tables[0]?.sign).toEqual({ plus: 'expense', because: 'alle bedragen zijn negatief' });
  expect(years(read.streams)).toEqual([{ 2026: 497_700_000 }, { 2026: 98_000_000 }]);
  expect(codes(read)).toContain('locale-assumed');
});

test('Capelle: a letter before the number says favourable or not', () => {
  const read = sheet([
    ['Gebied', 'Omschrijving', 'Begroting 2026', 'Raming 2027'],
    ['Heerlen-Noord', 'Wijkteam', 'N 31.393', 'N 33.000'],
    ['Breda-Noord', 'Wijkteam', 'N 1.000', 'V 500'],
  ]);
  expect(years(read.commitments)).toEqual([{ 2026: 3_139_300, 2027: 3_300_000 }]);
  expect(codes(read)).toContain('amount-negative');
});

test('Leiden and Raalte: income is negative, units differ by what is written', () => {
  const rows = [
    ['Gebied', 'Regeling', 2026],
    ['Heerlen-Noord', 'Kansrijke wijk', -5000],
    ['Breda-Noord', 'Kansrijke wijk', -4000],
  ];
  expect(years(sheet([['Bedragen x 1.000,-'], ...rows]).streams)).toEqual([{ 2026: 500_000_000 }, { 2026: 400_000_000 }]);
  expect(years(sheet([['Bedragen in hele euro’s'], ...rows]).streams)).toEqual([{ 2026: 500_000 }, { 2026: 400_000 }]);
});

test('Oss: "+ is lasten, - is baten"', () => {
  const read = sheet([['+ is lasten, - is baten'], ['Gebied', 'Regeling', 2026], ['Heerlen-Noord', 'Regio Deal', -250_000]]);
  expect(years(read.streams)).toEqual([{ 2026: 25_000_000 }]);
});

test('Midden-Delfland: the sign between the euro mark and the number', () => {
  const read = sheet([['Een positief saldo is nadelig'], ['Gebied', 'Regeling', 2026], ['Heerlen-Noord', 'Regio Deal', '€ - 64.047']]);
  expect(years(read.streams)).toEqual([{ 2026: 6_404_700 }]);
});

test('Rijksoverheid: cents, several rows for one municipality, a project that is no area', () => {
  const read = sheet([
    ['Volkshuisvestingsfonds, ontvangsten'],
    ['Gemeente', 'Project', 'Bedrag'],
    ['Arnhem', 'Geitenkamp', '€ 7.999.999,67'],
    ['Arnhem', 'Malburgen', '€ 1.000.000,00'],
  ]);
  expect(read.streams.map(({ area, scheme, total }) => [area, scheme, total])).toEqual([
    ['arnhem-oost', 'Geitenkamp', 799_999_967],
    ['arnhem-oost', 'Malburgen', 100_000_000],
  ]);
  expect(codes(read).filter((code) => code === 'area-by-municipality')).toHaveLength(2);
});

test('words around amounts are kept, and a range is a fixed and an expected row', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 2026],
    ['Heerlen-Noord', 'Kansrijke wijk', 'ruim 39 miljoen'],
    ['Breda-Noord', 'Kansrijke wijk', 'tussen 19,6 en 22,3 miljoen'],
    ['Arnhem-Oost', 'Kansrijke wijk', '4 ton'],
  ]);
  expect(years(read.streams)).toEqual([{ 2026: 3_900_000_000 }, { 2026: 1_960_000_000 }, { 2026: 270_000_000 }, { 2026: 40_000_000 }]);
  expect(read.streams[0]?.note).toBe('2026: "ruim 39 miljoen"');
  expect(read.streams[2]?.certainty).toBe('expected');
});

test('an area in a row of its own is carried down, subtotals and totals stay out, and a wrong total is explained', () => {
  const read = sheet([
    ['Begroting 2026-2027'],
    ['Regeling', 'Einddatum', 2026, 2027],
    ['Heerlen-Noord'],
    ['Kansrijke wijk', 'eind 2026', 100_000, 200_000],
    ['Regio Deal', 'Q4 2026', 300_000, 200_000],
    ['Subtotaal', null, 400_000, 400_000],
    ['Breda-Noord'],
    ['Kansrijke wijk', "31-12-'26", 100_000, 210_000],
    ['Regio Deal', null, 100_000, 200_000],
    ['Subtotaal', null, 200_000, 401_000],
    ['Totaal', null, 600_000, 810_000],
    ['* voorlopige cijfers'],
  ]);
  const [table] = read.inspection.tables;
  expect(table).toMatchObject({ totalRows: [6, 10, 11], records: 4, statedTotal: 141_000_000, reconciled: false });
  expect(read.streams.map(({ area, end }) => [area, end])).toEqual([
    ['heerlen-noord', '2026-12-31'],
    ['heerlen-noord', '2026-12-31'],
    ['breda-noord', '2026-12-31'],
    ['breda-noord', null],
  ]);
  expect(read.inspection.issues.find(({ problem: { code } }) => code === 'total-differs')).toMatchObject({ place: { row: 10 } });
});

test('years as rows are turned; tables side by side are two', () => {
  const turned = sheet(
    [['Geldstromen'], ['Jaar', 'Kansrijke wijk', 'Regio Deal'], [2026, 100_000, 200_000], [2027, 100_001, 200_002]],
    'heerlen-noord',
  );
  expect(years(turned.streams)).toEqual([
    { 2026: 10_000_000, 2027: 10_000_100 },
    { 2026: 20_000_000, 2027: 20_000_200 },
  ]);
  const two = sheet([
    ['Gebied', 'Regeling', 2026, null, 'Gebied', 'Omschrijving', 2026],
    ['Heerlen-Noord', 'Kansrijke wijk', 1_000_000, null, 'Heerlen-Noord', 'Wijkteam', 900_000],
  ]);
  expect([two.streams.length, two.commitments.length]).toEqual([1, 1]);
});

test('every filled cell of a table is accounted for', () => {
  const cells = [
    ['nr', 'Gebied', 'Regeling', 2026, 'Iets anders'],
    [1, 'Heerlen-Noord', 'Kansrijke wijk', 1_000_000, 'los'],
    [2, 'Nergens', 'Kansrijke wijk', 'abc', null],
    [null, 'Totaal', null, 1_000_000, null],
    ['* noot', null, null, null, null],
  ];
  const counts = sheet(cells).inspection.tables[0]?.cells;
  const filled = cells.flat().filter((cell) => cell !== null).length;
  expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(filled);
});
