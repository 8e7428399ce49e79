import type { AreaId } from '#shared/domain/records.ts';
import type { StoreKind } from './store.ts';

/** What an exchange file holds, in figures, as it says itself. */
export type ExchangeInside = {
  readonly store: string;
  readonly kind: StoreKind;
  /** Instant of the newest step in it; null for an empty store. */
  readonly changedAt: string | null;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly program: string;
};

/** Which side wins a conflict. */
export type MergeSide = 'file' | 'store';

/** What the file says of a row, beside what the store has. */
export type MergeState = 'new' | 'changed' | 'removed' | 'conflict';

/** A value as one side has it, for people; null is empty. */
export type MergeValue = { readonly text: string | null; readonly who: string; readonly at: string };

export type MergeField = {
  /** The field itself (contracts/fields.ts); `yearAmount:2027` is an amount of a year, `*` the whole row. */
  readonly field: string;
  readonly name: string;
  readonly store: MergeValue | null;
  readonly file: MergeValue | null;
  /** Both sides changed it since they last agreed, each to something else. */
  readonly isConflict: boolean;
};

export type MergeRow = {
  /** Table and id, for the choice of a side. */
  readonly key: string;
  readonly table: string;
  readonly id: string;
  readonly label: string;
  readonly state: MergeState;
  /** Who made the version of the file, and when. */
  readonly who: string;
  readonly at: string;
  readonly fields: readonly MergeField[];
};

export type MergeCounts = { readonly [State in MergeState | 'unchanged']: number };

/** What merging a file would do. */
export type MergePreview = {
  readonly file: string;
  readonly sha256: string;
  readonly inside: ExchangeInside;
  readonly counts: MergeCounts;
  /** Conflicts first; at most 2000. */
  readonly rows: readonly MergeRow[];
};

/** What merging a file did. */
export type MergeReport = {
  readonly file: string;
  /** null: nothing changed. */
  readonly changeSet: number | null;
  readonly inside: ExchangeInside;
  readonly counts: MergeCounts;
  /** Conflicts that were not decided: these rows stayed as they were. */
  readonly open: readonly MergeRow[];
};
