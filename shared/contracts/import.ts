import * as z from 'zod';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Severity } from '#shared/domain/words.ts';
import type { StatingDocument } from './documents.ts';
import type { Inspection, Issue } from './inspection.ts';
import { mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import { areaId, civilDate, fileHandle, language } from './values.ts';

export const conflictChoices = ['ask', 'newer', 'keep'] as const;

/** What a person says of one row in doubt: the file wins, the store wins, or the file means another row. */
export const rowDecisions = ['newer', 'keep', 'other'] as const;
export type RowDecision = (typeof rowDecisions)[number];

/** A file, and how it is to be read where it does not say itself. */
export const fileToRead = z.object({
  file: fileHandle,
  /** The area of rows that name none. */
  area: areaId.optional(),
  /** How an earlier file of this shape was understood. */
  mapping: mapping.optional(),
  /** The language in which it says why it read a column as it did. */
  language: language.optional(),
});

/** Two documents that state other amounts of a row, and which of them counts. */
export type RowConflict = {
  readonly counts: 'file' | 'store';
  readonly store: StatingDocument;
  readonly file: StatingDocument;
};

/** What a user may choose for an import. */
export const importChoices = fileToRead.extend({
  /** SHA-256 of the file that was looked at; a file that changed meanwhile is refused. */
  sha256: z.string().length(64).optional(),
  onConflict: z.enum(conflictChoices).default('ask'),
  /** The day of the formal decision on this file, null: it is none; without it what the file itself says counts. */
  decidedOn: civilDate.nullable().optional(),
  /** By the id of the row of the store that is in doubt; what is not decided goes as `onConflict` says. */
  decisions: z.record(z.string().max(200), z.enum(rowDecisions)).optional(),
  /** Whether the next file of this shape is read the same way; yes, where it is not said. */
  remember: z.boolean().optional(),
  /** Any rejected row refuses the whole file. */
  strict: z.boolean().default(false),
});
export type ImportChoices = z.infer<typeof importChoices>;

export type RowChange = {
  readonly table: 'stream' | 'commitment' | 'area' | 'scheme';
  /** The row's id in the store; null for a row that is not stored yet. */
  readonly id: string | null;
  readonly areaId: AreaId | null;
  /** What a person recognises the row by. */
  readonly label: string;
  readonly change: 'new' | 'changed' | 'absent' | 'doubtful' | 'kept';
  readonly sheet: string | null;
  readonly row: number | null;
  /** Of a row in doubt: it looks like one that is there, or a person changed that one. */
  readonly doubt?: 'likely-same' | 'by-hand';
  /** Of a row of which documents state other amounts; `kept`: those of the file do not count. */
  readonly conflict?: RowConflict;
  /** Per field: what stood, and what comes. */
  readonly fields: Readonly<Record<string, readonly [string | null, string | null]>>;
};

/** Some rows of a sheet of a file, as they stand in it. Rows are the sheet's own numbers, columns begin at A. */
export type SheetWindow = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number; readonly columns: number }[];
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
};

/** What an import did, or would do (contracts/cli.md, `import --json`). */
export type ImportReport = {
  readonly file: string;
  /** null: a dry run, or nothing changed. */
  readonly changeSet: number | null;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly absent: number;
  readonly doubtful: number;
  /** Rows of which an earlier document states other amounts; absent: none. */
  readonly contradicted?: number;
  /** All amounts taken in, in cents. */
  readonly total: Cents;
  readonly issues: readonly Issue[];
  readonly error?: Problem;
};

/** A dry run for the window: the report, the changes row by row, and what they do to the areas. */
export type ImportPreview = {
  /** How the file was understood. */
  readonly inspection: Inspection;
  readonly report: ImportReport;
  readonly sha256: string;
  /** At most 500, in the order of the file. */
  readonly changes: readonly RowChange[];
  /** Sum of all amounts in the store before and after. */
  readonly storeTotal: { readonly before: Cents; readonly after: Cents };
  readonly severities: readonly {
    readonly areaId: AreaId;
    readonly name: string;
    readonly before: Severity | null;
    readonly after: Severity | null;
  }[];
};
