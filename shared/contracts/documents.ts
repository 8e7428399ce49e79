import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, YearAmounts } from '#shared/domain/records.ts';

/** Tables of which documents state amounts. */
export type StatedTable = 'stream' | 'commitment';

/**
 * What a document says of the amounts of a row. They are kept side by side where a formal decision is among them: the
 * newest decision counts, unless a person decides otherwise.
 */
export type DocumentAmounts = {
  /** Table, row and the first sixteen digits of the file's hash. */
  readonly id: string;
  readonly tableName: StatedTable;
  readonly rowId: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string | null;
  /** The sheet's own number. */
  readonly sheetRow: number | null;
  /** The day of the formal decision; null: it is none. */
  readonly decidedOn: CivilDate | null;
  /** ISO 8601 instant at which it was taken in. */
  readonly saidAt: string;
  /** Years that the document names. */
  readonly years: YearAmounts;
  /** One amount for the whole term; null: it names none. */
  readonly total: Cents | null;
  /** Whether the row has the amounts of this document. */
  readonly counts: boolean;
};

/** A document as people know it, in a conflict. */
export type StatingDocument = { readonly file: string; readonly decidedOn: CivilDate | null };

/** A row of which documents state other amounts. */
export type StatedOtherwise = {
  readonly table: StatedTable;
  readonly id: string;
  readonly areaId: AreaId;
  readonly areaName: string;
  readonly label: string;
  /** What they disagree on: calendar years, and `total` for the amount of the whole term. */
  readonly about: readonly (number | 'total')[];
  /** Newest decision first, documents without one last. `amounts`: of each of `about`; absent: it says nothing of it. */
  readonly documents: readonly (Pick<DocumentAmounts, 'id' | 'file' | 'decidedOn' | 'saidAt' | 'counts' | 'sheet' | 'sheetRow'> & {
    readonly amounts: Readonly<Record<string, Cents | null>>;
  })[];
};

export type DocumentsView = {
  /** At most 500. */
  readonly rows: readonly StatedOtherwise[];
  readonly count: number;
};
