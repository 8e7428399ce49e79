import type { DeliveryNote } from '#shared/contracts/deliveries.ts';
import type { DocumentAmounts } from '#shared/contracts/documents.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import type { ChangeSet, ChangeSetKind, Origin, RepairedCell, UndoReport } from '#shared/contracts/history.ts';
import type { FollowUp, KeptSentence, KeptState, StoredReading, StoredScenario } from '#shared/contracts/kept.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import type { SentMark } from '#shared/contracts/sent-mark.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { DecisionMoment } from '#shared/domain/decision-calendar.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { Result } from '#shared/result.ts';
import type { Backup } from './backup.ts';
import type { CarriedVersion, RowVersion } from './carried-table.ts';
import type { StoreCheck } from './integrity.ts';
import type { Lease, LeaseAnswer } from './lease.ts';
import type { Mark } from './mark.ts';
import type { UnsafePlace } from './place.ts';
import type { RowTouch } from './row-changes.ts';
import type { RowContent } from './row-content.ts';
import type { StoreState } from './state-after.ts';
import type { TableName } from './tables.ts';

/**
 * The store as the rest of the program sees it: rows, settings, history, kept files. Nothing outside `electron/store`
 * knows which engine stands behind it. All methods are synchronous; failures that people can do something about are
 * values.
 */
