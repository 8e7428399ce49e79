import type { ByHardness } from './line-accounts.ts';
import type { Month } from './month.ts';
import type { MonthSeries } from './month-series.ts';
import { hardnesses } from './words.ts';

/**
 * Pays what is unpaid from a reserve of so many cents, from the reference month on in order of time and, within a
 * month, of hardness, until it is empty [rules 3, step 4]. Lowers the gaps, and gives what was used by month.
 */
export function payFromReserve(gapOf: ByHardness, reserve: number, referenceMonth: Month): MonthSeries {
  const used: MonthSeries = { first: gapOf.legal.first, cents: new Float64Array(gapOf.legal.cents.length) };
  let left = reserve;
  for (let index = referenceMonth - used.first; index < used.cents.length && left > 0; index++) {
    for (const hardness of hardnesses) {
      const gaps = gapOf[hardness].cents;
      const paid = Math.min(left, gaps[index] ?? 0);
      gaps[index] = (gaps[index] ?? 0) - paid;
      used.cents[index] = (used.cents[index] ?? 0) + paid;
      left -= paid;
    }
  }
  return used;
}
