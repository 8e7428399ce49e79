import { type Unit, unitOfText } from '#shared/reading/units.ts';
import type { Column } from './columns.ts';
import { cellAt, type Region } from './region.ts';
import { unitSaid } from './says-of-rows.ts';

/** Rows with a unit of their own; a row that is not in it has that of the table. */
export type RowUnits = {
  readonly byRow: ReadonlyMap<number, Unit>;
  /** Where the units of rows begin, with the text that says so. */
  readonly said: readonly Said[];
  /** Cells of a column of units that say none that is known. */
  readonly unknown: readonly UnknownUnit[];
};
type Said = { readonly row: number; readonly seen: string; readonly unit: Unit };
type UnknownUnit = { readonly row: number; readonly column: number; readonly seen: string };

/** "(x € 1.000)" behind a name; a bare "€ 1.000" in it may be part of the name. */
const inName = /\(\s*(?:(?:bedragen|alles)\s+)?(?:in\s|x|\*|×|€\s*x)[^)]*\)/i;

/**
 * The rows of a table that say their own unit: in a column for it, behind their name, or by a line of its own above
 * them ("(bedragen x € 1)"), which holds until the next.
 */
export function rowUnits(region: Region, columns: readonly Column[], unit: Unit): RowUnits {
  const [byRow, said, unknown] = [new Map<number, Unit>(), [] as Said[], [] as UnknownUnit[]];
  const unitColumn = columns.find(({ says }) => says === 'unit')?.index;
  const names = columns.filter(({ field }) => field === 'scheme' || field === 'description').map(({ index }) => index);
  const last = lastAmount(region, columns);
  let above = unit;
  for (let row = region.firstRow; row < last + 1; row += 1) {
    const line = unitLine(region, row);
    if (line !== null) {
      if (line.unit !== above) said.push({ row, ...line });
      above = line.unit;
      continue;
    }
    const cell = unitColumn === undefined ? undefined : cellAt(region.grid, row, unitColumn);
    const ofColumn = cell === undefined ? null : unitSaid(cell.text);
    if (cell !== undefined && ofColumn === null) unknown.push({ row, column: unitColumn ?? 0, seen: cell.text });
    const ofName = ofColumn === null ? unitOfNames(region, row, names) : null;
    if (ofName !== null && ofName.unit !== above) said.push({ row, ...ofName });
    const mine = ofColumn ?? ofName?.unit ?? above;
    if (mine !== unit) byRow.set(row, mine);
  }
  return { byRow, said, unknown };
}

/** Below it a line of a unit is a note to the whole table. */
function lastAmount(region: Region, columns: readonly Column[]): number {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  let row = region.lastRow;
  while (row >= region.firstRow && money.every(({ index }) => cellAt(region.grid, row, index) === undefined)) row -= 1;
  return row;
}

function unitOfNames(region: Region, row: number, names: readonly number[]): { readonly seen: string; readonly unit: Unit } | null {
  for (const column of names) {
    const text = cellAt(region.grid, row, column)?.text;
    const seen = text?.includes('(') ? inName.exec(text)?.[0] : undefined;
    const unit = seen === undefined ? null : unitOfText(seen);
    if (seen !== undefined && unit !== null) return { seen, unit };
  }
  return null;
}

/** A line that says a unit and nothing else, be it in several words. */
export function unitLine({ grid, firstColumn, lastColumn }: Region, row: number): { readonly seen: string; readonly unit: Unit } | null {
  let seen: string | null = null;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const cell = grid.rows[row]?.[column];
    if (cell === undefined) continue;
    if (seen !== null || cell.kind !== 'text' || cell.text.length > 60) return null;
    seen = cell.text;
  }
  const unit = seen === null ? null : unitOfText(seen);
  return seen === null || unit === null ? null : { seen, unit };
}
