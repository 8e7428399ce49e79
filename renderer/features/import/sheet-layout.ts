import type { InspectedTable, RowRun } from '#shared/contracts/inspection.ts';

/** What a cell of the sheet is, as it was understood. */
export type CellKind = 'outside' | 'header' | 'data' | 'total' | 'group' | 'note' | 'unused';

export type CellMeaning = {
  readonly kind: CellKind;
  /** The area that the cell takes over from a row above it. */
  readonly carried: string | null;
  readonly isMoney: boolean;
};

const outside: CellMeaning = { kind: 'outside', carried: null, isMoney: false };

/** What the cells of a sheet are, by its tables. Columns count from 0. */
export function sheetLayout(tables: readonly InspectedTable[]) {
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => {
      const indexes = table.columns.map(({ column }) => columnIndex(column));
      return {
        table,
        first: Math.min(...indexes),
        last: Math.max(...indexes),
        byIndex: new Map(table.columns.map((column) => [columnIndex(column.column), column])),
        area: table.columns.find(({ field }) => field === 'area')?.column ?? table.columns[0]?.column,
      };
    });
  return {
    meaningOf(row: number, column: number): CellMeaning {
      for (const { table, first, last, byIndex, area } of parts) {
        if (column < first || column > last) continue;
        const run = runAt(table.rows, row);
        if (run === null) continue;
        const field = byIndex.get(column)?.field;
        const isMoney = field === 'yearAmount' || field === 'amount' || field === 'spent' || field === 'reserve';
        const carried = area !== undefined && columnIndex(area) === column ? run.carried : null;
        if (run.kind === 'empty') return outside;
        if (run.kind === 'data' && field === 'ignore') return { kind: 'unused', carried, isMoney };
        return { kind: run.kind, carried, isMoney };
      }
      return outside;
    },
    isHeader: (row: number) => parts.some(({ table }) => runAt(table.rows, row)?.kind === 'header'),
    isTotal: (row: number) => parts.some(({ table }) => runAt(table.rows, row)?.kind === 'total'),
  };
}
export type SheetLayout = ReturnType<typeof sheetLayout>;

function runAt(runs: readonly RowRun[], row: number): RowRun | null {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (row < run.from) high = middle - 1;
    else if (row > run.to) low = middle + 1;
    else return run;
  }
  return null;
}

/** `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `0` is A, `26` is AA. */
export function lettersOf(index: number): string {
  return (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
