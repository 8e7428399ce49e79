import type { Store } from '#electron/store/store.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { SentMark } from '#shared/contracts/sent-mark.ts';

/** Rows by id as they stood when a workbook went out. */
export type RowsSent = {
  readonly area: ReadonlyMap<string, AreaRecord>;
  readonly stream: ReadonlyMap<string, StreamRecord>;
  readonly commitment: ReadonlyMap<string, CommitmentRecord>;
};

/** The rows of the state that a file says it was filled from; null where it says nothing, or of another store. */
export function rowsSent(store: Store, mark: SentMark | null): RowsSent | null {
  if (mark === null || !store.hasStood(mark)) return null;
  const { areas, streams, commitments } = store.stateAfter(mark.changeSet).rows;
  return { area: byId(areas), stream: byId(streams), commitment: byId(commitments) };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
