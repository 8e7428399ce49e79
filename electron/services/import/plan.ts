import type { RowChange } from '#shared/contracts/import.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { amountRead } from './cells.ts';
import { absentRows, listing, streamLabel } from './change-list.ts';
import { differences } from './differences.ts';
import { acceptedOf, conflictIssues, idsOf, issueOf, type Planned } from './outcome.ts';
import type { PlanGiven } from './plan-given.ts';
import { plannedAreas, plannedCommitments, plannedStreams } from './planned-rows.ts';
import { schemeBook } from './scheme-book.ts';
import type { Verdict } from './verdict.ts';
/** Everything that an import will do, row by row, in the order of the file. */
export type ImportPlan = {
  readonly areas: readonly Planned<AreaRecord>[];
  readonly schemes: readonly Planned<SchemeRecord>[];
  readonly streams: readonly Planned<StreamRecord>[];
  readonly commitments: readonly Planned<CommitmentRecord>[];
  /** Issues beside those of the reading: rows that are rejected against the store. */
  readonly issues: readonly Issue[];
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly rejected: number;
    readonly absent: number;
    readonly doubtful: number;
  };
  /** All amount cells taken in. */
  readonly total: Cents;
  /** What happens to rows, the first of them, as a list for people; made only when it is looked at. */
  readonly changes: (most: number) => readonly RowChange[];
};

/** Plans an import: which row of the file is which row of the store, and what it changes there. */
export function importPlan(given: PlanGiven): ImportPlan {
  const { reading, stored, onConflict } = given;
  const book = schemeBook(stored.schemes, onConflict === 'newer');
  const areas = plannedAreas(given, book);
  const streams = plannedStreams(given, book);
  const commitments = plannedCommitments(given, book);
  const schemes = book.booked().map(({ scheme, before, place }) => ({
    row: scheme,
    place,
    outcome: before === null ? ('new' as const) : ('changed' as const),
    fields: differences(before ?? {}, scheme, book.nameOf),
  }));
  const accepted = { areas: acceptedOf(areas), streams: acceptedOf(streams), commitments: acceptedOf(commitments) };
  const rejected = [...areas, ...streams, ...commitments].flatMap((outcome) => ('rejected' in outcome ? [outcome.rejected] : []));
  const absent = absentRows(given, [...idsOf(streams), ...idsOf(commitments)], book);
  const rows = [...accepted.areas, ...accepted.streams, ...accepted.commitments];
  const count = (outcome: Verdict<unknown>['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const rejectedPlaces = new Set(rejected.map(({ place }) => `${place.table}:${place.row}`));
  const read = [...reading.streams, ...reading.commitments];
  const taken = rejected.length === 0 ? read : read.filter(({ place }) => !rejectedPlaces.has(`${place.table}:${place.row}`));
  const listed = listing(reading, book);
  function* parts(): Generator<readonly RowChange[]> {
    for (const row of accepted.areas) yield listed.planned('area', row, row.row.id, row.row.name);
    for (const row of schemes) yield listed.planned('scheme', row, null, row.row.name);
    for (const row of accepted.streams) yield listed.planned('stream', row, row.row.areaId, streamLabel(row.row, book));
    for (const row of accepted.commitments) yield listed.planned('commitment', row, row.row.areaId, row.row.description);
    yield rejected.filter(({ isDoubt }) => isDoubt).map(listed.doubtful);
    yield absent;
  }
  return {
    ...accepted,
    schemes,
    issues: [
      ...rejected.map((rejection) => issueOf(reading, rejection)),
      ...conflictIssues(reading, [...accepted.streams, ...accepted.commitments]),
    ],
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      rejected: reading.rejected + rejected.length,
      absent: absent.length,
      doubtful: rejected.filter(({ isDoubt }) => isDoubt).length,
    },
    total: cents(taken.reduce((sum, row) => sum + amountRead(row), 0)),
    changes: (most) => {
      const found: RowChange[] = [];
      for (const some of parts()) {
        // One by one: a spread of many more than a hundred thousand is more than a call takes.
        for (const one of some) found.push(one);
        if (found.length >= most) break;
      }
      return found.slice(0, most);
    },
  };
}

/** The rows of the store as they are after a plan. */
export function rowsAfter(stored: StoredRows, plan: ImportPlan): StoredRows {
  const over = <Row extends { readonly id: string }>(rows: readonly Row[], planned: readonly Planned<Row>[]): Row[] => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { row } of planned) byId.set(row.id, row);
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return {
    areas: over(stored.areas, plan.areas),
    schemes: over(stored.schemes, plan.schemes),
    streams: over(stored.streams, plan.streams),
    commitments: over(stored.commitments, plan.commitments),
  };
}
