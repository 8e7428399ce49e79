import type { AreaNames } from './area-names.ts';
import type { Column } from './columns.ts';
import { Piles } from './piles.ts';
import { cellAt, type Region } from './region.ts';
import type { ClassifiedRow } from './row-kinds.ts';

/** What only money of its own has; a row with one of these is no heading. */
const telling: ReadonlySet<string> = new Set('reference certainty start end spendableUntil hardness category nature earmarked'.split(' '));

/**
 * Headings that carry the sum of the rows below them ("Pijler wonen 1.500.000", and then what it is made of), left out.
 * It must be proven of the whole table, as one sum of those below may be chance: from its first row to its last, the rows
 * fall apart in headings, each exactly the sum of two or more rows below it up to the next heading.
 */
export function withoutSumsOfBelow(
  rows: readonly ClassifiedRow[],
  region: Region,
  columns: readonly Column[],
  names: AreaNames,
  valueAt: (row: number, column: Column) => number | null,
): readonly ClassifiedRow[] {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  const own = columns.filter(({ field }) => telling.has(field));
  const data = rows.filter(({ kind }) => kind === 'data');
  if (money.length === 0 || data.length < 2 || columns.some(({ field }) => field === 'area') || data.length > mostRows) return rows;
  const amounts = data.map(({ row }) => money.map((column) => valueAt(row, column) ?? 0));
  const headings = new Set<number>();
  for (let at = 0; at < data.length; ) {
    const heading = data[at]?.row ?? 0;
    if (own.some(({ index }) => cellAt(region.grid, heading, index) !== undefined)) return rows;
    const name = labelOf(region, heading);
    const end = endOfSum(amounts, at, name !== undefined && names.isName(name));
    if (end === null) return rows;
    headings.add(heading);
    at = end;
  }
  let group: { readonly group: string; readonly groupRow: number } | null = null;
  return rows.map((one) => {
    if (!headings.has(one.row)) return group === null || one.kind !== 'data' ? one : { ...one, ...group };
    const text = labelOf(region, one.row);
    group = text === undefined ? null : { group: text, groupRow: one.row };
    return { ...one, kind: 'total', doubt: 'sum-of-below' };
  });
}

/** So many rows below one are added up at most. */
const mostParts = 60;

/** A row of which it is sure that the rows right below it add up to it, is read all the same: it may be their heading. */
export function withDoubtOfBelow(rows: readonly ClassifiedRow[], amountsOf: (row: number) => readonly number[]): ClassifiedRow[] {
  const data = rows.filter(({ kind, doubt }) => kind === 'data' && doubt === undefined);
  if (data.length < 3 || data.length > mostRows) return [...rows];
  const amounts = data.map(({ row }) => amountsOf(row));
  const heads = new Set(
    data.flatMap(({ row }, at) => (isSurelySum(amounts[at] ?? [], amounts.slice(at + 1, at + 1 + mostParts)) ? [row] : [])),
  );
  return rows.map((one) => (heads.has(one.row) ? { ...one, doubt: 'may-be-sum-of-below' } : one));
}

function isSurelySum(head: readonly number[], below: readonly (readonly number[])[]): boolean {
  if (head.every((one) => one === 0)) return false;
  const pile = new Piles(head.length);
  for (const amounts of below) {
    pile.add(amounts);
    if (pile.proofFor(head, false) === 'sure') return true;
  }
  return false;
}

/** Longer tables are databases, not pages with headings; comparing each row with all below it would take long. */
const mostRows = 2000;

function labelOf({ grid }: Region, row: number): string | undefined {
  return grid.rows[row]?.find((cell) => cell?.kind === 'text')?.text;
}

/**
 * Where the rows end of which the row at `at` is the sum; null where it is none, or may be one by chance. An area's name
 * among names of schemes is a heading by itself (`isArea`), so that it may have one row.
 */
function endOfSum(amounts: readonly (readonly number[])[], at: number, isArea: boolean): number | null {
  const heading = amounts[at] ?? [];
  if (heading.every((one) => one === 0)) return null;
  const below = new Piles(heading.length);
  for (let next = at + 1; next < amounts.length; next += 1) {
    below.add(amounts[next] ?? []);
    if (below.isSum(heading)) return isArea || (next - at >= 2 && below.proofFor(heading, false) !== 'none') ? next + 1 : null;
  }
  return null;
}