export type Store = {
  /** Absolute path; for the engine only, never for the window. */
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  readonly kind: StoreKind;
  /** Where it lies, if it is less safe there; looked at once, when it was opened. */
  readonly place: UnsafePlace | null;
  /** The file cannot be written. */
  readonly readOnly: boolean;
  /** The other window that has the right to write, since this one asked for it; null: none, or nothing was asked. */
  heldBy(): Lease | null;
  /** Number of the newest change set, 0 for none: the key under which answers may be remembered. */
  revision(): number;
  /** All rows in a fixed order, read in one transaction; remembered by revision. */
  rows(): StoredRows;
  /** Thresholds, lead times and decision moments of this store, defaults filled in. */
  thresholds(): Thresholds;
  /** The scenarios that are kept, by id. */
  scenarios(): readonly StoredScenario[];
  /** The states of a moment that are kept, by id. */
  keptStates(): readonly KeptState[];
  /** The bytes of a kept state; null where they are not there. */
  keptBytes(sha256: string): Uint8Array | null;
  /** How cliffs are followed up, by key. */
  followUps(): readonly FollowUp[];
  /** Sentences of briefings in a writer's words, by id. */
  keptSentences(): readonly KeptSentence[];
  /**
   * The only way to write: one transaction, one change set. Whatever `work` throws or fails with rolls everything
   * back. A set that changed nothing is not kept (`changeSet` is then null).
   */
  write<Value>(
    what: ChangeSetHeader,
    work: (writer: StoreWriter) => Result<Value, Problem>,
  ): Result<{ changeSet: number | null; value: Value }, Problem>;
  /** The store as it was after a change set, as far as figures hang on it; 0: before all. */
  stateAfter(changeSet: number): StoreState;
  /** Whether there is a change set with this number whose checksum begins like this: a file that went out tells of it. */
  hasStood(mark: SentMark): boolean;
  /** Number and checksum of the newest change set. */
  newest(): Mark;
  /** A setting of this store, as it was put; undefined where it was not. */
  setting(name: string): unknown;
  history(limit?: number): readonly ChangeSet[];
  /** Takes a change set back as one more change set; without a number, the newest that still stands. */
  undo(who: string, at: string, changeSet?: number): Result<UndoReport, Problem>;
  /** The newest change that touched a row, or one field of it. */
  origin(table: HistoryTable, id: string, field?: string): Origin | null;
  /** The origin of every row of a table at once, or of one field of each, by row id (for lists). */
  origins(table: HistoryTable, field?: string): ReadonlyMap<string, Origin>;
  /** Every change of a row, newest change set first. */
  touches(table: HistoryTable, id: string): readonly RowTouch[];
  /**
   * For each row of a table: the fields that a person changed since an import last wrote the row, with what the import
   * had put there.
   */
  changedByHand(table: HistoryTable): ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows of a table that an earlier file of the same shape held for these areas, and that are still there. */
  deliveredBefore(table: HistoryTable, shape: string, areas: readonly string[]): ReadonlySet<string>;
  sources(): readonly Source[];
  /** A source with all that is kept of it. */
  source(id: number): ToldSource | null;
  /** What the rows of a table hold, by id. */
  contents(table: TableName): ReadonlyMap<string, RowContent>;
  /** Every version of the rows of a table, oldest first, also of rows that are gone; of these rows only where ids are given. */
  versions(table: TableName, ids?: ReadonlySet<string>): ReadonlyMap<string, readonly RowVersion[]>;
  /** The versions of a row that a merge brought along, oldest first. */
  carried(changeSet: number, table: TableName, id: string): readonly RowVersion[];
  /** The documents that prove rows, by id. */
  evidence(): readonly Evidence[];
  /** What documents say of the amounts of rows, by id; also of rows that are gone. */
  documentAmounts(): readonly DocumentAmounts[];
  /** Readings with a name, and shapes that are forgotten, by shape. */
  readings(): readonly StoredReading[];
  /** Files that came and changed nothing, oldest first. */
  deliveries(): readonly DeliveryNote[];
  /** Number of the newest of them, 0 for none. */
  newestDelivery(): number;
  /** Notes that a file came and changed nothing; no part of the history, as there is nothing to take back. */
  noteDelivery(delivery: DeliveryNote): Result<null, Problem>;
  /** How files were read whose import still stands, newest first. */
  rememberedReadings(): readonly RememberedSource[];
  /** Which rows of a table stood in which source whose import still stands: source → ids of rows. */
  rowsOfSources(table: HistoryTable): ReadonlyMap<number, readonly string[]>;
  /** The kept bytes of an imported file; null where they were not kept (too large). */
  sourceBytes(source: number): Uint8Array | null;
  /** Writes a whole, checked copy to a path, also while others write. */
  backup(target: string): Result<Backup, Problem>;
  /** Looks at every row, change and kept byte. */
  check(): StoreCheck;
  /**
   * Takes or renews the right of a window to write; gives who has it otherwise. From then on this store writes only while
   * no other window has it (`store-other-window`). `now`: ISO 8601 UTC.
   */
  takeLease(window: string, by: { readonly who: string; readonly computer: string }, now: string): Result<LeaseAnswer, Problem>;
  releaseLease(window: string): Result<null, Problem>;
  close(): void;
};

export type HistoryTable = 'area' | 'scheme' | 'stream' | 'commitment';

export type ChangeSetHeader = {
  readonly kind: ChangeSetKind;
  readonly who: string;
  /** ISO 8601 instant, UTC: given from outside so that the same run gives the same bytes. */
  readonly at: string;
  /** For people: what was done. */
  readonly what: string;
};

/** An imported file as kept with the store, outside undo. */
export type Source = {
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly kept: boolean;
  readonly changeSet: number;
  /** When and by whom it was read: here, or in the installation that it came from. */
  readonly at: string;
  readonly who: string;
  /** Who read it in another installation; null: it was read here. */
  readonly readBy: string | null;
};

/** A source with all that is kept of how it was read, and where its rows stood: what travels to another installation. */
export type ToldSource = Source &
  CarriedSource & { readonly places: readonly (RowPlace & { readonly of: TableName; readonly id: string })[] };

/** A file that another installation read. */
export type CarriedSource = Pick<SourceReading, 'file' | 'sha256' | 'shape' | 'reading' | 'tables'> & {
  readonly bytes: number;
  readonly at: string;
  readonly who: string;
};

/** What a file looked like, and what people told of how to read it (with the repairs of its cells). */
export type KeptReading = { readonly headers: readonly string[]; readonly mapping: Mapping | null };

