import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Grid, GridCell } from './recognise/grid.ts';
import { isYearOf, looksLikeAmount } from './recognise/header-cells.ts';
import { filledColumns, type Region } from './recognise/region.ts';

/**
 * Rows with figures that lie in no table that was found: above the first header, or on a sheet where no header is known as
 * one. They are not read, and it is told once for each sheet. `regions`: the tables of the sheet, as they lie in it.
 */
export function unreadRows(grid: Grid, regions: readonly Region[], file: string): Issue[] {
  if (grid.isHidden) return [];
  const isInside = (row: number) =>
    regions.some(({ headerRows, firstRow, lastRow }) => (row >= firstRow && row <= lastRow) || headerRows.includes(row));
  const rows: number[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) if (!isInside(row) && hasFigures(grid, row)) rows.push(row + 1);
  const [first, last] = [rows[0], rows.at(-1)];
  // One short line is what a form has above its table ("Versie", 3).
  if (first === undefined || last === undefined || (rows.length === 1 && filledColumns(grid, first - 1).length < 3)) return [];
  const place = { file, sheet: grid.sheet, row: first };
  const found: Problem = problem('rows-outside-table', { from: first, to: last }, place);
  return [{ severity: 'warning', problem: found, place, value: null }];
}

const isDateText = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;

/** Whether a row has a figure beside something else, as rows of a table have; a year or a date is no figure. */
function hasFigures(grid: Grid, row: number): boolean {
  const cells = grid.rows[row]?.filter((cell) => cell !== undefined) ?? [];
  const isFigure = (cell: GridCell) =>
    !isYearOf(cell) && (cell.kind === 'number' || (cell.kind === 'text' && looksLikeAmount(cell.text) && !isDateText.test(cell.text)));
  return cells.length >= 2 && cells.some(isFigure);
}
