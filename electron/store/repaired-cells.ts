import type Database from 'better-sqlite3';
import type { RepairedCell, RepairedField } from '#shared/contracts/history.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { SourceTable } from './source-table.ts';

/** The cells of a source that were repaired before it was taken in, in their order. */
export function repairedCells(db: Database.Database): (source: number) => readonly RepairedCell[] {
  const select = db.prepare<[number], RepairedCell>(
    `SELECT sheet, sheet_row AS row, sheet_column AS "column", seen, value FROM repaired_cell WHERE source_id = ?
     ORDER BY sheet, sheet_row, length(sheet_column), sheet_column`,
  );
  return (source) => select.all(source);
}

/** Finds the repaired cells of a record by its place and fields. */
export type Repairs = (table: SourceTable, place: number, fields: readonly string[]) => readonly RepairedField[];

/** A finder over the repaired cells of a source. */
export function repairsOf(cells: readonly RepairedCell[]): Repairs {
  if (cells.length === 0) return () => [];
  const byCell = new Map(cells.map((cell) => [`${cell.sheet}\n${cell.column}${cell.row}`, cell]));
  return ({ sheet, columns }, place, fields) => {
    return fields.flatMap((field) => {
      const { row, column } = sourceCell(columns, place, field);
      const cell = byCell.get(`${sheet}\n${column}${row}`);
      return cell === undefined ? [] : [{ ...cell, field }];
    });
  };
}
