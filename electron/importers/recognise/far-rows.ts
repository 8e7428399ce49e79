import type { Grid } from './grid.ts';

/** So many empty rows end a sheet: what stands below them is a stray cell, or a mistake of a program. */
const longestGap = 10_000;

/**
 * A sheet without what stands far below the rest of it, with the first row of that in `farRow`: a cell in the last row of a
 * sheet would make a million rows of it.
 */
export function withoutFarRows(grid: Grid): Grid {
  let last = -1;
  let farRow: number | null = null;
  grid.rows.forEach((cells, row) => {
    if (farRow !== null || cells === undefined || !cells.some((cell) => cell !== undefined)) return;
    if (row - last > longestGap) farRow = row;
    else last = row;
  });
  return farRow === null ? grid : { ...grid, rows: grid.rows.slice(0, last + 1), farRow };
}
