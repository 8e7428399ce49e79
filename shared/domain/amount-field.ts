import type { Cents } from './money.ts';
import type { YearAmounts } from './records.ts';

/**
 * The field that a row's money of a year is read from: that year's own amount; of a row that goes on, the last amount
 * before it; of a row known by one total, that total (rules.md, 2). Null where nothing of it was stated.
 */
export function amountField(
  { amounts, total }: { readonly amounts: YearAmounts; readonly total: Cents | null },
  year: number,
): string | null {
  const stated = Object.keys(amounts).map(Number);
  if (stated.length === 0) return total === null ? null : 'total';
  const nearest = stated
    .filter((candidate) => candidate <= year)
    .reduce((last, candidate) => Math.max(last, candidate), Number.NEGATIVE_INFINITY);
  return nearest === Number.NEGATIVE_INFINITY ? null : `yearAmount:${nearest}`;
}
