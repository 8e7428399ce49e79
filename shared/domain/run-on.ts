import { proportion } from './money.ts';
import { wholeYear } from './term.ts';

/**
 * Yearly rates of the years after the last known one, first to last, for an open-ended row [rules 2]. The first is
 * round(rate * (100 + p) / 100) of the exact rate amount * 12 / weight; each later one the same of the year before.
 * A last known amount outside the row's term (weight 0) is the rate itself. `indexation` is hundredths of a percent.
 */
export function ratesAfter(amount: number, weight: number, indexation: number, years: number): number[] {
  const rates: number[] = [];
  const grown = 10_000 + indexation;
  const isRate = weight === 0 || weight === wholeYear;
  let rate = isRate ? proportion(amount, grown, 10_000) : proportion(amount, wholeYear * grown, weight * 10_000);
  for (let year = 0; year < years; year++) {
    rates.push(rate);
    rate = indexation === 0 ? rate : proportion(rate, grown, 10_000);
  }
  return rates;
}

/** What a yearly rate gives in a year of this weight. */
export function amountAtRate(rate: number, weight: number): number {
  return weight === wholeYear ? rate : proportion(rate, weight, wholeYear);
}
