import * as z from 'zod';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Flag } from '#shared/domain/results.ts';
import type { Severity } from '#shared/domain/words.ts';
import type { Origin } from './history.ts';
import type { Problem } from './problem.ts';
import { type RowTableName, rowTables } from './row-tables.ts';
import type { AnsweredQuestion } from './views.ts';

/**
 * The rows of a store as a table that is looked at and changed. A value stands under the name of its field
 * (contracts/fields.ts): a day as YYYY-MM-DD, money in cents, a percentage in hundredths, a word of a closed list by its
 * id, an area and a scheme by name, an amount that is not known as `unknown`. null is an empty cell.
 */
export const rowValue = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]);
export type RowValue = z.infer<typeof rowValue>;
export const unknownAmount = 'unknown';

const values = z.record(z.string().max(60), rowValue);
const table = z.enum(rowTables);

/** A change of some fields of a row, a new row (`id` is what the caller calls it until it is stored), or a row that goes. */
export const rowEdit = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), table, id: z.string().max(200), values }),
  z.object({ act: z.literal('add'), table, id: z.string().max(200), values }),
  z.object({ act: z.literal('remove'), table, id: z.string().max(200) }),
]);
export const rowEdits = z.array(rowEdit).min(1).max(20_000);
export type RowEdit = z.infer<typeof rowEdit>;

/**
 * Why a field is not what the file says: its cell was repaired when it came in (`seen`: what stood there), a person changed it since,
 * or it does not stand in the file and was assumed when it came in.
 */
export type CellMark = { readonly kind: 'repaired'; readonly seen: string } | { readonly kind: 'hand' | 'assumed' };

/** A row: what stands in it, and what follows without having been filled in. */
export type RowLine = {
  readonly id: string;
  /** Fields that hold something; any other is empty. */
  readonly values: Readonly<Record<string, RowValue>>;
  /** Years whose amount is derived rather than stated, in cents [rules 2]. */
  readonly derived: Readonly<Record<string, Cents>>;
  /** How many documents prove it. */
  readonly documents: number;
  /** Place in `origins`, and the row of that sheet where it is one. */
  readonly origin: number;
  readonly sheetRow: number | null;
  /** Fields that say something else than the file that the row came from, and why; absent where there are none. */
  readonly marks?: Readonly<Record<string, CellMark>>;
};

/** Where rows came from, without the row itself. */
export type RowsOrigin = Origin extends infer One
  ? One extends Origin
    ? Omit<One, 'row' | 'column' | 'repaired' | 'instead'>
    : never
  : never;

export type RowsView = {
  readonly table: RowTableName;
  readonly question: AnsweredQuestion;
  readonly lines: readonly RowLine[];
  readonly origins: readonly RowsOrigin[];
  /** Years that have a column: those with an amount, and those from the reference year to the last derived one. */
  readonly years: readonly number[];
  /** Names to choose from. */
  readonly areas: readonly string[];
  readonly schemes: readonly string[];
  readonly counts: Readonly<Record<RowTableName, number>>;
};

/** What is wrong with a row as it would be: `field` is null where it is the row itself. */
export type RowProblem = {
  readonly table: RowTableName;
  readonly id: string;
  /** What a person knows the row by. */
  readonly label: string;
  readonly field: string | null;
  readonly problem: Problem;
};

/** A cliff in a few figures. */
export type CliffFigure = {
  readonly line: string | null;
  readonly date: CivilDate;
  readonly lossPerYear: Cents;
  readonly uncovered: Cents;
  readonly severity: Severity;
};

/** What a change would do, under the question that is asked. Where something is wrong, `problems` says what, and nothing can be saved. */
export type RowsPreview = {
  readonly problems: readonly RowProblem[];
  /** Areas that the change touches. */
  readonly areas: readonly {
    readonly id: AreaId;
    readonly name: string;
    readonly before: Severity | null;
    readonly now: Severity | null;
    readonly coveredUntil: { readonly before: CivilDate | null; readonly now: CivilDate | null };
  }[];
  /** Cliffs that come, go or change. */
  readonly cliffs: readonly {
    readonly areaId: AreaId;
    readonly area: string;
    readonly before: CliffFigure | null;
    readonly now: CliffFigure | null;
  }[];
  /** What is odd about the rows that change, without being wrong. */
  readonly flags: readonly Flag[];
};

/** What a save did: nothing at all where there are problems. */
export type RowsSaved = {
  /** null: nothing differed, or something was wrong. */
  readonly changeSet: number | null;
  readonly what: string;
  readonly problems: readonly RowProblem[];
  /** Ids of new rows, by what the caller called them. */
  readonly ids: Readonly<Record<string, string>>;
};

/** One step in the life of a row, with each field that it changed. */
export type RowStep = {
  readonly changeSet: number;
  readonly at: string;
  readonly who: string;
  readonly act: 'added' | 'changed' | 'removed';
  readonly origin: Origin;
  /** Whether it was taken back. */
  readonly undone: boolean;
  /** It was done in another installation; it goes back with the merge that brought it. */
  readonly brought?: true;
  /** Fields by name, as in `RowLine.values`. */
  readonly fields: Readonly<Record<string, { readonly before: RowValue; readonly now: RowValue }>>;
};
