import * as z from 'zod';
import { deciders } from '#shared/domain/words.ts';
import type { ExchangeInside } from './exchange.ts';
import { mapping, readingFile } from './mapping.ts';
import { scenarioFile } from './scenario.ts';
import { decisionMoment, figureSettings } from './settings.ts';
import { areaId } from './values.ts';

/**
 * What stands in an exchange file (.adempak): a zip with `manifest.json` (version, what it is of, and the checksum of every
 * part), `rows/<table>.json` (each row with all its versions, oldest first; the last is what it is now, a content of null that
 * it was removed), `sources.json` (imported files, how they were read, where their rows stood) and `files/<sha256>` (the bytes
 * of those files, of documents that prove rows, and of kept states).
 */
export const exchangeFormat = 'lange-adem-exchange';
export const exchangeVersion = 1;

/** The tables that travel, in the order in which they refer to one another. */
export const exchangedTables = [
  ...(['area', 'scheme', 'stream', 'commitment', 'evidence', 'follow_up', 'moment', 'setting'] as const),
  ...(['document_amounts', 'scenario', 'kept_state', 'kept_sentence', 'reading'] as const),
] as const;
export type ExchangedTable = (typeof exchangedTables)[number];

export const partNames = {
  manifest: 'manifest.json',
  sources: 'sources.json',
  table: (table: ExchangedTable) => `rows/${table}.json`,
  file: (sha256: string) => `files/${sha256}`,
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/);
const person = z.string().max(400);
/** That of a sentence names its page: every area, a scenario, a theme. */
export const longestRowId = 20_000;
const rowId = z.string().min(1).max(longestRowId);

export const exchangeManifest = z.object({
  format: z.literal(exchangeFormat),
  version: z.int().min(1),
  program: z.string().max(40),
  store: z.string().max(300),
  kind: z.enum(['sample', 'public', 'own']),
  changedAt: instant.nullable(),
  areas: z.array(z.object({ id: areaId, name: z.string().max(300) })).max(10_000),
  parts: z.array(z.object({ name: z.string().max(200), bytes: count, sha256 })).max(20_000),
});

/** A field that holds something. Which fields there are, the table that it goes into says. */
const value = z.json();
const rowContent = z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/), value).readonly();

const version = z.strictObject({
  at: instant,
  who: person,
  kind: z.enum(['create', 'import', 'sample', 'public', 'edit', 'settings', 'undo', 'restore', 'merge']),
  what: z.string().max(4000),
  /** Where it stood: which of `sources`, which of its tables, which row of the sheet. */
  place: z.tuple([count, count, z.int().min(1)]).nullable(),
  content: rowContent.nullable(),
});
export const exchangedRows = z.array(z.strictObject({ id: rowId, versions: z.array(version).min(1).max(10_000) })).max(1_000_000);
export type ExchangedRow = z.output<typeof exchangedRows>[number];
export type ExchangedVersion = ExchangedRow['versions'][number];

export const exchangedSources = z
  .array(
    z.strictObject({
      file: z.string().max(500),
      sha256,
      bytes: count,
      shape: z.string().max(200),
      reading: z.strictObject({ headers: z.array(z.string().max(4000)).max(20_000), mapping: mapping.nullable() }).nullable(),
      at: instant,
      who: person,
      tables: z
        .array(z.strictObject({ sheet: z.string().max(400), columns: z.record(z.string().max(100), z.string().max(10)) }))
        .max(10_000),
      /** Table, row, which of `tables`, row of the sheet. */
      places: z.array(z.tuple([z.enum(exchangedTables), rowId, count, z.int().min(1)])).max(2_000_000),
    }),
  )
  .max(20_000);
export type ExchangedSource = z.output<typeof exchangedSources>[number];

/** All of an exchange file: as it is written, and as it was read and found sound. */
export type ExchangeContent = {
  readonly head: ExchangeInside;
  readonly tables: readonly { readonly table: ExchangedTable; readonly rows: readonly ExchangedRow[] }[];
  readonly sources: readonly ExchangedSource[];
  readonly files: readonly { readonly sha256: string; readonly name: string; readonly bytes: Uint8Array }[];
};

const longest = 20_000;
const largest = 1_000_000_000_000_000;
/** A value of a column that holds a text or a number. */
export const exchangedPlain = z.union([z.string().max(longest), z.number().min(-largest).max(largest)]);
/** Cents per year; null is an amount that is not known. */
export const exchangedAmounts = z.record(z.string().regex(/^(19|20|21)\d\d$/), z.int().min(0).max(largest).nullable());
/** Columns that hold a value of a form of their own, as `table.field`; one that is not here is not taken from outside. */
export const exchangedJson: Readonly<Record<string, z.ZodType>> = {
  'stream.claims': z.strictObject({
    follows: z.string().max(longest).optional(),
    funder: z.string().max(longest).optional(),
    decidedBy: z.enum(deciders).optional(),
    earmarked: z.boolean().optional(),
  }),
  'document_amounts.years': exchangedAmounts,
  'moment.rule': decisionMoment.shape.rule,
  'scenario.changes': scenarioFile.shape.changes,
  'reading.headers': readingFile.shape.seen.unwrap(),
  'reading.mapping': mapping,
};
/** Settings by name; a null prototype, so that no name finds more than is here. */
export const exchangedSettings: Readonly<Record<string, z.ZodType>> = Object.assign(Object.create(null), figureSettings.shape);
