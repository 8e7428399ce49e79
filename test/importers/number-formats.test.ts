import { expect, test } from 'vitest';
import { type BookType, utils, write } from 'xlsx';
import { codes, reading } from './support/read.ts';

/** One amount as a number in a format of its own. */
function inFormat(value: number, format: string, bookType: BookType = 'xlsx', title = 'Geldstromen') {
  const sheet = utils.aoa_to_sheet([
    [title],
    ['Gebied', 'Regeling', '2026'],
    ['Heerlen-Noord', 'Kansrijke wijk', { t: 'n', v: value, z: format }],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Blad1');
  return reading(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer), `bestand.${bookType}`);
}

test('a percentage among amounts is no amount, and told', () => {
  const read = inFormat(0.5, '0%');
  expect(read.streams).toEqual([]);
  expect(codes(read)).toContain('amount-unreadable');
});

test.each([
  [1.2, '0.0 "mln"', 120_000_000],
  [1_200_000, '0.0,, "mln"', 120_000_000],
  [400, '"€ "#,##0" k"', 40_000_000],
  [1_234_567, '#,##0,', 123_456_700],
  [500, '"€ "#,##0', 50_000],
] as const)('%d in the format %s counts as people see it', (value, format, cents) => {
  for (const bookType of ['xlsx', 'xlsb', 'biff8'] as const)
    expect(inFormat(value, format, bookType).streams[0]?.years).toEqual({ 2026: cents });
});

test('a unit in the format of a cell goes before that of the table', () => {
  expect(inFormat(1.2, '0.0 "mln"', 'xlsx', 'Bedragen x € 1.000').streams[0]?.years).toEqual({ 2026: 120_000_000 });
});
