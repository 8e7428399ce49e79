import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type BookType, utils, write } from 'xlsx';
import { type Cells, codes, reading } from './support/read.ts';

const now: Cells = [
  ['Gebied', 'Regeling', '2026'],
  ['Heerlen-Noord', 'Kansrijke wijk', 140_000],
];
const before: Cells = [
  ['Gebied', 'Regeling', '2025'],
  ['Heerlen-Noord', 'Oude regeling', 90_000],
];

function book(bookType: BookType): Uint8Array {
  const made = utils.book_new();
  for (const [name, cells] of [
    ['Nu', now],
    ['Vorig jaar', before],
  ] as const)
    utils.book_append_sheet(made, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

/** As LibreOffice writes it: a style that is not displayed, rows and columns that are collapsed. */
function odsWithHidden(): Uint8Array {
  const parts = unzipSync(book('ods'));
  const style = '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
    .replace('</office:automatic-styles>', `${style}</office:automatic-styles>`)
    .replace(/table:name="Vorig jaar" table:style-name="[^"]*"/, 'table:name="Vorig jaar" table:style-name="ta9"')
    .replace(/(<table:table-row[^>]*>.*?<\/table:table-row>\s*)(<table:table-row)/s, '$1$2 table:visibility="collapse"');
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
}

test.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'biff5', 'ods', 'xlml'] as const)(
  'last year’s version on a hidden sheet of a file as %s does not come in, and is told',
  (bookType) => {
    const read = reading(bookType === 'ods' ? odsWithHidden() : book(bookType), `bestand.${bookType}`);
    expect(read.streams.map(({ scheme }) => scheme)).toEqual(['Kansrijke wijk']);
    expect(codes(read)).toContain('sheet-hidden');
  },
);

test('a collapsed row of an OpenDocument file is read, and told', () => {
  expect(codes(reading(odsWithHidden(), 'bestand.ods'))).toContain('rows-hidden');
});
