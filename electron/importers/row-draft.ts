import type { Issue, IssueSeverity } from '#shared/contracts/inspection.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { DateOrder } from '#shared/reading/dates.ts';
import type { AmountContext } from './cell-reader.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column } from './recognise/columns.ts';
import type { GridCell } from './recognise/grid.ts';
import { mergeAt } from './recognise/merges.ts';
import { addressOf, cellAt, type Region } from './recognise/region.ts';

/** A table whose rows are read. */
export type RowsContext = {
  readonly file: string;
  readonly table: number;
  readonly region: Region;
  readonly kind: 'streams' | 'commitments' | 'areas';
  readonly columns: readonly Column[];
  readonly names: AreaNames;
  readonly defaultArea: AreaId | null;
  readonly amountContext: (column: Column, row: number) => AmountContext;
  readonly dateOrder: (column: Column) => DateOrder | null;
  /** Whether an empty area cell takes the area of the row above. */
  readonly isAreaCarried: boolean;
  readonly tell: (issue: Issue) => void;
  readonly onRow: () => void;
  /** Names of areas (closeText) of whose amounts a part is for the area, in hundredths of a percent. */
  readonly shares: ReadonlyMap<string, number>;
};

/** One row on its way: its values, and whether an error keeps it out. */
export type Draft = {
  readonly row: number;
  readonly group: string | null;
  readonly areaGroup: string | null;
  readonly values: Record<string, unknown>;
  years: Record<number, Cents | 'unknown' | null>;
  /** What ranges may add per year; that of the total under 0. */
  expected: Record<number, Cents>;
  readonly words: string[];
  /** The column whose total is "p.m.". */
  unknownTotal: Column | null;
  /** The column whose total is so much a year. */
  perYear: Column | null;
  isRejected: boolean;
  /** The text that named its area; null where none did. */
  areaName: string | null;
  /** What became of it, where rows of other years may still join it. */
  read: Record<string, unknown> | null;
};

export function newDraft(row: number, group: string | null, areaGroup: string | null): Draft {
  return {
    row,
    group,
    areaGroup,
    values: {},
    years: {},
    expected: {},
    words: [],
    unknownTotal: null,
    perYear: null,
    isRejected: false,
    areaName: null,
    read: null,
  };
}

/** Tells what is odd about a cell of a row, or about the row; an error keeps the row out. */
export function tellOn(
  draft: Draft,
  { file, region, tell }: RowsContext,
  column: number | null,
  cell?: GridCell,
): (severity: IssueSeverity, found: Problem) => void {
  return (severity, found) => {
    if (severity === 'error') draft.isRejected = true;
    const place = { file, sheet: region.grid.sheet, ...addressOf(region, draft.row, column) };
    tell({ severity, problem: { ...found, at: place } as Problem, place, value: cell?.text ?? null });
  };
}

/** The cell that speaks for a row in a column: its own, or one that is merged down over it. */
export function valueCell(region: Region, row: number, column: number): GridCell | undefined {
  const own = cellAt(region.grid, row, column);
  if (own !== undefined || region.grid.merges.length === 0) return own;
  const merge = mergeAt(region.grid, row, column);
  // A cell merged downward speaks for each of its rows; one merged sideways only for its first column.
  return merge !== null && merge.firstColumn === column && merge.firstRow >= region.firstRow
    ? cellAt(region.grid, merge.firstRow, column)
    : undefined;
}
