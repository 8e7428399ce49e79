import { type ColumnDraft, sampleRows } from './column-draft.ts';
import { cellAt, type Region } from './region.ts';
import { seenAmount } from './seems-amount.ts';

/** A column of totals, and the headers of the columns of amounts beside it that it is the sum of. */
export type PartsOfTotal = { readonly total: number; readonly headers: readonly string[] };

/** A total beside amounts of no year that add up to it, in each row that has them; null where none does. */
export function partsOfTotal(drafts: readonly ColumnDraft[], region: Region): PartsOfTotal | null {
  const amounts = drafts.filter(({ field, stats }) => field === 'amount' && stats.amounts * 2 > stats.filled);
  const total = amounts.find(({ isExact }) => isExact);
  const parts = amounts.filter((draft) => draft !== total);
  if (total === undefined || parts.length < 2) return null;
  let seen = 0;
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + sampleRows); row += 1) {
    const stated = seenAmount(cellAt(region.grid, row, total.index));
    if (stated === null) continue;
    const sum = parts.reduce((all, { index }) => all + (seenAmount(cellAt(region.grid, row, index)) ?? 0), 0);
    if (Math.abs(sum - stated) > 0.01) return null;
    seen += 1;
  }
  return seen === 0 ? null : { total: total.index, headers: parts.map(({ header }) => header) };
}
