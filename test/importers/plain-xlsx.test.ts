import { globSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { libraryRead } from '#electron/importers/read/library.ts';
import { plainXlsx } from '#electron/importers/read/plain-xlsx.ts';
import { stored, unpacked, zipParts } from '#electron/importers/read/zip.ts';
import type { Grid } from '#electron/importers/recognise/grid.ts';
import { codes, reading, workbook } from './support/read.ts';

/** Our own reader of the cells of an xlsx file says exactly what the library says, or leaves the file to it. */

function parts(bytes: Uint8Array) {
  const found = unpacked(bytes, zipParts(bytes) ?? [], 500_000_000);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** Grids as plain values: a cell may be an object that works its text out. */
function plain(grids: readonly Grid[]) {
  return grids.map(({ rows, hiddenRows, hiddenColumns, ...grid }) => ({
    ...grid,
    hiddenRows: [...hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    cells: rows.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) =>
        cell === undefined ? [] : [[row, column, cell.kind, cell.text, cell.number, cell.date, cell.shownPer, cell.isPercent]],
      ),
    ),
  }));
}

function bothOf(bytes: Uint8Array) {
  const ours = plainXlsx(parts(bytes));
  const theirs = libraryRead(stored(parts(bytes)));
  if (ours === null || typeof ours === 'string' || typeof theirs === 'string') throw new Error(`${String(ours)} ${String(theirs)}`);
  return [plain(ours), plain(theirs)] as const;
}

function changed(cells: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = unzipSync(workbook({ Blad1: [['a', 1.5]], Blad2: [['b', 2]] }));
  const name = 'xl/worksheets/sheet1.xml';
  all[name] = strToU8(new TextDecoder().decode(all[name]).replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells}</sheetData>`));
  for (const [part, text] of Object.entries(more)) all[part] = strToU8(text);
  return zipSync(all);
}

test('the official workbooks of the repository, and what others write', async () => {
  for (const file of globSync('**/*.xlsx', { cwd: '.', exclude: ['node_modules/**', 'dist/**', 'test/out/**'] })) {
    const [ours, theirs] = bothOf(readFileSync(file));
    expect(ours, file).toEqual(theirs);
  }
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Eén & twee');
  sheet.addRow(['Gebied', 'Regeling', new Date(Date.UTC(2026, 0, 1)), 0.25, true, { formula: 'A1', result: 'x' }, { error: '#N/A' }]);
  sheet.addRow([
    { richText: [{ text: 'dik' }, { text: ' dun', font: { bold: true } }] },
    ' spaties ',
    1e21,
    -0.1,
    false,
    { formula: '1/3', result: 1 / 3 },
  ]);
  sheet.getCell('C1').numFmt = 'd-m-yyyy';
  sheet.getCell('D1').numFmt = '0.0%';
  sheet.getCell('D2').numFmt = '#,##0,';
  sheet.getRow(2).hidden = true;
  sheet.getColumn(2).hidden = true;
  sheet.mergeCells('A3:C4');
  book.addWorksheet('Leeg', { state: 'hidden' });
  const [ours, theirs] = bothOf(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(ours).toEqual(theirs);
});

test('cells without an address, of every type, with spaces, signs, rich and inline text', () => {
  const bytes = changed(
    [
      '<row><c t="inlineStr"><is><t xml:space="preserve"> &lt;los&gt; &amp; één </t></is></c><c><v>1</v></c><c t="str"><v>a_x000D_b</v></c></row>',
      "<row r='3' hidden='1'><c r='B3' s='0'><v>-12.50</v></c><c r='D3' t='b'><v>1</v></c><c r=\"E3\" t=\"e\"><v>#DIV/0!</v></c><c r=\"F3\"/></row>",
      '<row r="4"><c r="A4"><v>1E+2</v></c><c r="B4"><v>123456789012345678</v></c><c r="C4"><v>0.1</v></c><c r="D4"><v>1234567.891</v></c><c r="E4" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      '<row r="5"/><row r="6" spans="1:2"><c r="A6"><f>SUM(A4:B4)</f><v>3</v></c><c r="B6" t="str"><f>"a"</f><v>a&#33;</v></c></row>',
    ].join(''),
  );
  const [ours, theirs] = bothOf(bytes);
  expect(ours).toEqual(theirs);
});

test('a formula whose result was not saved is told, where the library drops it', () => {
  const read = reading(
    changed(
      '<row r="1"><c r="A1" t="str"><v>Gebied</v></c><c r="B1" t="str"><v>Regeling</v></c><c r="C1"><v>2026</v></c></row><row r="2"><c r="A2" t="str"><v>Heerlen-Noord</v></c><c r="B2" t="str"><v>Regio Deal</v></c><c r="C2"><f>1+1</f></c></row>',
    ),
  );
  expect(codes(read)).toContain('formula-without-value');
});

test('what is written in another way is left to the library', () => {
  for (const cells of [
    '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
    '<row r="1"><x/></row>',
    '<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>',
  ])
    expect(plainXlsx(parts(changed(cells))), cells).toBeNull();
  expect(plainXlsx(parts(changed('<row r="9999999"><c r="A1"><v>1</v></c></row>')))).toBeNull();
});

test('any numbers, texts and days', () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.boolean(), (cells, hasTexts) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet([['kop'], ...cells]), 'Blad');
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: hasTexts }) as ArrayBuffer);
      const ours = plainXlsx(parts(bytes));
      const theirs = libraryRead(stored(parts(bytes)));
      if (ours === null || typeof ours === 'string' || typeof theirs === 'string') return;
      expect(plain(ours)).toEqual(plain(theirs));
    }),
    { numRuns: 200 },
  );
}, 60_000);
