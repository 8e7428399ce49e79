import { problem } from '#shared/contracts/problem.ts';
import { type CivilDate, dayOfMonth, daysIn, monthOfYear, yearOf } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import { longestTerm } from './row-amounts.ts';
import { type Draft, type RowsContext, tellOn, valueCell } from './row-draft.ts';

/**
 * An amount a year stands in each year of the row's term, in part where the year is ("1.000.000 per jaar", 1 July: half).
 * Without an end the first year is enough, as the row goes on at its rate [rules 2]; without a start nobody knows of which
 * years it is: then the row has no amount, which is told.
 */
export function settlePerYear(draft: Draft, context: RowsContext): void {
  const column = draft.perYear;
  const amount = draft.values['total'];
  if (column === null || typeof amount !== 'number' || Object.values(draft.years).some((one) => one !== null)) return;
  const cell = valueCell(context.region, draft.row, column.index);
  const seen = column.isPerYear ? `${column.header}: ${cell?.text ?? ''}` : (cell?.text ?? '');
  const tell = tellOn(draft, context, column.index, cell);
  const { start, end } = draft.values as { readonly start?: CivilDate | null; readonly end?: CivilDate | null };
  draft.values['total'] = null;
  const from = start ? yearOf(start) : Number.NaN;
  const to = end ? yearOf(end) : from;
  if (!start || to < from || to - from >= longestTerm) {
    draft.words.push(seen);
    tell('warning', problem('amount-per-year', { seen }));
    return;
  }
  for (let year = from; year <= to; year += 1) draft.years[year] = partOf(amount, year, start, end ?? null);
  tell('info', problem('amount-spread', { seen, from, to }));
}

/** What of a yearly amount falls in a year, by the months that the row is active in it [rules 2], exactly rounded. */
function partOf(amount: number, year: number, start: CivilDate, end: CivilDate | null): Cents {
  const [isFirst, isLast] = [yearOf(start) === year, end !== null && yearOf(end) === year];
  const first = isFirst ? monthOfYear(start) : 1;
  const last = isLast && end !== null ? monthOfYear(end) : 12;
  const [daysFirst, daysLast] = [daysIn(year, first), daysIn(year, last)];
  const skipped = isFirst ? dayOfMonth(start) - 1 : 0;
  const missed = isLast && end !== null ? daysLast - dayOfMonth(end) : 0;
  const [whole, a, b] = [BigInt(last - first + 1), BigInt(daysFirst), BigInt(daysLast)];
  const part = whole * a * b - BigInt(skipped) * b - BigInt(missed) * a;
  const [over, under] = [BigInt(amount) * part, 12n * a * b];
  return Number((2n * over + under) / (2n * under)) as Cents;
}
