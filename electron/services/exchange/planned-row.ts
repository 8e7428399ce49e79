import type { RowVersion } from '#electron/store/carried-table.ts';
import type { RowContent } from '#electron/store/row-content.ts';
import type { MergeCounts, MergeSide, MergeState } from '#shared/contracts/exchange.ts';
import type { ExchangedTable, ExchangedVersion } from '#shared/contracts/exchange-file.ts';

/** A version as the file has it; its place is one of the file's sources. */
export type FileVersion = Omit<RowVersion, 'place' | 'isBrought'> & { readonly place: ExchangedVersion['place'] };

/** What a file says of a row, beside what the store has of it. */
export type PlannedRow = {
  readonly key: string;
  readonly table: ExchangedTable;
  readonly id: string;
  /** `unchanged`: the file took it away, but it is still needed here. */
  readonly state: MergeState | 'unchanged';
  readonly store: RowContent | null;
  readonly file: RowContent | null;
  /** What the row is to be; of a conflict that is not decided, what it is. null: it goes. */
  readonly result: RowContent | null;
  /** Fields that both sides changed; `*` is the whole row. */
  readonly conflicts: readonly string[];
  /** Another row has the name that this one gets: that row as it was written last. */
  readonly namesake: RowVersion | FileVersion | null;
  /** A conflict that nobody decided: nothing of the row is taken. */
  readonly isOpen: boolean;
  readonly storeVersions: readonly RowVersion[];
  readonly fileVersions: readonly FileVersion[];
};

export type MergePlan = { readonly rows: readonly PlannedRow[]; readonly counts: MergeCounts };

/** Which side wins: of a row by its key, and of all others. null: nobody decided. */
export type Decisions = { readonly ofRow: Readonly<Record<string, MergeSide | null>>; readonly ofAll: MergeSide | null };

/** A row of the store that the file says nothing of. */
export function asStored(table: ExchangedTable, id: string, content: RowContent | null): PlannedRow {
  const none = { conflicts: [], isOpen: false, storeVersions: [], fileVersions: [], namesake: null };
  return { key: `${table} ${id}`, table, id, state: 'unchanged', store: content, file: content, result: content, ...none };
}
