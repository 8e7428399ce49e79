import { expect, test } from 'vitest';
import { type Cells, codes, reading, sheet, workbook } from './support/read.ts';

const table: Cells = [
  ['Gebied', 'Regeling', 2026, 2027],
  ['Heerlen-Noord', 'Kansrijke wijk', 140_000, 150_000],
];

test('figures above the first header, or on a sheet without one, are told', () => {
  const above = sheet([['Iets', 'anders', 'hier'], ['Wijkaanpak', 'A', 120_000], ['Wijkaanpak', 'B', 130_000], [], ...table]);
  expect(above.inspection.issues.find(({ problem: { code } }) => code === 'rows-outside-table')).toMatchObject({ place: { row: 2 } });
  const beside = reading(
    workbook({
      Blad1: table,
      Blad2: [
        ['Wijkaanpak', 120_000],
        ['Sloop', 130_000],
      ],
    }),
  );
  expect(beside.inspection.issues.find(({ problem: { code } }) => code === 'rows-outside-table')).toMatchObject({
    place: { sheet: 'Blad2', row: 1 },
  });
});

test('a form of a few lines above a table is no table', () => {
  expect(
    codes(sheet([['Versie', 3], ['Jaar', 2026], ['Datum', '3-7-2026'], ['Gemeente Heerlen', 'Begroting', 'concept'], [], ...table])),
  ).not.toContain('rows-outside-table');
});

test('years in two digits with a unit behind them are a header', () => {
  const read = sheet([
    ['Gebied', 'Regeling', "'26 x € 1.000", "'27 x € 1.000"],
    ['Heerlen-Noord', 'Kansrijke wijk', 140, 150],
  ]);
  expect(read.streams.map(({ years }) => years)).toEqual([{ 2026: 14_000_000, 2027: 15_000_000 }]);
});
