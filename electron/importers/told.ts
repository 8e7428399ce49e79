import type { RepairedCell } from '#shared/contracts/history.ts';
import type { Correction, Mapping, TableMapping } from '#shared/contracts/mapping.ts';
import type { ReadCommitment, ReadStream } from './reading.ts';
import { columnIndex, type Grid, type GridCell, lettersOf, textCell } from './recognise/grid.ts';
import { cellAt, type Region } from './recognise/region.ts';

/**
 * What a person, or an earlier file, told of how to read this one: which cells say something else, which columns mean
 * what, which names mean which.
 */

/**
 * A mapping under the names of these sheets: where a file has one sheet, it is the one that a mapping of one sheet speaks
 * of, whatever it is called (that of a text is called after its file).
 */
export function forSheets(mapping: Mapping | null, grids: readonly Grid[]): Mapping | null {
  const [only, ...others] = grids.filter(({ isHidden }) => !isHidden);
  if (mapping === null || only === undefined || others.length > 0) return mapping;
  const sheets = new Set(mapping.tables.map(({ sheet }) => sheet));
  if (sheets.size !== 1 || sheets.has(only.sheet)) return mapping;
  return { version: 1, tables: mapping.tables.map((table) => ({ ...table, sheet: only.sheet })) };
}

/** A sheet with the repairs that were made for it. A cell that says something else by now stays as it is. */
export function corrected(grid: Grid, told: readonly TableMapping[]): Grid {
  const corrections = told.flatMap((table) => table.corrections ?? []);
  if (corrections.length === 0) return grid;
  const rows = [...grid.rows];
  for (const correction of corrections) {
    const [row, column] = [correction.row - 1, columnIndex(correction.column)];
    if (!isFor(correction, cellAt(grid, row, column))) continue;
    const cells = [...(rows[row] ?? [])];
    cells[column] = correction.value.trim() === '' ? undefined : textCell(correction.value.trim());
    rows[row] = cells;
  }
  return { ...grid, rows };
}

/** The repairs that were made: those whose cell says what it said when it was repaired. */
export function repairedIn(grids: readonly Grid[], mapping: Mapping | null): RepairedCell[] {
  return (mapping?.tables ?? []).flatMap(({ sheet, corrections = [] }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (grid === undefined) return [];
    return corrections
      .filter((correction) => isFor(correction, cellAt(grid, correction.row - 1, columnIndex(correction.column))))
      .map((correction) => ({ sheet, ...correction }));
  });
}

function isFor({ seen }: Correction, cell: GridCell | undefined): boolean {
  return (cell?.text ?? '') === seen;
}

/** The header rows that are told, from 0; those of a table with its years as rows are no rows. */
export function toldHeaderRows({ headerRows = [], columns = {} }: TableMapping): readonly number[] {
  return Object.keys(columns).some((key) => /^\d+$/.test(key)) ? [] : headerRows.map((row) => row - 1);
}

/** What is told of the table that is the `position`th of its sheet, with its columns where they stand now. */
export function toldOf(told: readonly TableMapping[], region: Region, position: number): TableMapping | null {
  const mine = told.find((one) => (one.position === undefined ? hasColumns(one, region) : one.position === position));
  return mine === undefined ? null : { ...mine, columns: columnsNow(mine, region) };
}

/** A mapping without a position speaks of the table that has its columns; the header may have moved a row. */
function hasColumns({ columns }: TableMapping, region: Region): boolean {
  const letters = Object.keys(columns ?? {});
  return letters.length === 0 || letters.some((one) => indexOf(one) >= region.firstColumn && indexOf(one) <= region.lastColumn);
}

/** A column under its header of then is that column, wherever it stands; one whose header is gone is told nothing of. */
function columnsNow({ columns = {}, headers = {} }: TableMapping, region: Region): Record<string, string> {
  const texts = region.headers.map((parts) => headerText(parts));
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, field]): [string, string][] => {
      const header = headers[key];
      if (header === undefined || region.isTurned || texts[indexOf(key) - region.firstColumn] === header) return [[key, field]];
      const offset = texts.indexOf(header);
      return header === '' || offset < 0 ? [] : [[lettersOf(region.firstColumn + offset), field]];
    }),
  );
}

/** The fields that columns are told to hold, by their index in the sheet. */
export function toldColumns(told: TableMapping | null): ReadonlyMap<number, { field: string; year: number | null }> {
  return new Map(
    Object.entries(told?.columns ?? {}).map(([key, text]) => {
      const [field = 'ignore', year] = text.split(':');
      return [indexOf(key), { field, year: year === undefined ? null : Number(year) }] as const;
    }),
  );
}

/** The header of a column as one text. */
export function headerText(parts: readonly string[]): string {
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function indexOf(key: string): number {
  return /^\d+$/.test(key) ? Number(key) - 1 : columnIndex(key);
}

/** Rows with the names of schemes that are meant, and with what they follow where the file does not say it. */
export function withSchemes(mapping: Mapping | null, joined: Readonly<Record<string, string>> = {}) {
  const meant = new Map([...Object.entries(joined), ...(mapping?.tables ?? []).flatMap(({ schemes = {} }) => Object.entries(schemes))]);
  const followed = new Map((mapping?.tables ?? []).flatMap(({ follows = {} }) => Object.entries(follows)));
  const nameOf = (name: string) => meant.get(name) ?? name;
  const field = (name: string | null | undefined) => (name ? nameOf(name) : name);
  const isTold = meant.size > 0 || followed.size > 0;
  return {
    stream(read: ReadStream): ReadStream {
      if (!isTold) return read;
      const scheme = nameOf(read.scheme);
      const follows = field(read.follows) ?? followed.get(scheme);
      const named = { ...read, scheme, ...(read.matches === undefined ? {} : { matches: field(read.matches) ?? null }) };
      return follows === undefined ? named : { ...named, follows };
    },
    commitment(read: ReadCommitment): ReadCommitment {
      return isTold && read.fundedBy ? { ...read, fundedBy: nameOf(read.fundedBy) } : read;
    },
  };
}