/** An imported file that later ones may be read like. */
export type RememberedSource = KeptReading & { readonly file: string; readonly at: string; readonly shape: string };

/** How rows of a source map onto cells, so that every value leads back to its cell. */
export type SourceReading = {
  readonly file: string;
  readonly sha256: string;
  readonly content: Uint8Array;
  /** The cells that were repaired before the rows were read. */
  readonly repaired: readonly RepairedCell[];
  /** The areas and the shape (a fingerprint of sheets and headers) that this delivery spoke of. */
  readonly shape: string;
  /** For the next file that looks like it; null: nothing is to be remembered. */
  readonly reading: KeptReading | null;
  readonly tables: readonly {
    readonly sheet: string /** field → column letters; a year amount is `yearAmount:2027`. */;
    readonly columns: Readonly<Record<string, string>>;
  }[];
};

/** Where in the source of the running change set a row stands: table index into `SourceReading.tables`, sheet row. */
export type RowPlace = { readonly table: number; readonly row: number };

/** A row with where it stands, if it came from the source of the running change set. */
export type PlacedRow<Row> = { readonly row: Row; readonly place?: RowPlace };

/** Writes inside one change set. Every `put…` inserts or updates by id. */
export type StoreWriter = {
  /** Keeps the file that this change set was read from. At most one a set. */
  keepSource(reading: SourceReading): void;
  putArea(area: AreaRecord, place?: RowPlace): void;
  putScheme(scheme: SchemeRecord, place?: RowPlace): void;
  putStream(stream: StreamRecord, place?: RowPlace): void;
  putCommitment(commitment: CommitmentRecord, place?: RowPlace): void;
  /** The same for many rows, each with an id of its own: several times faster than one by one. */
  putStreams(rows: readonly PlacedRow<StreamRecord>[]): void;
  putCommitments(rows: readonly PlacedRow<CommitmentRecord>[]): void;
  /** Notes that rows stood in this source unchanged, so that a later delivery without them knows they are absent. */
  seen(table: HistoryTable, rows: readonly PlacedRow<{ readonly id: string }>[]): void;
  remove(table: HistoryTable, id: string): void;
  putMoment(moment: DecisionMoment): void;
  removeMoment(id: string): void;
  putSetting(name: string, value: unknown): void;
  putScenario(scenario: StoredScenario): void;
  removeScenario(id: string): void;
  putFollowUp(followUp: FollowUp): void;
  removeFollowUp(key: string): void;
  putKeptSentence(sentence: KeptSentence): void;
  removeKeptSentence(id: string): void;
  /** Keeps how files of a shape are read, by that shape. */
  putReading(reading: StoredReading): void;
  /** Keeps the state of a moment; `content` are the bytes that its checksum is of. */
  putKeptState(state: KeptState, content: Uint8Array): void;
  removeKeptState(id: string): void;
  putDocumentAmounts(said: DocumentAmounts): void;
  putEvidence(evidence: Evidence, content: Uint8Array | null): void;
  removeEvidence(id: string): void;
  /** Keeps a file that another installation read; gives its number, for the places of the rows that it held. */
  carrySource(source: CarriedSource): number;
  /** Notes that a row stood in a carried source. */
  carryPlace(source: number, table: TableName, id: string, place: RowPlace): void;
  /** Notes the versions of a row that another installation knew and this one did not. */
  carryVersions(table: TableName, id: string, versions: readonly CarriedVersion[]): void;
  /** Writes what a row of any table is to hold. */
  putContent(table: TableName, content: RowContent): void;
  removeContent(table: TableName, id: string): void;
  /** Keeps bytes under their checksum. */
  keepBytes(sha256: string, bytes: Uint8Array): void;
  /** Rows of this table that an earlier source of the same shape held for these areas (for `absent`). */
  deliveredBefore(table: HistoryTable, shape: string, areas: readonly string[]): ReadonlySet<string>;
};
