import type { CliffComparison } from '#shared/domain/compare.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { RowChange } from '#shared/domain/row-changes.ts';
import type { Severity } from '#shared/domain/words.ts';
import type { AnsweredQuestion } from './views.ts';

/** What made a change set. */
export type ChangeSetKind = 'create' | 'import' | 'sample' | 'public' | 'edit' | 'settings' | 'undo' | 'restore' | 'merge';

/** One transaction in the history of a store. */
export type ChangeSet = {
  readonly id: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly who: string;
  readonly kind: ChangeSetKind;
  /** For people: "Begroting 2026.xlsx", or what was edited. */
  readonly what: string;
  /** The file that came in; `repaired`: its cells that were repaired first. */
  readonly source: { readonly id: number; readonly file: string; readonly repaired?: readonly RepairedCell[] } | null;
  readonly undoes: number | null;
  readonly undoneBy: number | null;
  readonly rows: { readonly added: number; readonly changed: number; readonly removed: number };
};

/** What a change set did: to which rows, and to the figures of the moment at which it was made. */
export type StepView = {
  readonly step: ChangeSet;
  readonly question: AnsweredQuestion;
  /** At most `mostRowsOfStep`, by kind and id; `rowCount` says how many there are. */
  readonly rows: readonly (RowChange & { readonly name: string })[];
  readonly rowCount: number;
  /** Over the areas that it touched, from the year of the reference date to the horizon, in cents: after less before. */
  readonly difference: { readonly funding: Cents; readonly commitments: Cents; readonly gap: Cents };
  readonly areas: readonly {
    readonly id: AreaId;
    readonly name: string;
    readonly before: Severity | null;
    readonly now: Severity | null;
    readonly gap: Cents;
  }[];
  /** Those that came, went, moved or changed in size. */
  readonly cliffs: readonly (CliffComparison & { readonly areaName: string })[];
};

export const mostRowsOfStep = 200;

/** What an undo did. */
export type UndoReport = {
  readonly changeSet: number;
  readonly undid: number;
  readonly what: string;
  readonly rows: { readonly added: number; readonly changed: number; readonly removed: number };
  /** Fields that a later set changed and that therefore stayed as they are. */
  readonly kept: readonly { readonly table: string; readonly row: string; readonly field: string; readonly by: number }[];
};

/** A cell that was repaired before its file was taken in: what stands in the file, and what was read instead. */
export type RepairedCell = {
  readonly sheet: string;
  /** The sheet's own number. */
  readonly row: number;
  readonly column: string;
  /** Empty: nothing stood there. */
  readonly seen: string;
  readonly value: string;
};

/** The same of a field of a row, by the name that it has in a file. */
export type RepairedField = RepairedCell & { readonly field: string };

/** Where in an imported file something stood. */
export type CellOrigin = {
  readonly kind: 'cell';
  readonly sourceId: number;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Column letters of the field; null where the whole row is meant. */
  readonly column: string | null;
  readonly changeSet: number;
  readonly at: string;
  readonly who: string;
  /** The cells of it that say something else in the file; absent where all are as they stood. */
  readonly repaired?: readonly RepairedField[];
};

/** Where a row, or one field of it, came from: the newest change that touched it. */
export type Origin =
  | CellOrigin
  /** `instead`: where it stood in the newest file that had it, which a person changed since. */
  | { readonly kind: 'person'; readonly changeSet: number; readonly at: string; readonly who: string; readonly instead?: CellOrigin }
  /** Invented data, or public facts that came with the program. */
  | { readonly kind: 'sample' | 'public'; readonly changeSet: number; readonly at: string };

/** A piece of an imported sheet around a cell, as it stood in the file. */
export type SheetSnippet = {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly focus: { readonly row: number; readonly column: string | null };
};
