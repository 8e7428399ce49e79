/** An amount per amount column, in cents; null where the cell has none. */
export type RowAmounts = { readonly row: number; readonly cents: readonly (number | null)[] };

export type Reconciled = {
  /** The total that the file states for the whole table, in cents; null where it states none. */
  readonly stated: number | null;
  readonly isEqual: boolean | null;
  /** Each total row that differs; `row` is the row that by itself explains it, null without one. */
  readonly differences: readonly {
    readonly totalRow: number;
    readonly stated: number;
    readonly found: number;
    readonly row: number | null;
  }[];
};

function sumOf(cents: readonly (number | null)[]): number {
  return cents.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/**
 * Compares stated totals with the rows above them: a total is that of the rows since the one before it, of all rows so
 * far, or of the subtotals since the last total of those.
 */
export function reconciled(rows: readonly RowAmounts[], totals: readonly RowAmounts[]): Reconciled {
  if (totals.length === 0) return { stated: null, isEqual: null, differences: [] };
  const differences: { totalRow: number; stated: number; found: number; row: number | null }[] = [];
  let whole: number | null = null;
  let subtotals = 0;
  let previous = -1;
  const columns = totals[0]?.cents.length ?? 0;
  for (const total of totals) {
    const [block, all] = [rows.filter(({ row }) => row > previous && row < total.row), rows.filter(({ row }) => row < total.row)];
    const matches = (some: readonly RowAmounts[]) =>
      Array.from({ length: columns }, (_, index) => index).every((index) => {
        const stated = total.cents[index] ?? null;
        return stated === null || stated === some.reduce((sum, { cents }) => sum + (cents[index] ?? 0), 0);
      });
    const below = previous === -1 && all.length === 0 ? rows.filter(({ row }) => row > total.row) : [];
    const isAll = matches(all) || (below.length > 0 && matches(below));
    // A group of one row has no subtotal of its own, so that one may begin below the total before it.
    const isBlock = block.length > 0 && (total === totals.at(-1) ? matches(block) : block.some((_, from) => matches(block.slice(from))));
    const stated = sumOf(total.cents);
    if (isAll) whole = stated;
    else if (isBlock) subtotals += stated;
    else {
      const isGrand = block.length === 0 || totals.length === 1;
      const compared = isGrand ? all : block;
      const counted = compared.map(({ row, cents }) => ({
        row,
        sum: sumOf(cents.map((one, index) => (total.cents[index] === null ? null : one))),
      }));
      const found = counted.reduce((sum, one) => sum + one.sum, 0);
      differences.push({ totalRow: total.row, stated, found, row: explaining(stated - found, counted) });
      if (isGrand) whole = stated;
      else subtotals += stated;
    }
    previous = total.row;
  }
  return { stated: whole ?? subtotals, isEqual: differences.length === 0, differences };
}

/** The one row that is missing from the total, counted twice, or has two digits swapped. */
function explaining(difference: number, rows: readonly { readonly row: number; readonly sum: number }[]): number | null {
  if (difference === 0) return null;
  const found = rows.filter(({ sum }) => sum !== 0 && (sum === difference || sum === -difference || isSwap(sum, difference)));
  return found.length === 1 ? (found[0]?.row ?? null) : null;
}

function isSwap(sum: number, difference: number): boolean {
  const digits = String(Math.abs(sum));
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const swapped = Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
    if (swapped !== Math.abs(sum) && (swapped - Math.abs(sum)) * Math.sign(sum) === difference) return true;
  }
  return false;
}
