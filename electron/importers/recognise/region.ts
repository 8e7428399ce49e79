import { closeText } from '#shared/reading/words.ts';
import { type Grid, type GridCell, lettersOf } from './grid.ts';

/** Where a table lies in its sheet. Rows and columns are counted from 0, ends inclusive. */
export type Region = {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts above the header, from the sheet's begin or the table before. */
  readonly titles: readonly string[];
  /** Texts further off that may speak of it: far above it, under the table before, above the table left of it. */
  readonly farTitles: readonly string[];
  /** Of each column from the first: its header texts, top to bottom. */
  readonly headers: readonly (readonly string[])[];
  /** Whether rows and columns were exchanged: years stood as rows. An address is then that of the sheet, the other way round. */
  readonly isTurned?: true;
};

/** The address in the sheet of a cell of a region, as people write it. */
export function addressOf(region: Region, row: number | null, column: number | null): { readonly row?: number; readonly column?: string } {
  const [down, across] = region.isTurned ? [column, row] : [row, column];
  return { ...(down === null ? {} : { row: down + 1 }), ...(across === null ? {} : { column: lettersOf(across) }) };
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows[row]?.[column];
}

export function filledColumns(grid: Grid, row: number): number[] {
  const found: number[] = [];
  grid.rows[row]?.forEach((cell, column) => {
    if (cell !== undefined) found.push(column);
  });
  return found;
}

/** The texts of a row, to know a header that is repeated on each page. */
export function headerKey(grid: Grid, row: number): string {
  return filledColumns(grid, row)
    .map((column) => closeText(cellAt(grid, row, column)?.text ?? ''))
    .join('|');
}
