import type { Month } from './month.ts';
import type { MonthSeries } from './month-series.ts';
import type { Area, AreaId, Commitment, Rows, SchemeId, Stream, Term } from './records.ts';
import { rowSeries } from './row-series.ts';
import { type SchemeLines, schemeLines } from './scheme-lines.ts';
import { statedYears, unknownYearsOf } from './stated-years.ts';
import { type ActiveTerm, termOf } from './term.ts';
import { oddOfTerm, type Said } from './term-flags.ts';

/** A row with its place in time: what every later step reads, and what a scenario changes [rules 2, 7]. */
export type Placed<Row extends Term> = {
  readonly row: Row;
  readonly term: ActiveTerm;
  readonly months: MonthSeries;
  /** Years whose amount is unknown ("p.m."), in order. */
  readonly unknownYears: readonly number[];
  /** What is odd about the term and the amounts of the row as it is stored. */
  readonly odd: readonly Said[];
};
export type PlacedStream = Placed<Stream>;
export type PlacedCommitment = Placed<Commitment>;

/** An area with its rows of any certainty, hardness and use. */
export type PlacedArea = {
  readonly area: Area;
  readonly streams: readonly PlacedStream[];
  readonly commitments: readonly PlacedCommitment[];
};

/** All rows by month: the same for every lens, hardness and use, so one placing serves many questions. */
export type PlacedRows = {
  readonly areas: readonly PlacedArea[];
  readonly lines: SchemeLines;
  /** From which month the new money of a converted line is free, by the line's id [rules 7, `convert`]. */
  readonly freeFrom: ReadonlyMap<SchemeId, Month>;
  /** The year after the horizon: how far open-ended rows go on. */
  readonly lastYear: number;
};

/** A stream by month, to the end of `lastYear` where it is open-ended [rules 2]. */
export function placedStream(row: Stream, lastYear: number): PlacedStream {
  return placed(row, row.nature === 'incidental', 0, lastYear);
}

/** A commitment by month, to the end of `lastYear` where it is open-ended [rules 2]. */
export function placedCommitment(row: Commitment, lastYear: number): PlacedCommitment {
  return placed(row, false, row.indexation ?? 0, lastYear);
}

function placed<Row extends Term>(row: Row, endsWithItsMoney: boolean, indexation: number, lastYear: number): Placed<Row> {
  const stated = statedYears(row);
  const term = termOf(row, stated, endsWithItsMoney);
  const unknownYears = unknownYearsOf(stated);
  const months = rowSeries(row, stated, term, indexation, lastYear);
  return { row, term, months, unknownYears, odd: oddOfTerm(row, term, stated, unknownYears) };
}

/** Places every row of a store in time, by area. Every series goes to the end of the year after the horizon [rules 2]. */
export function placedRows(rows: Rows, horizonYear: number): PlacedRows {
  const lastYear = horizonYear + 1;
  const known = knownRows.get(rows);
  if (known?.lastYear === lastYear) return known;
  const streams = byArea(rows, rows.streams);
  const commitments = byArea(rows, rows.commitments);
  const areas = rows.areas.map((area) => placedArea(area, streams.get(area.id) ?? [], commitments.get(area.id) ?? [], lastYear));
  const placed = { areas, lines: schemeLines(rows.schemes), freeFrom: new Map(), lastYear };
  knownRows.set(rows, placed);
  return placed;
}

/** Rows never change, so those of one horizon are placed once, and so is an area whose rows are all as they were. */
const knownRows = new WeakMap<Rows, PlacedRows>();
const knownAreas = new WeakMap<Area, { readonly lastYear: number; readonly placed: PlacedArea }>();

function placedArea(area: Area, streams: readonly Stream[], commitments: readonly Commitment[], lastYear: number): PlacedArea {
  const before = knownAreas.get(area);
  if (before?.lastYear === lastYear && isPlaced(streams, before.placed.streams) && isPlaced(commitments, before.placed.commitments)) {
    return before.placed;
  }
  const kept = before?.lastYear === lastYear ? before.placed : { streams: [], commitments: [] };
  const placed = {
    area,
    streams: placedAnew(streams, kept.streams, (row) => placedStream(row, lastYear)),
    commitments: placedAnew(commitments, kept.commitments, (row) => placedCommitment(row, lastYear)),
  };
  knownAreas.set(area, { lastYear, placed });
  return placed;
}

function isPlaced<Row extends Term>(rows: readonly Row[], placed: readonly Placed<Row>[]): boolean {
  return rows.length === placed.length && rows.every((row, index) => row === placed[index]?.row);
}

/** Places what was not placed before; a change touches few rows of an area. */
function placedAnew<Row extends Term>(
  rows: readonly Row[],
  before: readonly Placed<Row>[],
  place: (row: Row) => Placed<Row>,
): readonly Placed<Row>[] {
  const known = new Map(before.map((placed) => [placed.row, placed]));
  return rows.map((row) => known.get(row) ?? place(row));
}

function byArea<Row extends { readonly areaId: AreaId }>(rows: Rows, ofAreas: readonly Row[]): ReadonlyMap<AreaId, Row[]> {
  const groups = new Map<AreaId, Row[]>(rows.areas.map((area) => [area.id, []]));
  for (const row of ofAreas) {
    const group = groups.get(row.areaId);
    if (!group) throw new Error(`A row names the area ${row.areaId}, which is not there.`);
    group.push(row);
  }
  return groups;
}
