import * as z from 'zod';
import type { Inspection } from './inspection.ts';

/** A cell that a person repaired before the file was taken in. */
const correction = z.object({
  row: z.int().min(1),
  column: z.string().regex(/^[A-Z]{1,3}$/),
  /** What stands in the file; where something else stands now, the repair is not for this file. Empty: nothing. */
  seen: z.string().max(4000),
  /** What is read instead; empty: nothing. */
  value: z.string().max(4000),
});
export type Correction = z.infer<typeof correction>;

const name = z.string().min(1).max(400);

/** How a file was understood, to be read the same way next time (decisions.md): `inspect --mapping-out`, `--mapping`. */
export const mapping = z.object({
  version: z.literal(1),
  tables: z.array(
    z.object({
      sheet: z.string(),
      /** Which table of the sheet is meant, from 0; without it the one that has these columns. */
      position: z.int().min(0).optional(),
      headerRows: z.array(z.int().min(1)).optional(),
      unit: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]).optional(),
      sign: z.enum(['income', 'expense']).optional(),
      kind: z.enum(['streams', 'commitments', 'areas']).optional(),
      /** Letters → field; a year's amount is `yearAmount:2027`. Of a table with its years as rows: row numbers → field. */
      columns: z.record(z.string().regex(/^(?:[A-Z]{1,3}|\d{1,7})$/), z.string()).optional(),
      /** Letters → header that stood there, so that a column that moved is found again. */
      headers: z.record(z.string(), z.string()).optional(),
      /** Names that stand in the file → ids of areas. */
      aliases: z.record(z.string(), z.string()).optional(),
      /** Names that stand in the file → which part of their amounts is for the area, in hundredths of a percent. */
      shares: z.record(name, z.int().min(0).max(10_000)).optional(),
      /** Names of schemes that stand in the file → names of the schemes that are meant. */
      schemes: z.record(name, name).optional(),
      /** Names of schemes → the scheme that each follows, where the file does not say it. */
      follows: z.record(name, name).optional(),
      /** Of this file only: they are kept with it, and not used for the next. */
      corrections: z.array(correction).max(20_000).optional(),
    }),
  ),
});
export type Mapping = z.infer<typeof mapping>;

/** The same as a file that is kept apart: with its name, and the shape and headers of the files that it is for. */
export const readingFile = mapping.extend({
  name: z.string().trim().min(1).max(120).optional(),
  shape: z.string().min(1).max(64).optional(),
  seen: z.array(z.string().max(2000)).max(20_000).optional(),
});
export type ReadingFile = z.infer<typeof readingFile>;
export type TableMapping = Mapping['tables'][number];

/** The mapping that reads a file as it was read now. */
export function mappingOf({ tables }: Inspection): Mapping {
  return {
    version: 1,
    tables: tables.map(({ sheet, headerRows, unit, sign, kind, columns }, at) => ({
      sheet,
      position: tables.slice(0, at).filter((table) => table.sheet === sheet).length,
      headerRows: [...headerRows],
      unit,
      sign: sign.plus,
      ...(kind === 'unknown' ? {} : { kind }),
      columns: Object.fromEntries(columns.map(({ column, field, year }) => [column, year === null ? field : `${field}:${year}`])),
      aliases: {},
    })),
  };
}

/** What of a mapping is for the next file too: all but the repairs of single cells. Null where nothing of it is. */
export function lasting(given: Mapping): Mapping | null {
  const tables = given.tables
    .map(({ corrections: _, ...table }) => table)
    .filter(({ sheet: _, position: __, headers: ___, ...told }) =>
      Object.values(told).some((value) => typeof value !== 'object' || Object.keys(value).length > 0),
    );
  return tables.length === 0 ? null : { version: 1, tables };
}
