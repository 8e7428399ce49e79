import { type LookParts, looks } from './looks.ts';
import { type Cell, type Column, cellValue } from './sheet-model.ts';

const lineHeight = 15;
/** Prose is narrower than the figures that a column's width is counted in. */
const filling = 1.22;
/** Excel shows no row that is higher. */
const highest = 405;

/**
 * Heights in points of the rows whose wrapped texts need more than one line, by row number from `firstRow`. Programs
 * that convert a workbook do not all measure text themselves, so the file says it.
 */
export function wrappedHeights(rows: readonly (readonly Cell[])[], columns: readonly Column[], firstRow: number): [number, number][] {
  return rows.flatMap((row, index): [number, number][] => {
    const lines = row.reduce<number>((most, cell, place) => Math.max(most, linesOf(cell, columns[place])), 1);
    return lines === 1 ? [] : [[firstRow + index, Math.min(highest, lines * lineHeight)]];
  });
}

function linesOf(cell: Cell, column: Column | undefined): number {
  const value = cellValue(cell);
  if (typeof value !== 'string' || column === undefined) return 1;
  const { wraps }: LookParts = looks[cell !== null && typeof cell === 'object' ? (cell.look ?? column.look) : column.look];
  if (!wraps) return 1;
  const perLine = Math.max(1, column.width * filling);
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
