import { expect, test } from 'vitest';
import { blockOf, found, moved } from '#renderer/features/data/selection.ts';

const size = { rows: 100, columns: 8, page: 20 };
const from = { row: 50, column: 3 };

test.each([
  ['ArrowUp', false, { row: 49, column: 3 }],
  ['ArrowDown', true, { row: 99, column: 3 }],
  ['ArrowLeft', true, { row: 50, column: 0 }],
  ['ArrowRight', false, { row: 50, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', false, { row: 50, column: 7 }],
  ['PageDown', false, { row: 70, column: 3 }],
  ['x', false, null],
] as const)('%s (Ctrl: %s)', (key, hasMod, to) => {
  expect(moved(from, key, hasMod, size)).toEqual(to);
});

test('no key leads out of the grid', () => {
  for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp', 'Home'])
    expect(moved({ row: 0, column: 0 }, key, false, size)).toEqual({ row: 0, column: 0 });
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End'])
    expect(moved({ row: 99, column: 7 }, key, false, size)).toEqual({ row: 99, column: 7 });
});

test('a block is the same from whichever corner it was begun', () => {
  const block = { top: 2, bottom: 5, left: 1, right: 4 };
  expect(blockOf({ anchor: { row: 5, column: 1 }, active: { row: 2, column: 4 } })).toEqual(block);
  expect(blockOf({ anchor: { row: 2, column: 4 }, active: { row: 5, column: 1 } })).toEqual(block);
});

test('a cell keeps its row when that moves, and its place when the row is gone', () => {
  const named = { row: 3, column: 1, id: 'c', key: 'end' };
  const columns = new Map([
    ['start', 0],
    ['end', 1],
  ]);
  expect(
    found(
      named,
      new Map([
        ['c', 0],
        ['a', 1],
      ]),
      columns,
      { rows: 2, columns: 2 },
    ),
  ).toEqual({ row: 0, column: 1 });
  expect(found(named, new Map([['a', 0]]), columns, { rows: 1, columns: 2 })).toEqual({ row: 0, column: 1 });
});
