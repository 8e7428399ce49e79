import type { Problem } from '#shared/contracts/problem.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowEdit, RowValue } from '#shared/contracts/rows.ts';
import type { Unit } from '#shared/reading/units.ts';

/** A cell as typed and not saved: what it was understood as, or what is wrong with it. */
export type DraftCell = {
  readonly text: string;
  readonly value: RowValue;
  readonly problem: Problem | null;
  /** The unit that a person said it was pasted in; absent: euros. */
  readonly unit?: Unit;
};

/** A row with cells that are not saved; a new one has no row of the store under it. */
export type DraftRow = { readonly isNew: boolean; readonly cells: Readonly<Record<string, DraftCell>> };

/** Everything that is typed and not saved, by row. */
export type Draft = Readonly<Record<string, DraftRow>>;

/** A cell that is to be written. */
export type CellOfRow = { readonly id: string; readonly key: string; readonly cell: DraftCell };

export const noDraft: Draft = {};

export function withCells(draft: Draft, cells: readonly CellOfRow[]): Draft {
  const next: Record<string, DraftRow> = { ...draft };
  for (const { id, key, cell } of cells) {
    const row = next[id] ?? { isNew: false, cells: {} };
    next[id] = { ...row, cells: { ...row.cells, [key]: cell } };
  }
  return next;
}

/** Without what was typed in one cell; a row that was stored and has nothing left to save goes from the draft. */
export function withoutCell(draft: Draft, id: string, key: string): Draft {
  const row = draft[id];
  if (row === undefined) return draft;
  const { [key]: _, ...cells } = row.cells;
  if (!row.isNew && Object.keys(cells).length === 0) return withoutRow(draft, id);
  return { ...draft, [id]: { ...row, cells } };
}

export function withoutRow(draft: Draft, id: string): Draft {
  const { [id]: _, ...others } = draft;
  return others;
}

export function withNewRow(draft: Draft, cells: Readonly<Record<string, DraftCell>>): { readonly draft: Draft; readonly id: string } {
  const taken = Object.keys(draft);
  const id = Array.from({ length: taken.length + 1 }, (_, at) => `new-${at + 1}`).find((one) => !taken.includes(one)) ?? 'new-1';
  return { draft: { ...draft, [id]: { isNew: true, cells } }, id };
}

/** What the draft asks to save: the cells that were understood. */
export function editsOf(draft: Draft, table: RowTableName): RowEdit[] {
  return Object.entries(draft).flatMap(([id, { isNew, cells }]): RowEdit[] => {
    const good = Object.entries(cells).filter(([, { problem }]) => problem === null);
    if (good.length === 0 && !isNew) return [];
    return [{ act: isNew ? 'add' : 'change', table, id, values: Object.fromEntries(good.map(([key, { value }]) => [key, value])) }];
  });
}

/** Cells that could not be understood, in the order in which they were typed. */
export function wrongCells(draft: Draft): CellOfRow[] {
  return Object.entries(draft).flatMap(([id, { cells }]) =>
    Object.entries(cells).flatMap(([key, cell]) => (cell.problem === null ? [] : [{ id, key, cell }])),
  );
}

export function countOf(draft: Draft): { readonly cells: number; readonly rows: number } {
  const rows = Object.values(draft);
  return { cells: rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0), rows: rows.length };
}

/** Without the rows that were saved and not touched since. */
export function withoutSaved(draft: Draft, saved: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([id, row]) => saved[id] !== row));
}
