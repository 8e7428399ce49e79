import { addInTwelve, addSharedOut } from './money.ts';
import { decemberOf, januaryOf } from './month.ts';
import { emptySeries, type MonthSeries } from './month-series.ts';
import type { Term } from './records.ts';
import { amountAtRate, ratesAfter } from './run-on.ts';
import type { StatedYears } from './stated-years.ts';
import { type ActiveTerm, monthWeights, twelveEqual, weightInMonth, weightInYear, wholeMonth } from './term.ts';

const nothing: MonthSeries = { first: 0, cents: new Float64Array(0) };

/** Whether the row is known only by its total: no year has an amount that is known and not zero [rules 2]. */
export function isKnownByTotal(row: Term): boolean {
  if (row.total === null) return false;
  for (const year in row.amounts) if (row.amounts[year]) return false;
  return true;
}

/**
 * The money of a row by month [rules 2]. An open-ended row goes on to December of `lastYear`, with `indexation` in
 * hundredths of a percent a year. Without money the series is empty.
 */
export function rowSeries(row: Term, stated: StatedYears, term: ActiveTerm, indexation: number, lastYear: number): MonthSeries {
  return isKnownByTotal(row) ? totalByMonth(row, term) : yearsByMonth(stated, term, indexation, lastYear);
}

/** The total over the months of a stated term, by weight; nothing where the term is not stated [rules 2, 10]. */
function totalByMonth(row: Term, term: ActiveTerm): MonthSeries {
  if (row.total === null || row.start === null || row.end === null) return nothing;
  const months = emptySeries(term.firstMonth, term.lastMonth);
  const weights = Array.from(months.cents, (_, index) => weightInMonth(term, term.firstMonth + index));
  const areWhole = weights.every((weight) => weight === wholeMonth);
  addSharedOut(months.cents, 0, row.total, areWhole ? weights.map(() => 1) : weights);
  return months;
}

function yearsByMonth({ years, amounts }: StatedYears, term: ActiveTerm, indexation: number, lastYear: number): MonthSeries {
  const lastPlace = amounts.findLastIndex((amount) => amount !== null);
  const [firstKnown, lastKnown] = [years[amounts.findIndex((amount) => amount !== null)], years[lastPlace]];
  if (firstKnown === undefined || lastKnown === undefined) return nothing;
  const runsOn = term.end === null && lastYear > lastKnown;
  const months = emptySeries(januaryOf(firstKnown), decemberOf(runsOn ? lastYear : lastKnown));
  const spread = spreading(months, term);
  for (let place = 0; place <= lastPlace; place++) {
    const [year, amount] = [years[place] ?? 0, amounts[place] ?? null];
    if (amount !== null) spread(year, amount);
  }
  if (!runsOn) return months;
  const rates = ratesAfter(amounts[lastPlace] ?? 0, weightInYear(term, lastKnown), indexation, lastYear - lastKnown);
  rates.forEach((rate, index) => {
    const year = lastKnown + 1 + index;
    // It goes on after an unknown year as if it had filled it, but fills it not. Whatever is stated after the last known is unknown.
    if (!years.includes(year, lastPlace + 1)) spread(year, amountAtRate(rate, weightInYear(term, year)));
  });
  return months;
}

/** Spreads the amount of a year over its months; most years are as the one before, whose months are then copied. */
function spreading(months: MonthSeries, term: ActiveTerm): (year: number, amount: number) => void {
  let before: { readonly at: number; readonly amount: number; readonly weights: readonly number[] } | null = null;
  return (year, amount) => {
    const [at, weights] = [januaryOf(year) - months.first, monthWeights(term, year)];
    if (before?.amount === amount && before.weights === weights) months.cents.copyWithin(at, before.at, before.at + 12);
    else if (weights === twelveEqual && amount >= 0) addInTwelve(months.cents, at, amount);
    else addSharedOut(months.cents, at, amount, weights);
    before = { at, amount, weights };
  };
}
