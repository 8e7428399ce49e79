import type { AreaNames } from './area-names.ts';
import type { Grid } from './grid.ts';
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
    const titles = titlesAbove(grid, titlesFrom, top);
    const segments = segmentsOf(grid, rows, body);
    return segments.map(({ first, last }) => ({
      grid,
      headerRows: rows,
      firstColumn: first,
      lastColumn: last,
      firstRow: body.first,
      lastRow: body.last,
      titles: titles.flatMap((line) => ofSegment(line, { first, last }, segments.length).map(({ text }) => text)),
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

type Title = { readonly text: string; readonly column: number };

/** Of tables side by side each has its own title; a line of one text is of all of them. */
function ofSegment(line: readonly Title[], { first, last }: { first: number; last: number }, segments: number): readonly Title[] {
  return segments === 1 || line.length === 1 ? line : line.filter(({ column }) => column >= first && column <= last);
}

function titlesAbove(grid: Grid, from: number, top: number): Title[][] {
  const titles: Title[][] = [];
  for (let row = Math.max(from, top - 15); row < top; row += 1) {
    const texts = filledColumns(grid, row).flatMap((column) => {
      const cell = cellAt(grid, row, column);
      return cell?.kind === 'text' ? [{ text: cell.text, column }] : [];
    });
    // Rows of the table before are full; a title is a line or two.
    if (texts.length > 0 && texts.length <= 3 && texts.length === filledColumns(grid, row).length) titles.push(texts);
  }
  return titles;
}
