import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { type CellObject, utils, type WorkBook, write } from 'xlsx';
import { readBytes } from '#electron/importers/read-file.ts';
import { mappingOf } from '#shared/contracts/mapping.ts';
import { codes, known, reading, sheet, workbook } from './support/read.ts';

const rows = [
  ['Gebied', 'Regeling', 'Einddatum', 2026],
  ['Heerlen-Noord', 'Kansrijke wijk', '31-12-2028', 1_000_000],
];

function bytesOf(change: (book: WorkBook) => void): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Blad1');
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);
}
const setCell = (book: WorkBook, address: string, cell: CellObject) => {
  const blad = book.Sheets['Blad1'];
  if (blad) blad[address] = cell;
};

test('a formula without a saved value, and an error cell, are told with their cell', () => {
  const read = reading(bytesOf((book) => setCell(book, 'D2', { t: 'e', v: 0x17 })));
  expect(read.inspection.issues[0]).toMatchObject({
    problem: { code: 'error-cell', params: { seen: '#REF!' } },
    place: { row: 2, column: 'D' },
  });
  const formula = reading(bytesOf((book) => setCell(book, 'D2', { t: 'n', f: 'SUM(A1:A2)' })));
  expect([formula.streams.length, codes(formula)]).toEqual([0, ['formula-without-value']]);
});

test('dates count from 1904 where the workbook says so', () => {
  const date = (serial: number): CellObject => ({ t: 'n', v: serial, z: 'dd-mm-yyyy' });
  const read = reading(
    bytesOf((book) => {
      book.Workbook = { WBProps: { date1904: true } };
      setCell(book, 'C2', date(47_118 - 1462));
    }),
  );
  expect(read.streams[0]?.end).toBe('2028-12-31');
  expect(reading(bytesOf((book) => setCell(book, 'C2', date(47_118)))).streams[0]?.end).toBe('2028-12-31');
});

test('a hidden sheet is shown but not taken in; hidden rows are told', () => {
  const read = reading(
    bytesOf((book) => {
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Vorig jaar');
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      const blad = book.Sheets['Blad1'];
      if (blad) blad['!rows'] = [{}, { hidden: true }];
    }),
  );
  expect(read.inspection.tables.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(read.streams).toHaveLength(1);
  expect(codes(read)).toEqual(expect.arrayContaining(['sheet-hidden', 'rows-hidden']));
});

test('a format that shows thousands is read as what the cell holds', () => {
  const read = reading(
    bytesOf((book) => {
      setCell(book, 'D1', { t: 's', v: '2026 (x € 1.000)' });
      setCell(book, 'D2', { t: 'n', v: 1_234_567, z: '#,##0,' });
    }),
  );
  expect(read.streams[0]?.years).toEqual({ 2026: 123_456_700 });
});

test('our own pages beside the official sheets are left out, and told', () => {
  const read = reading(
    bytesOf((book) => {
      book.SheetNames = ['Kliffen'];
      book.Sheets = { Kliffen: utils.aoa_to_sheet(rows) };
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Geldstromen');
    }),
  );
  expect(read.inspection.tables.map((table) => table.sheet)).toEqual(['Geldstromen']);
  expect(codes(read)).toEqual(['sheet-left-out']);
});

test('a reading is written as a mapping and read back the same; a mapping decides what nothing else does', () => {
  const cells = [
    ['Naam', 'Waar', 2026],
    ['Wijkteam', 'Heerlen-Noord', 900_000],
  ];
  const first = sheet(cells);
  const mapping = mappingOf(first.inspection);
  const content = first.content;
  const told = {
    version: 1 as const,
    tables: mapping.tables.map((table) => ({
      ...table,
      kind: 'streams' as const,
      sign: 'income' as const,
      columns: { A: 'scheme', B: 'area', C: 'yearAmount:2026' },
    })),
  };
  const again = readBytes(content, 'bestand.xlsx', { known, mapping: told }, () => undefined);
  expect(again.ok && again.value.streams.map(({ area, scheme, years }) => [area, scheme, years])).toEqual([
    ['heerlen-noord', 'Wijkteam', { 2026: 90_000_000 }],
  ]);
});

test('a column of numbers decides what "1.234" is', () => {
  const cents = (other: string) =>
    sheet([
      ['Gebied', 'Regeling', 2026],
      ['Heerlen-Noord', 'A', '1.234'],
      ['Breda-Noord', 'A', other],
    ]).streams[0]?.years[2026];
  expect(cents('2.000,50')).toBe(123_400);
  expect(cents('2,000.50')).toBe(123);
  expect(
    sheet([
      ['Gebied', 'Regeling', 2026],
      ['Heerlen-Noord', 'A', '1.234'],
      ['Breda-Noord', 'A', '2.00'],
      ['Arnhem-Oost', 'A', '2,00'],
    ]).streams,
  ).toHaveLength(2);
});

test('the reader of a format keeps its doubts off the terminal', () => {
  const parts = unzipSync(workbook({ Blad1: rows }, 'ods'));
  const style =
    '<number:number-style style:name="N1"><number:number/><style:map style:condition="value()&gt;0" style:apply-style-name="N0"/></number:number-style>';
  const content = strFromU8(parts['content.xml'] ?? strToU8('')).replace('<office:automatic-styles>', `<office:automatic-styles>${style}`);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    expect(reading(zipSync({ ...parts, 'content.xml': strToU8(content) }), 'bestand.ods').streams).toHaveLength(1);
    expect(said).not.toHaveBeenCalled();
  } finally {
    said.mockRestore();
  }
});

test('rows of areas whose names look like headers are rows', () => {
  const read = reading(
    workbook({
      Gebieden: [
        ['Gebied', 'Gemeente', 'Horizonjaar'],
        ['Stadsdeel West', 'Gemeente Delft', 2040],
        ['Stadsdeel Oost', 'Gemeente Delft', 2041],
      ],
    }),
  );
  expect(read.areas.map(({ name }) => name)).toEqual(['Stadsdeel West', 'Stadsdeel Oost']);
});
