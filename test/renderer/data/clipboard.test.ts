import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfText } from '#renderer/features/data/clipboard.ts';
import { textOfCells } from '#renderer/kit/text-of-cells.ts';

test('a block from Excel: a tab between cells, a line for each row, one line break too many at the end', () => {
  expect(cellsOfText('1.234,50\tp.m.\r\n-\t\r\n')).toEqual([
    ['1.234,50', 'p.m.'],
    ['-', ''],
  ]);
});

test('a cell with a line break, a tab or quotes stands between quotes', () => {
  expect(cellsOfText('"een\ntwee"\t"zei ""ja"""\t5" buis')).toEqual([['een\ntwee', 'zei "ja"', '5" buis']]);
});

test('what is copied comes back the same', () => {
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '1', ',', ' ') }), { minLength: width, maxLength: width }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    )
    .filter((rows) => rows.at(-1)?.join('') !== '');
  fc.assert(
    fc.property(block, (rows) => {
      expect(cellsOfText(textOfCells(rows))).toEqual(rows);
    }),
  );
});
