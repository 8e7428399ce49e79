import { type BookType, utils, write } from 'xlsx';
import { readBytes } from '#electron/importers/read-file.ts';
import type { Reading } from '#electron/importers/reading.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { areaFacts } from '#shared/ready-made/areas.ts';
import type { Result } from '#shared/result.ts';

/** The 20 areas as a reader knows them. */
export const known = {
  areas: areaFacts().map(({ id, name, municipality, aliases, weakAliases }) => ({ id, name, municipality, aliases, weakAliases })),
  schemes: [],
};

export type Cells = readonly (readonly (string | number | null)[])[];

/** Sheets of plain cells as the bytes of a workbook. */
export function workbook(sheets: Readonly<Record<string, Cells>>, bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

export function attempt(bytes: Uint8Array, file = 'bestand.xlsx', area?: string): Result<Reading, Problem> {
  return readBytes(bytes, file, { known, ...(area === undefined ? {} : { area: area as AreaId }) }, () => undefined);
}

/** A reading that must succeed. */
export function reading(bytes: Uint8Array, file = 'bestand.xlsx', area?: string): Reading {
  const read = attempt(bytes, file, area);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** A sheet read at once. */
export function sheet(cells: Cells, area?: string): Reading {
  return reading(workbook({ Blad1: cells }), 'bestand.xlsx', area);
}

export function codes(read: Reading): readonly string[] {
  return read.inspection.issues.map(({ problem: { code } }) => code);
}
