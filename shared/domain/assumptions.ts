import { type CivilDate, monthsLater, yearOf } from './civil-date.ts';
import { proportion } from './money.ts';
import { monthOf, yearOfMonth } from './month.ts';
import type { MonthSeries } from './month-series.ts';
import type { PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import { schemeKey } from './scenario-changes.ts';
import { placeOf } from './scheme-lines.ts';
import { activeDays, activeTerm } from './term.ts';

/** How much dearer commitments become a year, in hundredths of a percent: of the years named, and of every other year. */
export type Indexation = { readonly byYear: Readonly<Record<number, number>>; readonly otherwise: number };

/** Money that begins after the reference date begins so many months later; of one scheme, by its name, or of all (null). */
export type Delay = { readonly months: number; readonly scheme: string | null };

/** What is tried on top of the rows, to see how sure the answer is. Null: nothing of the kind. */
export type Assumptions = { readonly indexation: Indexation | null; readonly delay: Delay | null };

/**
 * The rows as they would be: commitments without an indexation of their own grow from the year after the reference date on,
 * each year over the one before; money that has not begun comes later. The rows of the store stay as they are.
 */
export function rowsUnder(rows: PlacedRows, at: CivilDate, { indexation, delay }: Assumptions): PlacedRows {
  if (indexation === null && (delay === null || delay.months === 0)) return rows;
  const areas = rows.areas.map((area) => ({
    ...area,
    streams: delay === null ? area.streams : area.streams.map((stream) => delayed(stream, at, delay, rows)),
    commitments: indexation === null ? area.commitments : area.commitments.map((row) => indexed(row, yearOf(at), indexation)),
  }));
  return { ...rows, areas };
}

/** Each month of a later year: round(month * (100 + p) / 100) for every year from the first after the reference year to its own. */
function indexed(commitment: PlacedCommitment, referenceYear: number, { byYear, otherwise }: Indexation): PlacedCommitment {
  if (commitment.row.indexation !== null) return commitment;
  const { first, cents } = commitment.months;
  const grown = cents.map((amount, index) => {
    let now = amount;
    for (let year = referenceYear + 1; year <= yearOfMonth(first + index); year++)
      now = proportion(now, 10_000 + (byYear[year] ?? otherwise), 10_000);
    return now;
  });
  return { ...commitment, months: { first, cents: grown } };
}

/**
 * A stream that starts after the reference date starts later, by whole months: what would have come before does not come, the
 * end stays. In the month of the new start: round(month * its active days then / now).
 */
function delayed(stream: PlacedStream, at: CivilDate, { months: by, scheme }: Delay, rows: PlacedRows): PlacedStream {
  const { row, term, months } = stream;
  if (by === 0 || term.start === null || term.start <= at) return stream;
  if (scheme !== null && schemeKey(placeOf(rows.lines, row.schemeId).scheme.name) !== schemeKey(scheme)) return stream;
  const start = monthsLater(term.start, by);
  if (term.end !== null && start > term.end) return { ...stream, months: { first: months.first, cents: new Float64Array(0) } };
  const later = activeTerm(start, term.end, term.isEndAssumed);
  return { ...stream, term: later, months: from(months, start, (month) => [activeDays(later, month), activeDays(term, month)]) };
}

function from({ first, cents }: MonthSeries, start: CivilDate, daysIn: (month: number) => readonly [number, number]): MonthSeries {
  const begin = monthOf(start);
  return {
    first,
    cents: cents.map((amount, index) => {
      const month = first + index;
      if (month !== begin) return month < begin ? 0 : amount;
      const [part, whole] = daysIn(month);
      return whole === 0 ? amount : proportion(amount, part, whole);
    }),
  };
}
