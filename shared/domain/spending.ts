import { areaOf, type Calculation } from './calculation.ts';
import { type CivilDate, civilDate, yearOf } from './civil-date.ts';
import { type Cents, cents, proportion } from './money.ts';
import { monthOf } from './month.ts';
import { lastMonth, sumOver, twelveUpTo } from './month-series.ts';
import { order } from './order.ts';
import { type PlacedStream, placedStream } from './placed-rows.ts';
import type { AreaId, StreamId } from './records.ts';
import { placeOf } from './scheme-lines.ts';

/** What of a stream was really spent, beside what there is; it never raises coverage [rules besteding]. */
export type Spending = {
  readonly id: StreamId;
  readonly scheme: string;
  readonly reference: string | null;
  readonly spent: Cents;
  readonly spentUntil: CivilDate;
  /** All the stream's money up to its last day. */
  readonly available: Cents;
  /** The last day on which it may be spent. */
  readonly lastDay: CivilDate;
  /** What must still be spent: nothing where more was spent than there is. */
  readonly left: Cents;
  /** Months in which that can be done: that of the reference date and that of the last day count whole. */
  readonly monthsLeft: number;
  /** What must then be spent per month; null where no month is left. */
  readonly perMonth: Cents | null;
  /** What was spent per month so far; null where there is no month in which anything could be spent yet. */
  readonly pace: Cents | null;
  /** What is handed back where it goes on at this pace; null where there is no pace. */
  readonly handedBack: Cents | null;
};

/** The streams in view of an area of which is known what was spent: what is handed back most first, then by scheme [rules besteding]. */
export function spendingOf(calculated: Calculation, id: AreaId): Spending[] {
  const { placed, question } = calculated;
  const found = areaOf(calculated, id).placed.streams.flatMap((stream) => {
    const { row } = stream;
    const figures = spendingOfStream(stream, question.at);
    if (figures === null) return [];
    return [{ id: row.id, scheme: placeOf(placed.lines, row.schemeId).scheme.name, reference: row.reference, ...figures }];
  });
  return found.sort((a, b) => (b.handedBack ?? 0) - (a.handedBack ?? 0) || order(a.scheme, b.scheme) || order(a.id, b.id));
}

type Figures = Omit<Spending, 'id' | 'scheme' | 'reference'>;

/** null where it is not known what was spent or until when. */
export function spendingOfStream(stream: PlacedStream, at: CivilDate): Figures | null {
  const { spent, spentUntil } = stream.row;
  if (spent === null || spentUntil === null) return null;
  const lastDay = lastDayOfMoney(stream, spentUntil);
  const [spentMonth, endMonth] = [monthOf(spentUntil), monthOf(lastDay)];
  const available = sumOver(stream.months, stream.months.first, endMonth) + afterItsMonths(stream, lastDay);
  const left = Math.max(0, available - spent);
  // Months that have passed without a figure are gone for spending, but they count in how it goes on.
  const monthsLeft = Math.max(0, endMonth - Math.max(spentMonth, monthOf(at) - 1));
  const { start } = stream.term;
  const elapsed = start === null ? 0 : Math.max(0, spentMonth - monthOf(start) + 1);
  const toCome = Math.max(0, endMonth - spentMonth);
  return {
    spent,
    spentUntil,
    available: cents(available),
    lastDay,
    left: cents(left),
    monthsLeft,
    perMonth: monthsLeft === 0 ? null : cents(proportion(left, 1, monthsLeft)),
    pace: elapsed === 0 ? null : cents(proportion(spent, 1, elapsed)),
    handedBack: elapsed === 0 ? null : cents(Math.max(0, available - proportion(spent, elapsed + toCome, elapsed))),
  };
}

/** As stated where that is not before the money; else the end, and for money without one 31 December of the year of the figure. */
function lastDayOfMoney({ row, term }: PlacedStream, spentUntil: CivilDate): CivilDate {
  const stated = row.spendableUntil;
  if (stated !== null && (term.start === null || stated >= term.start)) return stated;
  return term.end ?? civilDate(yearOf(spentUntil), 12, 31);
}

/**
 * Open-ended money is placed up to the horizon; what comes in after it until the last day, in cents. Where a scenario made
 * the last year's money less or more, this goes along in proportion.
 */
function afterItsMonths({ row, term, months }: PlacedStream, lastDay: CivilDate): number {
  const [last, until] = [lastMonth(months), monthOf(lastDay)];
  if (term.end !== null || months.cents.length === 0 || until <= last) return 0;
  const longer = placedStream(row, yearOf(lastDay)).months;
  const added = sumOver(longer, last + 1, until);
  const [now, asStored] = [twelveUpTo(months, last), twelveUpTo(longer, last)];
  return asStored === 0 ? added : proportion(added, now, asStored);
}
