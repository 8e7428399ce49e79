import type { CivilDate } from './civil-date.ts';
import type { CliffFound } from './cliffs.ts';
import type { Coverage } from './coverage.ts';
import { hasGap } from './coverage-state.ts';
import { isShareAtLeast } from './money.ts';
import { lastDayOf, type Month } from './month.ts';
import { centsIn, twelveFrom } from './month-series.ts';
import type { Thresholds } from './question.ts';

/** A gap that no cliff explains, before it is judged [rules 4]. All sums are cents. */
export type ShortfallFound = {
  readonly kind: 'shortfall';
  readonly date: CivilDate;
  readonly lossPerYear: 0;
  /** The first of the twelve months of `uncovered`. */
  readonly from: Month;
  readonly gap: number;
  readonly gapBefore: number;
  /** What counted cliffs explain of it. */
  readonly explained: number;
  readonly uncovered: number;
  readonly legalUncovered: number;
  /** The commitments of the twelve months. */
  readonly commitments: number;
};

/** A gap grows where it is larger by at least so many hundredths of a percent of the month's commitments [rules 4]. */
const smallestGrowth = 500;

/** The gaps from the reference month to the last one that no counted cliff explains, in order of date [rules 4]. */
export function shortfallsOf(
  coverage: Coverage,
  cliffs: readonly CliffFound[],
  reference: Month,
  last: Month,
  thresholds: Thresholds,
): ShortfallFound[] {
  const found: ShortfallFound[] = [];
  for (let month = reference; month <= last; month++) {
    if (!gapBegins(coverage, month, reference, thresholds.smallestGap)) continue;
    const shortfall = shortfallAt(coverage, cliffs, month, reference);
    const { uncovered, commitments } = shortfall;
    if (uncovered < thresholds.smallestLoss || !isShareAtLeast(uncovered, commitments, thresholds.smallestShare)) continue;
    found.push(shortfall);
    month += 11;
  }
  return found;
}

/** Whether a gap begins in this month, or grows. */
function gapBegins(coverage: Coverage, month: Month, reference: Month, smallestGap: number): boolean {
  if (!hasGap(coverage, month, smallestGap)) return false;
  if (month === reference || !hasGap(coverage, month - 1, smallestGap)) return true;
  const growth = centsIn(coverage.gap, month) - centsIn(coverage.gap, month - 1);
  return isShareAtLeast(growth, centsIn(coverage.commitments, month), smallestGrowth);
}

function shortfallAt(coverage: Coverage, cliffs: readonly CliffFound[], month: Month, reference: Month): ShortfallFound {
  const gap = twelveFrom(coverage.gap, month);
  const gapBefore = month === reference ? 0 : twelveFrom(coverage.gap, month - 12);
  const explaining = cliffs.filter(({ firstMonth, lastMonth }) => firstMonth <= month && month <= lastMonth + 12);
  const explained = explaining.reduce((sum, { loadBearing }) => sum + loadBearing, 0);
  const uncovered = Math.max(0, gap - gapBefore - explained);
  return {
    kind: 'shortfall',
    date: lastDayOf(month - 1),
    lossPerYear: 0,
    from: month,
    gap,
    gapBefore,
    explained,
    uncovered,
    legalUncovered: Math.min(twelveFrom(coverage.gapOf.legal, month), uncovered),
    commitments: twelveFrom(coverage.commitments, month),
  };
}
