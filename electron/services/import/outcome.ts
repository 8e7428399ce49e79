import type { ReadArea, ReadCommitment, Reading, ReadPlace, ReadStream } from '#electron/importers/reading.ts';
import type { RowChange } from '#shared/contracts/import.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Differences } from './differences.ts';
import type { Verdict } from './verdict.ts';

export type Table = RowChange['table'];

/** A row of the file that is taken in. */
export type Planned<Row> = Verdict<Row> & { readonly place: ReadPlace };

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
export function issueOf({ inspection, columns }: Reading, { place, field, problem: found }: Rejection): Issue {
  const sheet = inspection.tables[place.table]?.sheet;
  const { row, column } = sourceCell(columns[place.table] ?? {}, place.row, field);
  const at = {
    file: inspection.file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    ...(column === null ? {} : { column }),
  };
  return { severity: 'error', problem: found, place: at, value: null };
}
