import { readFileSync } from 'node:fs';
import type { Progress } from '#shared/contracts/events.ts';
import type { InspectedTable } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { RepairSheet } from '#shared/contracts/repair.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { workbookOf } from './read/workbook.ts';
import { columnIndex, type Grid, type GridCell } from './recognise/grid.ts';

/** What is wrong with rows of a sheet: the sheet's own row number → sentences. */
type WrongRows = { readonly sheet: string; readonly rows: Readonly<Record<number, string>> };

type RejectedInput = {
  readonly path: string;
  readonly name: string;
  readonly tables: readonly InspectedTable[];
  readonly wrong: readonly WrongRows[];
};

/** The rejected rows of a file as they stood in it, with what is above them. Problems: as of reading it, `file-missing`. */
export function rejectedRows(
  { path, name, tables, wrong }: RejectedInput,
  progress: (progress: Progress) => void,
): Result<readonly RepairSheet[], Problem> {
  progress({ step: 'read', done: 0, of: null });
  const content = contentOf(path, name);
  const book = content.ok ? workbookOf(content.value, name) : content;
  if (!book.ok) return book;
  return done(
    wrong.flatMap(({ sheet, rows }) => {
      const grid = book.value.grids.find((one) => one.sheet === sheet);
      const mine = tables.filter((table) => table.sheet === sheet);
      return grid === undefined ? [] : [repairSheet(grid, mine, rows)];
    }),
  );
}

function repairSheet(grid: Grid, tables: readonly InspectedTable[], wrong: Readonly<Record<number, string>>): RepairSheet {
  const kept = keptRows(grid, tables, wrong);
  const places = new Map(kept.map(({ row }, at) => [row, at]));
  return {
    name: grid.sheet,
    rows: kept.map(({ row, carried, isHeader }) => ({
      cells: cellsOf(grid, row, carried),
      wrong: wrong[row] ?? null,
      isHeader,
    })),
    merges: grid.merges.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const at = places.get(firstRow + 1);
      return at === undefined || firstRow !== lastRow || firstColumn === lastColumn
        ? []
        : [{ row: at, first: firstColumn, last: lastColumn }];
    }),
  };
}

type Kept = {
  readonly row: number;
  readonly carried: { readonly column: number; readonly text: string } | null;
  readonly isHeader: boolean;
};

/** Titles, headers, the rows that others stand under, and the wrong rows; all rows of a table with its years as rows. */
function keptRows(grid: Grid, tables: readonly InspectedTable[], wrong: Readonly<Record<number, string>>): Kept[] {
  const kept = new Map<number, Kept>();
  const keep = (row: number, carried: Kept['carried'] = null, isHeader = false) => kept.set(row, { row, carried, isHeader });
  const firstHeader = tables.flatMap(({ rows }) => rows).reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
  for (let row = 1; row <= grid.rows.length; row += 1) if (row < firstHeader || !Number.isFinite(firstHeader)) keep(row);
  for (const table of tables) {
    if (table.rows.length === 0) for (let row = 1; row <= grid.rows.length; row += 1) keep(row);
    const area = table.columns.find(({ field }) => field === 'area')?.column;
    for (const { from, to, kind, carried } of table.rows)
      for (let row = from; row <= to; row += 1) {
        if (kind === 'header' || kind === 'group') keep(row, null, kind === 'header');
        else if (kind === 'data' && row in wrong)
          keep(row, carried === null || area === undefined ? null : { column: columnIndex(area), text: carried });
      }
  }
  return [...kept.values()].sort((a, b) => a.row - b.row);
}

/** Cells as they were; an area that stood in a row above is written out, for that row may be gone. */
function cellsOf(grid: Grid, row: number, carried: Kept['carried']): (string | number | null)[] {
  const line = grid.rows[row - 1] ?? [];
  const cells = Array.from({ length: line.length }, (_, column) => valueOfCell(line[column]));
  if (carried !== null && (cells[carried.column] ?? null) === null) cells[carried.column] = carried.text;
  return cells;
}

function valueOfCell(cell: GridCell | undefined): string | number | null {
  if (cell === undefined) return null;
  return cell.kind === 'number' && cell.number !== null ? cell.number : cell.text;
}

function contentOf(path: string, file: string): Result<Uint8Array, Problem> {
  try {
    return done(readFileSync(path));
  } catch {
    return failed(problem('file-missing', { file }));
  }
}
