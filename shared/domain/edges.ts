import type { LineMoney } from './area-money.ts';
import { type CivilDate, civilDate, yearOf } from './civil-date.ts';
import { isRatioAtLeast, isShareAtLeast } from './money.ts';
import { januaryOf, type Month, monthOf } from './month.ts';
import { twelveFrom, twelveUpTo, yearSum } from './month-series.ts';
import type { PlacedStream } from './placed-rows.ts';
import { weightInYear } from './term.ts';

/** Where money of a line ends, or falls at the turn of a year [rules 4]. */
export type Edge = {
  readonly line: LineMoney;
  readonly stream: PlacedStream;
  readonly edge: 'ends' | 'falls';
  readonly date: CivilDate;
  readonly month: Month;
};

/** Below one percent a lower rate is no fall, and a loss no loss; in hundredths of a percent [rules 4]. */
const smallestFall = 100;

/** The edges of a line between two days, both inclusive, at which it loses something, in order of its streams [rules 4]. */
export function edgesOf(line: LineMoney, from: CivilDate, to: CivilDate): Edge[] {
  const dated = line.streams.flatMap((stream) => [
    ...fallsOf(stream, from, to).map((date) => ({ stream, edge: 'falls' as const, date })),
    ...endOf(stream, from, to).map((date) => ({ stream, edge: 'ends' as const, date })),
  ]);
  return dated.map((edge) => ({ ...edge, line, month: monthOf(edge.date) })).filter(({ month }) => losesAt(line, month));
}

/** Whether the twelve months after a month bring at least one percent less than those up to it. */
function losesAt({ funding }: LineMoney, month: Month): boolean {
  const before = twelveUpTo(funding, month);
  return isShareAtLeast(before - twelveFrom(funding, month + 1), before, smallestFall);
}

/** The end of a stream; one that a scenario stopped before its start has none [rules 10]. */
function endOf({ term }: PlacedStream, from: CivilDate, to: CivilDate): CivilDate[] {
  if (term.start !== null && term.end !== null && term.end < term.start) return [];
  return term.end !== null && term.end >= from && term.end <= to ? [term.end] : [];
}

/** The last days of years after which the stream runs on at a yearly rate that is at least one percent lower. */
function fallsOf(stream: PlacedStream, from: CivilDate, to: CivilDate): CivilDate[] {
  const falls: CivilDate[] = [];
  const { term } = stream;
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const runsOn = term.firstMonth < januaryOf(year + 1) && term.lastMonth >= januaryOf(year + 1);
    if (runsOn && isLowerAfter(stream, year)) falls.push(civilDate(year, 12, 31));
  }
  return falls;
}

/** Whether the yearly rate, amount * 12 / weight, falls from a year to the next; an unknown amount in either says nothing. */
function isLowerAfter({ term, months, unknownYears }: PlacedStream, year: number): boolean {
  const [amount, next] = [yearSum(months, year), yearSum(months, year + 1)];
  if (amount === 0 || unknownYears.includes(year) || unknownYears.includes(year + 1)) return false;
  const [weight, nextWeight] = [weightInYear(term, year), weightInYear(term, year + 1)];
  const kept = 10_000 - smallestFall;
  return weight === nextWeight
    ? isRatioAtLeast(amount * kept, 10_000, next, 1)
    : isRatioAtLeast(amount * kept, weight, next * 10_000, nextWeight);
}
