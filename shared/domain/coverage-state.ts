import type { CivilDate } from './civil-date.ts';
import type { Coverage } from './coverage.ts';
import { isShareAtLeast } from './money.ts';
import { decemberOf, lastDayOf, type Month } from './month.ts';
import { centsIn, sumOver } from './month-series.ts';

/** Until when an area is covered, and which case holds: a day goes only with the states that have one [rules 3]. */
export type CoveredUntil =
  | { readonly state: 'no-data' | 'no-commitments' | 'gap-now'; readonly coveredUntil: null }
  | { readonly state: 'until' | 'covered'; readonly coveredUntil: CivilDate };

/** Whether a month has a gap: one of at least `smallestGap` hundredths of a percent of its commitments [rules 3, step 5]. */
export function hasGap(coverage: Pick<Coverage, 'gap' | 'commitments'>, month: Month, smallestGap: number): boolean {
  return isShareAtLeast(centsIn(coverage.gap, month), centsIn(coverage.commitments, month), smallestGap);
}

/** The state of an area that has rows, from the reference month to the last month of the horizon [rules 3]. */
export function coveredUntil(coverage: Coverage, reference: Month, last: Month, smallestGap: number): CoveredUntil {
  if (sumOver(coverage.commitments, reference, last) === 0) return { state: 'no-commitments', coveredUntil: null };
  if (hasGap(coverage, reference, smallestGap)) return { state: 'gap-now', coveredUntil: null };
  for (let month = reference + 1; month <= last; month++) {
    if (hasGap(coverage, month, smallestGap)) return { state: 'until', coveredUntil: lastDayOf(month - 1) };
  }
  return { state: 'covered', coveredUntil: lastDayOf(last) };
}

/** Continuity of the promise [rules 3]. */
export type Continuity = { readonly fundedUntil: CivilDate | null; readonly unfundedMonths: number | null };

/** Until when funding comes in without interruption, and how many promised months follow without it [rules 3]. */
export function continuity(coverage: Coverage, reference: Month, last: Month, promisedUntil: number | null): Continuity {
  let funded = reference - 1;
  while (funded < last && centsIn(coverage.funding, funded + 1) > 0) funded++;
  return {
    fundedUntil: funded < reference ? null : lastDayOf(funded),
    unfundedMonths: promisedUntil === null ? null : Math.max(0, Math.min(decemberOf(promisedUntil), last) - funded),
  };
}
