import { type CivilDate, civilDate, dayOfMonth } from './civil-date.ts';
import { daysOfMonth, decemberOf, januaryOf, type Month, monthOf } from './month.ts';
import type { Term } from './records.ts';
import { firstWithAmount, lastWithAmount, type StatedYears } from './stated-years.ts';

/** When a row is active, missing days filled in; both days inclusive, `end: null` is open-ended [rules 2]. */
export type ActiveTerm = {
  /** null: not stated, and no year has an amount to take it from. Such a row is never active. */
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  /** The end was not stated but taken from the last year with an amount. */
  readonly isEndAssumed: boolean;
  /** The same as counts, so that a month is cheap to weigh. */
  readonly firstMonth: Month;
  readonly firstDay: number;
  readonly lastMonth: Month;
  readonly lastDay: number;
};

/** A whole month in the unit of weights: 28, 29, 30 and 31 all divide it, so every weight is a whole number. */
export const wholeMonth = 377_580;
export const wholeYear = 12 * wholeMonth;

/** The term between two days, as given. */
export function activeTerm(start: CivilDate | null, end: CivilDate | null, isEndAssumed = false): ActiveTerm {
  return {
    start,
    end,
    isEndAssumed,
    firstMonth: start === null ? Number.POSITIVE_INFINITY : monthOf(start),
    firstDay: start === null ? 1 : dayOfMonth(start),
    lastMonth: end === null ? Number.POSITIVE_INFINITY : monthOf(end),
    lastDay: end === null ? 31 : dayOfMonth(end),
  };
}

/**
 * The term of a row. Missing start: 1 January of the first year with an amount. Missing end: where the row ends with
 * its money (an incidental stream), 31 December of the last year with an amount; else it is open-ended [rules 2].
 */
export function termOf(row: Term, stated: StatedYears, endsWithItsMoney: boolean): ActiveTerm {
  if (row.start !== null && (row.end !== null || !endsWithItsMoney)) return activeTerm(row.start, row.end);
  const [firstYear, lastYear] = [stated.years[firstWithAmount(stated)], stated.years[lastWithAmount(stated)]];
  const start = row.start ?? (firstYear === undefined ? null : civilDate(firstYear, 1, 1));
  if (row.end !== null || !endsWithItsMoney || lastYear === undefined) return activeTerm(start, row.end);
  return activeTerm(start, civilDate(lastYear, 12, 31), true);
}

/** Days of the month on which the row is active. */
export function activeDays(term: ActiveTerm, month: Month): number {
  if (month < term.firstMonth || month > term.lastMonth) return 0;
  const from = month === term.firstMonth ? term.firstDay : 1;
  const to = month === term.lastMonth ? term.lastDay : daysOfMonth(month);
  return Math.max(0, to - from + 1);
}

/** Weight of the row in a month: active days / days of the month, in units of which a whole month has 377,580 [rules 2]. */
export function weightInMonth(term: ActiveTerm, month: Month): number {
  if (month > term.firstMonth && month < term.lastMonth) return wholeMonth;
  const days = activeDays(term, month);
  return days === 0 ? 0 : days * (wholeMonth / daysOfMonth(month));
}

/** Weight of the row in a year, in the unit of months: twelve whole months at most [rules 2]. */
export function weightInYear(term: ActiveTerm, year: number): number {
  if (isWholeYear(term, year)) return wholeYear;
  let weight = 0;
  const december = decemberOf(year);
  for (let month = januaryOf(year); month <= december; month++) weight += weightInMonth(term, month);
  return weight;
}

/** Whether the row is active on every day of a year: the usual case, and quickly seen. */
function isWholeYear({ firstMonth, firstDay, lastMonth, lastDay }: ActiveTerm, year: number): boolean {
  const [january, december] = [januaryOf(year), decemberOf(year)];
  const hasBegun = firstMonth < january || (firstMonth === january && firstDay === 1);
  return hasBegun && (lastMonth > december || (lastMonth === december && lastDay === 31));
}

/** The weights of a year of which every month weighs the same. */
export const twelveEqual: readonly number[] = Array.from({ length: 12 }, () => 1);

/**
 * The weights by which a year's amount is spread over its twelve months. Where every month is whole or nothing they
 * are 1 and 0; a row with no weight in the year has 1 in each month, so that no money disappears [rules 2].
 */
export function monthWeights(term: ActiveTerm, year: number): readonly number[] {
  if (isWholeYear(term, year)) return twelveEqual;
  const january = januaryOf(year);
  const weights = Array.from({ length: 12 }, (_, index) => weightInMonth(term, january + index));
  if (weights.every((weight) => weight === 0)) return twelveEqual;
  return weights.every((weight) => weight === 0 || weight === wholeMonth) ? weights.map((weight) => weight / wholeMonth) : weights;
}
