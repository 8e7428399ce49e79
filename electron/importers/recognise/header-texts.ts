import type { Grid } from './grid.ts';
import { isYearCell } from './header-cells.ts';
import { measureOf } from './header-measures.ts';
import { fieldOfHeader } from './header-words.ts';
import { yearOfHeader } from './header-years.ts';
import { mergeAt } from './merges.ts';
import { cellAt } from './region.ts';

/** The header of a column: its own cells, and above them what is merged or written once over several columns. */
export function headerTexts(grid: Grid, rows: readonly number[], column: number): string[] {
  const texts: string[] = [];
  rows.forEach((row, index) => {
    const own = cellAt(grid, row, column)?.text;
    const merge = mergeAt(grid, row, column);
    const merged = merge === null ? undefined : cellAt(grid, merge.firstRow, merge.firstColumn)?.text;
    const text =
      own ?? merged ?? (index < rows.length - 1 && merge === null ? spreadText(grid, row, column, rows[index + 1] ?? row) : undefined);
    if (text !== undefined && texts.at(-1) !== text) texts.push(text);
  });
  return texts;
}

/** A year or a measure that is written once, unmerged, over the columns to its right. */
function spreadText(grid: Grid, row: number, column: number, below: number): string | undefined {
  if (cellAt(grid, below, column) === undefined) return undefined;
  for (let left = column - 1; left >= 0 && column - left <= 12; left -= 1) {
    const cell = cellAt(grid, row, left);
    if (cell === undefined) {
      if (cellAt(grid, below, left) === undefined) return undefined;
      continue;
    }
    const merge = mergeAt(grid, row, left);
    if (merge !== null && merge.lastColumn > merge.firstColumn) return undefined;
    const spreads =
      isYearCell(cell) ||
      yearOfHeader(cell.text) !== null ||
      (fieldOfHeader(cell.text) === null && measureOf(cell.text) !== null) ||
      measureOf(cell.text) !== null;
    return spreads ? cell.text : undefined;
  }
  return undefined;
}
