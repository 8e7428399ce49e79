import type { Inspection } from '#shared/contracts/inspection.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';

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
