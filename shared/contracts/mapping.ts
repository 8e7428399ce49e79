import * as z from 'zod';
import type { Inspection } from './inspection.ts';

/** How a file was understood, to be read the same way next time (decisions.md): `inspect --mapping-out`, `--mapping`. */
export const mapping = z.object({
  version: z.literal(1),
  tables: z.array(
    z.object({
      sheet: z.string(),
      headerRows: z.array(z.int().min(1)).optional(),
      unit: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]).optional(),
      sign: z.enum(['income', 'expense']).optional(),
      kind: z.enum(['streams', 'commitments', 'areas']).optional(),
      /** Letters → field; a year's amount is `yearAmount:2027`. */
      columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string()).optional(),
      /** Names that stand in the file → ids of areas. */
      aliases: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
export type Mapping = z.infer<typeof mapping>;
export type TableMapping = Mapping['tables'][number];

/** The mapping that reads a file as it was read now. */
export function mappingOf({ tables }: Inspection): Mapping {
  return {
    version: 1,
    tables: tables.map(({ sheet, headerRows, unit, sign, kind, columns }) => ({
      sheet,
      headerRows: [...headerRows],
      unit,
      sign: sign.plus,
      ...(kind === 'unknown' ? {} : { kind }),
      columns: Object.fromEntries(columns.map(({ column, field, year }) => [column, year === null ? field : `${field}:${year}`])),
      aliases: {},
    })),
  };
}
