import { type Cents, cents } from './money.ts';
import { januaryOf, type Month } from './month.ts';
import type { ByYear } from './results.ts';

/** Cents by month from a first month on; every month outside it holds nothing. */
export type MonthSeries = { readonly first: Month; readonly cents: Float64Array };

/** Months of a few thousand series: a typed array of its own for each costs more than what is added in it. */
const blockLength = 65_536;
let block = new Float64Array(0);
let used = 0;

/** An empty series over months that are both inclusive. */
export function emptySeries(first: Month, last: Month): MonthSeries {
  const length = Math.max(0, last - first + 1);
  if (used + length > block.length) [block, used] = [new Float64Array(Math.max(blockLength, length)), 0];
  const cents = new Float64Array(block.buffer, block.byteOffset + used * 8, length);
  used += length;
  return { first, cents };
}

/** The last month that a series holds. */
export function lastMonth(series: MonthSeries): Month {
  return series.first + series.cents.length - 1;
}

/** Cents of one month. */
export function centsIn(series: MonthSeries, month: Month): number {
  const index = month - series.first;
  return index >= 0 && index < series.cents.length ? (series.cents[index] ?? 0) : 0;
}

/** Adds cents to the month at a place in the series. */
export function addAt(series: MonthSeries, at: number, cents: number): void {
  series.cents[at] = (series.cents[at] ?? 0) + cents;
}

/** Cents of the months from one to another, both inclusive. */
export function sumOver(series: MonthSeries, from: Month, to: Month): number {
  const last = Math.min(to - series.first, series.cents.length - 1);
  let sum = 0;
  for (let index = Math.max(0, from - series.first); index <= last; index++) sum += series.cents[index] ?? 0;
  return sum;
}

/** Cents of the twelve months from this one on. */
export function twelveFrom(series: MonthSeries, month: Month): number {
  return sumOver(series, month, month + 11);
}

/** Cents of the twelve months up to and including this one. */
export function twelveUpTo(series: MonthSeries, month: Month): number {
  return sumOver(series, month - 11, month);
}

/** Cents of a calendar year. */
export function yearSum(series: MonthSeries, year: number): number {
  return twelveFrom(series, januaryOf(year));
}

/** Adds the months of one series, from one to another inclusive, to those of a series that may be shorter. */
export function addSeries(target: MonthSeries, added: MonthSeries, from: Month = target.first, to: Month = lastMonth(target)): void {
  const [sums, cells, shift] = [target.cents, added.cents, added.first - target.first];
  const end = Math.min(cells.length, sums.length - shift, to - added.first + 1);
  for (let index = Math.max(0, -shift, from - added.first); index < end; index++) {
    sums[index + shift] = (sums[index + shift] ?? 0) + (cells[index] ?? 0);
  }
}

/** Series added up over months that are both inclusive. */
export function summed(first: Month, last: Month, parts: readonly MonthSeries[]): MonthSeries {
  const sum = emptySeries(first, last);
  for (const part of parts) addSeries(sum, part);
  return sum;
}

/** The series by calendar year, every year from the first to the last [rules 2]. */
export function byYear(series: MonthSeries, firstYear: number, lastYear: number): ByYear {
  const sums: Record<string, Cents> = {};
  for (let year = firstYear; year <= lastYear; year++) sums[year] = cents(yearSum(series, year));
  return sums;
}
