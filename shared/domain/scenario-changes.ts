import { type CivilDate, dayAfter, dayOfMonth, daysIn, yearOf } from './civil-date.ts';
import { type Cents, cents, proportion } from './money.ts';
import { type Month, monthOf, yearOfMonth } from './month.ts';
import { lastMonth, type MonthSeries, yearSum } from './month-series.ts';
import { type Placed, type PlacedArea, type PlacedCommitment, type PlacedRows, type PlacedStream, placedStream } from './placed-rows.ts';
import type { SchemeId, Stream, StreamId, YearAmounts } from './records.ts';
import type { Changed, ChosenAreas, CommitmentChoice, Convert, Extend, Recertify, Scale, Stop, StreamChoice } from './scenario.ts';
import { placeOf, type SchemeLine, type SchemeLines } from './scheme-lines.ts';
import { activeDays, activeTerm, weightInYear } from './term.ts';

/** Adds a row like each stream of a line with the latest end in its area, from the day after that end [rules 7]. */
export function extended(rows: PlacedRows, change: Extend): Changed {
  const line = lineNamed(change.scheme, rows.lines);
  let matches = false;
  const areas = rows.areas.map((area) => {
    const ofLine = isChosen(change.areas, area) ? area.streams.filter(({ row }) => placeOf(rows.lines, row.schemeId).line === line) : [];
    matches ||= ofLine.length > 0;
    const last = latestEnd(ofLine);
    if (last === null || last >= change.until) return area;
    const added = ofLine
      .filter(({ term }) => term.end === last)
      .flatMap((stream) => extension(stream, dayAfter(last), change, rows.lastYear));
    return { ...area, streams: [...area.streams, ...added] };
  });
  return matches ? { rows: { ...rows, areas } } : null;
}

/** The last day of the streams; null where one is open-ended, or where there are none. */
function latestEnd(streams: readonly PlacedStream[]): CivilDate | null {
  let latest: CivilDate | null = null;
  for (const { term } of streams) {
    if (term.end === null) return null;
    if (latest === null || term.end > latest) latest = term.end;
  }
  return latest;
}

/** The row that goes on after a stream; none where its last year with an amount has no yearly rate [rules 7]. */
function extension({ row, term, months }: PlacedStream, start: CivilDate, change: Extend, lastYear: number): PlacedStream[] {
  const rateYear = lastYearWithAmount(months);
  const rateWeight = rateYear === null ? 0 : weightInYear(term, rateYear);
  if (rateYear === null || rateWeight === 0) return [];
  const added = activeTerm(start, change.until);
  const amounts: Record<number, Cents> = {};
  for (let year = yearOf(start); year <= yearOf(change.until); year++) {
    // The yearly rate is amount * 12 / weight of its year; times percent and the weight of this year / 12.
    const part = change.percent * weightInYear(added, year);
    amounts[year] = cents(proportion(yearSum(months, rateYear), part, rateWeight * 10_000));
  }
  return [placedStream(like(row, start, change, amounts), lastYear)];
}

function like(row: Stream, start: CivilDate, { until, certainty }: Extend, amounts: YearAmounts): Stream {
  return {
    ...row,
    id: `${row.id}+` as StreamId,
    certainty: certainty ?? row.certainty,
    reference: null,
    spendableUntil: null,
    start,
    end: until,
    amounts,
    total: null,
    schemeConflict: false,
    spent: null,
    spentUntil: null,
    applyBefore: null,
  };
}

/** After changes the amount of a year is the sum of its months [rules 7]. */
function lastYearWithAmount(months: MonthSeries): number | null {
  for (let year = yearOfMonth(lastMonth(months)); year >= yearOfMonth(months.first); year--) if (yearSum(months, year) !== 0) return year;
  return null;
}

/** Ends rows on a day where they would end later [rules 7]. */
export function stopped(rows: PlacedRows, change: Stop): Changed {
  return eachChosen(rows, change, {
    stream: (stream) => stoppedRow(stream, change.on),
    commitment: (commitment) => stoppedRow(commitment, change.on),
  });
}

function stoppedRow<Row extends Placed<Stream | PlacedCommitment['row']>>(placed: Row, on: CivilDate): Row {
  const { term, months } = placed;
  if (term.end !== null && term.end <= on) return placed;
  const until = activeTerm(term.start, on);
  const unknownYears = placed.unknownYears.filter((year) => year <= yearOf(on));
  if (term.start !== null && term.start > on)
    return { ...placed, term: until, months: { ...months, cents: new Float64Array(0) }, unknownYears };
  const month = monthOf(on);
  const days = activeDays(term, month);
  const [part, whole] = days === 0 ? [dayOfMonth(on), daysIn(yearOf(on), (month % 12) + 1)] : [activeDays(until, month), days];
  const kept = months.cents.slice(0, Math.max(0, month - months.first + 1));
  if (lastMonth(months) >= month && month >= months.first)
    kept[month - months.first] = proportion(kept[month - months.first] ?? 0, part, whole);
  return { ...placed, term: until, months: { first: months.first, cents: kept }, unknownYears };
}

