import type { ReadArea, ReadCommitment, Reading, ReadPlace, ReadStream } from '#electron/importers/reading.ts';
import type { DocumentAmounts } from '#shared/contracts/documents.ts';
import type { RowChange, RowConflict } from '#shared/contracts/import.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Differences } from './differences.ts';
import { namedInFile, type Verdict } from './verdict.ts';

export type Table = RowChange['table'];

/** A row of the file that is taken in. */
export type Planned<Row> = Verdict<Row> & {
  readonly place: ReadPlace;
  /** What documents say of its amounts, to be kept beside it. */
  readonly said?: readonly DocumentAmounts[];
  readonly conflict?: RowConflict;
};

/** A row of the file that is not. */
export type Rejection = {
  readonly table: Table;
  readonly id: string | null;
  readonly areaId: AreaId;
  readonly label: string;
  readonly place: ReadPlace;
  readonly field: string | null;
  readonly problem: Problem;
  readonly isDoubt: boolean;
  /** What stands in the store and what the file says, where the row belongs to one. */
  readonly fields: Differences;
};

export type Outcome<Row> = { readonly accepted: Planned<Row> } | { readonly rejected: Rejection };

/** Keeps a row of the file out; `row` is that of the store that it belongs to, if there is one. */
export function refused(
  table: Table,
  read: ReadStream | ReadCommitment | ReadArea,
  row: { readonly id: string | null; readonly label: string; readonly fields: Differences },
  found: { readonly field: string | null; readonly problem: Problem },
): Rejection {
  const isDoubt = found.problem.code === 'row-likely-same' || found.problem.code === 'row-changed-by-hand';
  return { table, ...row, areaId: read.area, place: read.place, ...found, isDoubt };
}

export function acceptedOf<Row>(outcomes: readonly Outcome<Row>[]): Planned<Row>[] {
  return outcomes.flatMap((outcome) => ('accepted' in outcome ? [outcome.accepted] : []));
}

/** Rows of the store that the file speaks of, also where it is not taken in. */
export function idsOf<Row extends { readonly id: string }>(outcomes: readonly Outcome<Row>[]): string[] {
  return outcomes.flatMap((outcome) =>
    'accepted' in outcome ? [outcome.accepted.row.id] : outcome.rejected.id === null ? [] : [outcome.rejected.id],
  );
}

/** A rejection as the report tells it, with its cell. */
export function issueOf(reading: Reading, { place, field, problem: found }: Rejection): Issue {
  return { severity: 'error', problem: found, place: placeIn(reading, place, field), value: null };
}

/** Rows of which another document states other amounts, as the report tells them. */
export function conflictIssues(reading: Reading, rows: readonly Pick<Planned<unknown>, 'conflict' | 'fields' | 'place'>[]): Issue[] {
  return rows.flatMap(({ conflict, fields, place }): Issue[] => {
    if (conflict === undefined) return [];
    const [counts, other] = conflict.counts === 'file' ? [conflict.file, conflict.store] : [conflict.store, conflict.file];
    const field = Object.keys(fields).find((one) => one.startsWith('yearAmount:') || one === 'total') ?? null;
    const found = problem('documents-differ', {
      ...{ counts: counts.file, countsDay: counts.decidedOn },
      ...{ other: other.file, otherDay: other.decidedOn },
    });
    return [
      { severity: 'warning', problem: found, place: placeIn(reading, place, field === null ? null : namedInFile(field)), value: null },
    ];
  });
}

function placeIn({ inspection, columns }: Reading, place: ReadPlace, field: string | null): Issue['place'] {
  const sheet = inspection.tables[place.table]?.sheet;
  const { row, column } = sourceCell(columns[place.table] ?? {}, place.row, field);
  return { file: inspection.file, ...(sheet === undefined ? {} : { sheet }), row, ...(column === null ? {} : { column }) };
}
