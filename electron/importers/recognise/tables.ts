import type { AreaNames } from './area-names.ts';
import type { Grid } from './grid.ts';
import { looksLikeAmount } from './header-cells.ts';
import { headerBlocks, toldBlocks } from './header-rows.ts';
import { headerTexts } from './header-texts.ts';
import { cellAt, filledColumns, type Region } from './region.ts';
import { segmentsOf } from './side-by-side.ts';

/** The tables of a sheet, from top to bottom and left to right. */
export function regionsOf(grid: Grid, names: AreaNames, toldHeaders: readonly number[]): readonly Region[] {
  const blocks = toldBlocks(grid, toldHeaders) ?? headerBlocks(grid, names);
  return blocks.flatMap((rows, index): Region[] => {
    const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
    const nextTop = blocks[index + 1]?.[0] ?? grid.rows.length;
    const titlesFrom = index === 0 ? 0 : (blocks[index - 1]?.at(-1) ?? 0) + 1;
    const body = { first: bottom + 1, last: lastFilled(grid, bottom + 1, titleStart(grid, nextTop, bottom + 1) - 1) };
    const from = index === 0 ? Math.max(0, top - nearTitle) : afterNotes(grid, titlesFrom, top);
    const titles = titlesAbove(grid, from, top);
    const below = index < blocks.length - 1 ? notesAtEnd(grid) : [];
    const far = [...below, ...headersOf(grid, blocks.slice(0, index)), ...titlesAbove(grid, Math.max(0, from - farTitle), from).flat()];
    const segments = segmentsOf(grid, rows, body);
    return segments.map(({ first, last }) => ({
      grid,
      headerRows: rows,
      firstColumn: first,
      lastColumn: last,
      firstRow: body.first,
      lastRow: body.last,
      titles: titlesOf(titles, segments, { first, last }).map(({ text }) => text),
      farTitles: far.map(({ text }) => text),
      headers: Array.from({ length: last - first + 1 }, (_, offset) => headerTexts(grid, rows, first + offset)),
    }));
  });
}

function lastFilled(grid: Grid, from: number, to: number): number {
  for (let row = to; row >= from; row -= 1) if (filledColumns(grid, row).length > 0) return row;
  return from - 1;
}

/** The lines of text right above the next table are its titles, not this table's rows. */
function titleStart(grid: Grid, nextTop: number, from: number): number {
  if (nextTop >= grid.rows.length) return nextTop;
  let row = nextTop;
  while (
    row > from &&
    filledColumns(grid, row - 1).length === 1 &&
    cellAt(grid, row - 1, filledColumns(grid, row - 1)[0] ?? 0)?.kind === 'text'
  )
    row -= 1;
  return row;
}

/** A title stands so many rows above its table at most; what is said further up may be of it, or not. */
const [nearTitle, farTitle] = [15, 200];

/** Lines right under a table, with an empty line below them, are notes of that table and no titles of the next. */
function afterNotes(grid: Grid, from: number, top: number): number {
  let row = top;
  while (row > from && filledColumns(grid, row - 1).length > 0) row -= 1;
  // Without an empty line between two tables nothing tells notes from titles.
  if (row === from) return Math.max(from, top - nearTitle);
  while (row > from && !isData(grid, row - 1)) row -= 1;
  while (row < top && filledColumns(grid, row).length > 0) row += 1;
  return Math.max(row, top - nearTitle);
}

function isData(grid: Grid, row: number): boolean {
  return filledColumns(grid, row).length > 3 || filledColumns(grid, row).some((column) => cellAt(grid, row, column)?.kind === 'number');
}

/** The lines of text at the end of a sheet of several tables: they may be notes to all. */
function notesAtEnd(grid: Grid): Title[] {
  let from = grid.rows.length;
  while (from > 0 && filledColumns(grid, from - 1).length <= 1) from -= 1;
  return titlesAbove(grid, from, grid.rows.length).flat();
}

/** The header cells of other tables: their unit may be that of all. */
function headersOf(grid: Grid, blocks: readonly (readonly number[])[]): Title[] {
  return blocks
    .flat()
    .flatMap((row) => filledColumns(grid, row).map((column) => ({ text: cellAt(grid, row, column)?.text ?? '', column })));
}

type Title = { readonly text: string; readonly column: number };
type Span = { readonly first: number; readonly last: number };

/** Of tables side by side each has its own titles, last; a line of one text left of the second is of all of them. */
function titlesOf(lines: readonly (readonly Title[])[], segments: readonly Span[], { first, last }: Span): readonly Title[] {
  const second = segments[1]?.first;
  if (second === undefined) return lines.flat();
  const isMine = ({ column }: Title) => column >= first && column <= last;
  const shared = lines.flatMap((line) => (line.length === 1 ? line.filter((title) => title.column < second && !isMine(title)) : []));
  return [...shared, ...lines.flatMap((line) => line.filter(isMine))];
}

function titlesAbove(grid: Grid, from: number, top: number): Title[][] {
  const titles: Title[][] = [];
  for (let row = from; row < top; row += 1) {
    const texts = filledColumns(grid, row).flatMap((column) => {
      const cell = cellAt(grid, row, column);
      return cell?.kind === 'text' ? [{ text: cell.text, column }] : [];
    });
    // Rows of the table before are full; a title is a line or two.
    const isRow = texts.length > 1 && texts.some(({ text }) => looksLikeAmount(text));
    if (texts.length > 0 && texts.length <= 3 && texts.length === filledColumns(grid, row).length && !isRow) titles.push(texts);
  }
  return titles;
}
