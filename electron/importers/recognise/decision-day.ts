import type { InspectedTable, SeenDecision } from '#shared/contracts/inspection.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { writtenDate } from '#shared/reading/dates.ts';
import { type Grid, type GridCell, lettersOf } from './grid.ts';

/** Words of a formal decision on a whole document. */
const decisionWord =
  /(?:vastgesteld|vaststelling|raadsbesluit|collegebesluit|statenbesluit|besluit van (?:de |het )?(?:gemeente)?(?:raad|college|staten)|adopted|approved by (?:the )?council|council decision)/i;
/** It is still to come, or it was not taken. */
const notYet =
  /\b(?:concept|ontwerp|voorstel|nog|niet|wordt|worden|zal|verwacht|gepland|vast te stellen|not|draft|proposed|proposal|to be|will be)\b/i;
const day =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|\d{1,2}(?:e|st|nd|rd|th)?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}/u;
/** As far behind its word as a day still belongs to it. */
const near = 60;
/** A sentence is no longer than this. */
const longest = 600;
/** So far from the edges of a sheet a document says what it is. */
const rowsLookedAt = 200;

/**
 * The formal decision on a file as its titles and notes tell of it ("Vastgesteld door de raad op 3 juli 2025"), the
 * newest where there are several; null: it tells of none. What stands in a table is about its row, and not looked at.
 */
export function seenDecision(grids: readonly Grid[], tables: readonly InspectedTable[], file: string): SeenDecision | null {
  let newest: SeenDecision | null = null;
  for (const grid of grids) {
    const inside = tables.filter(({ sheet }) => sheet === grid.sheet);
    const isInTable = (row: number) => inside.some(({ firstRow, lastRow }) => row + 1 >= firstRow && row + 1 <= lastRow);
    for (const [row, cells] of grid.rows.entries()) {
      if (cells === undefined || isInTable(row)) continue;
      if (row >= rowsLookedAt && row < grid.rows.length - rowsLookedAt) continue;
      for (const [column, cell] of cells.entries()) {
        const on = cell?.kind === 'text' ? decisionIn(cell.text, cells.slice(column + 1)) : null;
        if (cell === undefined || on === null || (newest !== null && newest.on >= on)) continue;
        newest = { on, seen: cell.text, place: { file, sheet: grid.sheet, row: row + 1, column: lettersOf(column) } };
      }
    }
  }
  return newest;
}

/** The day of the decision that a text tells of; it may stand in the cell beside it. */
function decisionIn(text: string, beside: readonly (GridCell | undefined)[]): CivilDate | null {
  const word = text.length > longest ? null : decisionWord.exec(text);
  if (word === null || notYet.test(text)) return null;
  const behind = text.slice(word.index + word[0].length, word.index + word[0].length + near);
  const written = day.exec(behind)?.[0];
  if (written !== undefined) return dayOf(written);
  if (/\d/.test(behind)) return null;
  const next = beside.find((cell) => cell !== undefined);
  return next === undefined ? null : (next.date ?? (day.test(next.text) ? dayOf(next.text) : null));
}

function dayOf(text: string): CivilDate | null {
  const read = writtenDate(text.replace(/\s*([-/.])\s*/g, '$1'), 'first');
  return read.kind === 'date' && read.word === null ? read.date : null;
}
