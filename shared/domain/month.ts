import { type CivilDate, civilDate, daysIn, monthOfYear, yearOf } from './civil-date.ts';
import type { MonthRange, MonthText } from './results.ts';

/** A month as a count of months: year * 12 + 0 for January to 11 for December. */
export type Month = number;

/** The month in which a day lies. */
export function monthOf(date: CivilDate): Month {
  return yearOf(date) * 12 + monthOfYear(date) - 1;
}

export function januaryOf(year: number): Month {
  return year * 12;
}

export function decemberOf(year: number): Month {
  return year * 12 + 11;
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** Days of the month: 28 to 31. */
export function daysOfMonth(month: Month): number {
  return daysIn(yearOfMonth(month), (month % 12) + 1);
}

export function firstDayOf(month: Month): CivilDate {
  return civilDate(yearOfMonth(month), (month % 12) + 1, 1);
}

export function lastDayOf(month: Month): CivilDate {
  return civilDate(yearOfMonth(month), (month % 12) + 1, daysOfMonth(month));
}

/** `2027-04`. */
export function monthText(month: Month): MonthText {
  return firstDayOf(month).slice(0, 7) as MonthText;
}

/** The months from one to another, both inclusive, as text. */
export function monthRange(from: Month, to: Month): MonthRange {
  return { from: monthText(from), to: monthText(to) };
}
