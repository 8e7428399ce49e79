import type { Column } from './columns.ts';
import type { Region } from './region.ts';
import type { ClassifiedRow } from './row-kinds.ts';
import { beginsLikePart } from './total-words.ts';

/** What is listed under a heading is often marked so. */
const listMark = /^\s*[-–—•·*>]/;

/**
 * Rows under a line "waarvan:" are parts of the row above that line, in which they are counted: those that add up to it, or
 * that are marked as a list. Of the others down to the next heading, total or empty line it is told that they may be.
 */
export function withParts(
  rows: readonly ClassifiedRow[],
  region: Region,
  columns: readonly Column[],
  centsAt: (row: number, column: Column) => number | null,
): readonly ClassifiedRow[] {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  const textsOf = (row: number) => region.grid.rows[row]?.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])) ?? [];
  const amountsOf = (row: number) => money.map((column) => centsAt(row, column) ?? 0);
  const doubts = new Map<number, 'part' | 'may-be-part'>();
  rows.forEach((line, at) => {
    const whole = rows[at - 1];
    if (line.kind !== 'group' || whole?.kind !== 'data' || !textsOf(line.row).some(beginsLikePart)) return;
    const end = rows.findIndex(({ kind }, next) => next > at && kind !== 'data');
    const below = rows.slice(at + 1, end < 0 ? rows.length : end).map(({ row }) => row);
    const count = countOfParts(amountsOf(whole.row), below.map(amountsOf));
    below.forEach((row, index) => {
      const isPart = count === null ? textsOf(row).some((text) => listMark.test(text)) : index < count;
      if (isPart) doubts.set(row, 'part');
      else if (count === null) doubts.set(row, 'may-be-part');
    });
  });
  return doubts.size === 0 ? rows : rows.map((one) => withDoubt(one, doubts.get(one.row)));
}

function withDoubt(row: ClassifiedRow, doubt: 'part' | 'may-be-part' | undefined): ClassifiedRow {
  if (doubt === undefined) return row;
  return doubt === 'part' ? { ...row, kind: 'total', doubt } : { ...row, doubt };
}

/** How many of the first rows add up to a whole; null where none do. */
function countOfParts(whole: readonly number[], below: readonly (readonly number[])[]): number | null {
  const sums = whole.map(() => 0);
  for (const [index, amounts] of below.entries()) {
    amounts.forEach((one, column) => {
      sums[column] = (sums[column] ?? 0) + one;
    });
    if (sums.every((sum, column) => sum === whole[column])) return index + 1;
  }
  return null;
}
