import type { AreaMoney } from './area-money.ts';
import type { Coverage } from './coverage.ts';
import { share } from './money.ts';
import type { Month } from './month.ts';
import { twelveFrom } from './month-series.ts';

/** How much an area leans on money that ends, and on one line [rules 6]. Four decimals, null without funding. */
export type Dependence = { readonly incidentalShare: number | null; readonly largestSchemeShare: number | null };

/** Dependence over the twelve months from the reference month; a stream with an end counts as incidental [rules 6]. */
export function dependence(money: AreaMoney, coverage: Coverage, reference: Month): Dependence {
  const funding = twelveFrom(coverage.funding, reference);
  const incidental = money.streams
    .filter(({ row, term }) => row.nature === 'incidental' || term.end !== null)
    .reduce((sum, { months }) => sum + twelveFrom(months, reference), 0);
  const largest = money.lines.reduce((most, line) => Math.max(most, twelveFrom(line.funding, reference)), 0);
  return { incidentalShare: share(incidental, funding), largestSchemeShare: share(largest, funding) };
}
