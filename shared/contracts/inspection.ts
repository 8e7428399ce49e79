import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Mapping } from './mapping.ts';
import type { Place, Problem } from './problem.ts';

/** How bad an issue is: an error rejects its row, a warning asks for a look, info is only said. */
export type IssueSeverity = 'error' | 'warning' | 'info';

/** Something about a cell, row or sheet of a file that was read. */
export type Issue = {
  readonly severity: IssueSeverity;
  readonly problem: Problem;
  readonly place: Place;
  /** The text that stood in the cell, null where no cell is meant. */
  readonly value: string | null;
};

export type InspectedColumn = {
  /** Letters, as in the sheet. */
  readonly column: string;
  readonly header: string;
  /** A field of contracts/cli.md, or `ignore`. */
  readonly field: string;
  readonly year: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
};

/** What rows of a table are, from and to inclusive, in the sheet's own numbers. */
export type RowRun = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'header' | 'data' | 'total' | 'group' | 'note' | 'empty';
  /** The area written once above these rows, which they take over. */
  readonly carried: string | null;
};

/** An earlier file that this one is read like. */
export type ReadAs = {
  readonly file: string;
  /** ISO 8601 instant at which it was imported. */
  readonly at: string;
  /** Headers of this file that the earlier one did not have. */
  readonly differs: readonly string[];
  /** What people call this way of reading; absent where it has no name. */
  readonly name?: string;
};

export type TableKind = 'streams' | 'commitments' | 'areas' | 'unknown';

/** How one table of a file was understood (contracts/cli.md, `inspect --json`). Rows are the sheet's own numbers. */
export type InspectedTable = {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRows: readonly number[];
  /** Every row of the table in order, headers too; none of a table with its years as rows. */
  readonly rows: readonly RowRun[];
  readonly kind: TableKind;
  readonly unit: 1 | 1000 | 1_000_000;
  readonly locale: 'nl' | 'en' | null;
  readonly sign: { readonly plus: 'income' | 'expense'; readonly because: string };
  readonly columns: readonly InspectedColumn[];
  readonly areas: readonly string[];
  readonly records: number;
  readonly total: Cents;
  readonly statedTotal: Cents | null;
  readonly reconciled: boolean | null;
  readonly cells: {
    readonly taken: number;
    readonly header: number;
    readonly total: number;
    readonly note: number;
    readonly issue: number;
  };
};

/** What the importer sees in a file; touches no store. */
export type Inspection = {
  readonly file: string;
  readonly kind: string;
  readonly bytes: number;
  /** SHA-256 of the file's bytes, hex: what is imported must be what was looked at. */
  readonly sha256: string;
  readonly tables: readonly InspectedTable[];
  readonly issues: readonly Issue[];
  /** What people told of how to read it, now or at the file that it is read like. */
  readonly mapping: Mapping | null;
  readonly readAs: ReadAs | null;
  /** The formal decision on it, where it says so itself. */
  readonly decided: SeenDecision | null;
  /** The day on which it was saved last, by its own properties: a proposal to a person, never used by itself. */
  readonly savedOn: CivilDate | null;
};

/** A formal decision as a file tells of it, and where. */
export type SeenDecision = { readonly on: CivilDate; readonly seen: string; readonly place: Place };
