import type { LineMoney } from './area-money.ts';
import { type CivilDate, civilDate } from './civil-date.ts';
import { isRatioAtLeast, isShareAtLeast } from './money.ts';
import { januaryOf, type Month, monthOf, yearOfMonth } from './month.ts';
import { lastMonth, twelveFrom, twelveUpTo, yearSum } from './month-series.ts';
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
  const edges: Edge[] = [];
  const add = (stream: PlacedStream, edge: Edge['edge'], date: CivilDate) => {
    const month = monthOf(date);
    if (losesAt(line, month)) edges.push({ line, stream, edge, date, month });
  };
  line.streams.forEach((stream) => {
    for (const date of fallsOf(stream, from, to)) add(stream, 'falls', date);
    const end = endOf(stream, from, to);
    if (end !== null) add(stream, 'ends', end);
  });
  return edges;
}

/** Whether the twelve months after a month bring at least one percent less than those up to it. */
function losesAt({ funding }: LineMoney, month: Month): boolean {
  const before = twelveUpTo(funding, month);
  return isShareAtLeast(before - twelveFrom(funding, month + 1), before, smallestFall);
}

/** The end of a stream; one that a scenario stopped before its start has none [rules 10]. */
function endOf({ term }: PlacedStream, from: CivilDate, to: CivilDate): CivilDate | null {
  const { start, end } = term;
  if (end === null || end < from || end > to) return null;
  return start !== null && end < start ? null : end;
}

/** The last days of years after which a stream runs on at a lower rate: found once, since a placed row never changes. */
const knownFalls = new WeakMap<PlacedStream, readonly CivilDate[]>();

/** The last days of years after which the stream runs on at a yearly rate that is at least one percent lower. */
function fallsOf(stream: PlacedStream, from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const known = knownFalls.get(stream);
  const falls = known ?? allFallsOf(stream);
  if (known === undefined) knownFalls.set(stream, falls);
  return falls.length === 0 ? falls : falls.filter((date) => date >= from && date <= to);
}

function allFallsOf(stream: PlacedStream): CivilDate[] {
  const falls: CivilDate[] = [];
  const { term, months } = stream;
  for (let year = yearOfMonth(months.first); year <= yearOfMonth(lastMonth(months)); year++) {
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
