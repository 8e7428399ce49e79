import { yearOf } from './civil-date.ts';
import type { Term } from './records.ts';
import type { Flag } from './results.ts';
import { isKnownByTotal } from './row-series.ts';
import { lastWithAmount, type StatedYears } from './stated-years.ts';
import { type ActiveTerm, weightInYear } from './term.ts';
import type { FlagCode } from './words.ts';

/** What is said of a row: a flag before it is known of which. */
export type Said = { readonly code: FlagCode; readonly params: Flag['params'] };

const nothing: readonly Said[] = [];

/** What may be odd about the term and the amounts of any row, as it is stored [rules 10]. */
export function oddOfTerm(row: Term, term: ActiveTerm, stated: StatedYears, unknownYears: readonly number[]): readonly Said[] {
  const said: Said[] = [];
  const { years, amounts } = stated;
  const [lastYear, unknownYear] = [years[lastWithAmount(stated)], unknownYears[0]];
  const isByTotal = isKnownByTotal(row);
  const outside = years.find((year, index) => amounts[index] && weightInYear(term, year) === 0);
  if (outside !== undefined) said.push({ code: 'amount-outside-term', params: { year: outside } });
  if (unknownYear !== undefined) said.push({ code: 'amount-unknown', params: { year: unknownYear } });
  if (row.total === null && years.length === 0) said.push({ code: 'no-amount', params: {} });
  if (isByTotal && (row.start === null || row.end === null)) said.push({ code: 'total-without-term', params: {} });
  if (!isByTotal && row.total !== null && unknownYears.length === 0) {
    const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    if (sum !== row.total) said.push({ code: 'total-differs', params: { total: row.total, sum } });
  }
  if (!isByTotal && row.end !== null && lastYear !== undefined && yearOf(row.end) > lastYear) {
    said.push({ code: 'years-missing', params: { year: lastYear + 1, end: row.end } });
  }
  return said.length === 0 ? nothing : said;
}