/** Every month that starts on or after a day becomes a part of itself [rules 7]. */
export function scaled(rows: PlacedRows, change: Scale): Changed {
  const from = firstMonthFrom(change.from);
  return eachChosen(rows, change, {
    stream: (stream) => ({ ...stream, months: scaledMonths(stream.months, from, change.percent) }),
    commitment: (commitment) => ({ ...commitment, months: scaledMonths(commitment.months, from, change.percent) }),
  });
}

/** From a month on a line's new money is free and a part of what it was [rules 7]. */
export function converted(rows: PlacedRows, change: Convert): Changed {
  const line = lineNamed(change.scheme, rows.lines);
  if (!line) return null;
  const from = firstMonthFrom(change.from);
  const isOfLine = ({ row }: PlacedStream) => placeOf(rows.lines, row.schemeId).line === line;
  if (!rows.areas.some(({ streams }) => streams.some(isOfLine))) return null;
  const areas = rows.areas.map((area) => ({
    ...area,
    streams: area.streams.map((stream) =>
      isOfLine(stream) ? { ...stream, months: scaledMonths(stream.months, from, change.percent) } : stream,
    ),
  }));
  const freeFrom = new Map(rows.freeFrom).set(line.id, Math.min(from, rows.freeFrom.get(line.id) ?? from));
  return { rows: { ...rows, areas, freeFrom } };
}

/** Streams of a scheme get another certainty [rules 7]. */
export function recertified(rows: PlacedRows, change: Recertify): Changed {
  const chosen = { streams: { scheme: change.scheme }, commitments: null, areas: change.areas };
  return eachChosen(rows, chosen, {
    stream: (stream) => ({ ...stream, row: { ...stream.row, certainty: change.to } }),
    commitment: (commitment) => commitment,
  });
}

function firstMonthFrom(day: CivilDate): Month {
  return dayOfMonth(day) === 1 ? monthOf(day) : monthOf(day) + 1;
}

function scaledMonths(months: MonthSeries, from: Month, percent: number): MonthSeries {
  return {
    first: months.first,
    cents: months.cents.map((amount, index) => (months.first + index < from ? amount : proportion(amount, percent, 10_000))),
  };
}

type Chosen = Pick<Stop, 'streams' | 'commitments' | 'areas'>;
type EachRow = {
  readonly stream: (stream: PlacedStream) => PlacedStream;
  readonly commitment: (commitment: PlacedCommitment) => PlacedCommitment;
};

/** Changes each row that is chosen; null where none is. */
function eachChosen(rows: PlacedRows, { streams, commitments, areas: chosen }: Chosen, each: EachRow): Changed {
  let matches = false;
  const areas = rows.areas.map((area) => {
    if (!isChosen(chosen, area)) return area;
    const meant = new Set<unknown>([
      ...area.streams.filter((stream) => isChosenStream(stream, streams, rows.lines)),
      ...area.commitments.filter((row) => isChosenCommitment(row, commitments, rows.lines)),
    ]);
    // An area of which no row is meant stays the same object, and is not worked out again.
    if (meant.size === 0) return area;
    matches = true;
    return {
      ...area,
      streams: area.streams.map((stream) => (meant.has(stream) ? each.stream(stream) : stream)),
      commitments: area.commitments.map((row) => (meant.has(row) ? each.commitment(row) : row)),
    };
  });
  return matches ? { rows: { ...rows, areas } } : null;
}

function isChosen(areas: ChosenAreas, { area }: PlacedArea): boolean {
  return areas === null || areas.includes(area.id);
}

function isChosenStream({ row }: PlacedStream, choice: StreamChoice | null, lines: SchemeLines): boolean {
  if (choice === null) return false;
  const { scheme, reference, certainty } = choice;
  return (
    (scheme === undefined || isNamed(row.schemeId, scheme, lines)) &&
    (reference === undefined || row.reference === reference) &&
    (certainty === undefined || row.certainty === certainty)
  );
}

function isChosenCommitment({ row }: PlacedCommitment, choice: CommitmentChoice | null, lines: SchemeLines): boolean {
  if (choice === null) return false;
  const { description, category, hardness, fundedBy } = choice;
  return (
    (description === undefined || row.description === description) &&
    (category === undefined || row.category === category) &&
    (hardness === undefined || row.hardness === hardness) &&
    (fundedBy === undefined || (row.fundedBy !== null && isNamed(row.fundedBy, fundedBy, lines)))
  );
}

function isNamed(id: SchemeId, name: string, lines: SchemeLines): boolean {
  return schemeKey(placeOf(lines, id).scheme.name) === schemeKey(name);
}

/** Names of schemes are the same without regard to letter case and surrounding spaces [contracts/workbook.md]. */
export function schemeKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The line of which one scheme has this name. */
function lineNamed(name: string, lines: SchemeLines): SchemeLine | null {
  for (const { scheme, line } of lines.values()) if (schemeKey(scheme.name) === schemeKey(name)) return line;
  return null;
}
