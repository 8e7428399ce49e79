import type { Grid, Merge } from './grid.ts';

/** A file with more rows under merged cells than this means to be slow; further ones are not merged for us. */
const mostRows = 2_000_000;

const indexes = new WeakMap<readonly Merge[], ReadonlyMap<number, readonly Merge[]>>();

/** The merged cells that a cell belongs to; null where it is by itself. */
export function mergeAt({ merges, rows }: Grid, row: number, column: number): Merge | null {
  if (merges.length === 0) return null;
  const index = indexes.get(merges) ?? indexOf(merges, rows.length);
  indexes.set(merges, index);
  const ofRow = index.get(row) ?? [];
  // Merged cells do not overlap: the last that begins before the column is the only one that can hold it.
  let [low, high] = [0, ofRow.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ofRow[middle]?.firstColumn ?? 0) <= column) low = middle;
    else high = middle - 1;
  }
  const found = ofRow[low];
  return found !== undefined && found.firstColumn <= column && column <= found.lastColumn ? found : null;
}

/** Row → the merged cells that lie over it, from left to right; rows below the last filled one do not matter. */
function indexOf(merges: readonly Merge[], rows: number): ReadonlyMap<number, readonly Merge[]> {
  const index = new Map<number, Merge[]>();
  let left = mostRows;
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= Math.min(merge.lastRow, rows) && left > 0; row += 1) {
      const ofRow = index.get(row);
      if (ofRow === undefined) index.set(row, [merge]);
      else ofRow.push(merge);
      left -= 1;
    }
  }
  for (const ofRow of index.values()) ofRow.sort((a, b) => a.firstColumn - b.firstColumn);
  return index;
}
