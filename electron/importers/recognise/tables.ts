import type { AreaNames } from './area-names.ts';
import { type Grid, type GridCell, lettersOf } from './grid.ts';
import { fieldOfHeader, flowOf, measureOf, yearOfHeader } from './header-words.ts';
import { mergeAt } from './merges.ts';
import { isCourseHead } from './profiles.ts';
import { unitOfText } from './units.ts';
import { closeText } from './words.ts';

/** Where a table lies in its sheet. Rows and columns are counted from 0, ends inclusive. */
export type Region = {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts above the header, from the sheet's begin or the table before. */
  readonly titles: readonly string[];
  /** Of each column from the first: its header texts, top to bottom. */
  readonly headers: readonly (readonly string[])[];
  /** Whether rows and columns were exchanged: years stood as rows. An address is then that of the sheet, the other way round. */
  readonly isTurned?: true;
};

/** The address in the sheet of a cell of a region, as people write it. */
export function addressOf(region: Region, row: number | null, column: number | null): { readonly row?: number; readonly column?: string } {
  const [down, across] = region.isTurned ? [column, row] : [row, column];
  return { ...(down === null ? {} : { row: down + 1 }), ...(across === null ? {} : { column: lettersOf(across) }) };
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows[row]?.[column];
}

function filledColumns(grid: Grid, row: number): number[] {
  const found: number[] = [];
  grid.rows[row]?.forEach((cell, column) => {
    if (cell !== undefined) found.push(column);
  });
  return found;
}

/** The header rows that were told; null where none were, or where amounts or a title stand there by now. */
function toldBlocks(grid: Grid, told: readonly number[]): number[][] | null {
  if (told.length === 0) return null;
  const isHeader = (row: number) => {
    const columns = filledColumns(grid, row);
    return columns.length >= 2 && columns.every((column) => !isAmountCell(cellAt(grid, row, column)));
  };
  const rows = [...new Set(told)].sort((a, b) => a - b);
  const blocks: number[][] = [];
  for (const row of rows) {
    const current = blocks.at(-1);
    if (current !== undefined && current.at(-1) === row - 1) current.push(row);
    else blocks.push([row]);
  }
  return blocks.every((block) => isHeader(block.at(-1) ?? 0)) ? blocks : null;
}

function isAmountCell(cell: GridCell | undefined): boolean {
  return cell !== undefined && ((cell.kind === 'number' && !isYearCell(cell)) || cell.kind === 'date');
}

/** The tables of a sheet, from top to bottom and left to right. */
export function regionsOf(grid: Grid, names: AreaNames, toldHeaders: readonly number[]): readonly Region[] {
  const blocks = toldBlocks(grid, toldHeaders) ?? headerBlocks(grid, names);
  return blocks.flatMap((rows, index): Region[] => {
    const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
    const nextTop = blocks[index + 1]?.[0] ?? grid.rows.length;
    const titlesFrom = index === 0 ? 0 : (blocks[index - 1]?.at(-1) ?? 0) + 1;
    const body = { first: bottom + 1, last: lastFilled(grid, bottom + 1, titleStart(grid, nextTop, bottom + 1) - 1) };
    const titles = titlesAbove(grid, titlesFrom, top);
    return segmentsOf(grid, rows, body).map(({ first, last }) => ({
      grid,
      headerRows: rows,
      firstColumn: first,
      lastColumn: last,
      firstRow: body.first,
      lastRow: body.last,
      titles,
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

function titlesAbove(grid: Grid, from: number, top: number): string[] {
  const titles: string[] = [];
  for (let row = Math.max(from, top - 15); row < top; row += 1) {
    const texts = filledColumns(grid, row).flatMap((column) => {
      const cell = cellAt(grid, row, column);
      return cell?.kind === 'text' ? [cell.text] : [];
    });
    // Rows of the table before are full; a title is a line or two.
    if (texts.length > 0 && texts.length <= 3 && texts.length === filledColumns(grid, row).length) titles.push(...texts);
  }
  return titles;
}

/** Groups of adjacent header rows, at most three to a group. */
function headerBlocks(grid: Grid, names: AreaNames): number[][] {
  const blocks: number[][] = [];
  let firstHeader: string | null = null;
  for (let row = 0; row < grid.rows.length; row += 1) {
    const verdict = headerVerdict(grid, row, names);
    if (verdict === null) continue;
    const current = blocks.at(-1);
    if (current !== undefined && current.at(-1) === row - 1 && current.length < 3) {
      if (!isFirstRowOf(grid, row, current)) current.push(row);
      continue;
    }
    const texts = headerKey(grid, row);
    const isApart = row === 0 || filledColumns(grid, row - 1).length <= 1;
    if (blocks.length > 0 && (texts === firstHeader || !(isApart && verdict.ratio >= 0.6 && verdict.known >= 2))) continue;
    blocks.push([row]);
    firstHeader ??= texts;
  }
  if (blocks.length === 0) {
    const guess = guessedHeader(grid);
    if (guess !== null) blocks.push([guess]);
  }
  for (const block of blocks) extend(grid, block, names);
  return blocks;
}

/**
 * Whether a row under a header of known fields is already data, however much its words look like headers ("Stadsdeel West",
 * "Gemeente Delft", 2040): no column of that header is left open, and a year stands under one that has a name.
 */
function isFirstRowOf(grid: Grid, row: number, block: readonly number[]): boolean {
  const above = block.at(-1) ?? 0;
  const columns = filledColumns(grid, row);
  const isNamed = (column: number) => fieldOfHeader(cellAt(grid, above, column)?.text ?? '')?.isExact === true;
  return columns.every(isNamed) && columns.some((column) => isYearOf(cellAt(grid, row, column)));
}

function isYearOf(cell: GridCell | undefined): boolean {
  return cell !== undefined && (isYearCell(cell) || /^20\d\d$/.test(cell.text));
}

/** The texts of a row, to know a header that is repeated on each page. */
export function headerKey(grid: Grid, row: number): string {
  return filledColumns(grid, row)
    .map((column) => closeText(cellAt(grid, row, column)?.text ?? ''))
    .join('|');
}

function isYearCell(cell: GridCell): boolean {
  return cell.kind === 'number' && cell.number !== null && Number.isInteger(cell.number) && cell.number >= 2000 && cell.number <= 2099;
}

function looksLikeAmount(text: string): boolean {
  return /^[€\s(+-]*[\d.,]*\d{1,3}[\d.,]*[\s)€%-]*$/.test(text) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text);
}

function headerVerdict(grid: Grid, row: number, names: AreaNames): { known: number; ratio: number } | null {
  const columns = filledColumns(grid, row);
  if (columns.length < 2) return null;
  let known = 0;
  const years: number[] = [];
  for (const column of columns) {
    const cell = cellAt(grid, row, column);
    if (cell === undefined) continue;
    if (isYearCell(cell)) years.push(cell.number ?? 0);
    else if (cell.kind !== 'text') return null;
    else if (/^20\d\d$/.test(cell.text)) years.push(Number(cell.text));
    else if (looksLikeAmount(cell.text) || cell.text.length > 120 || names.isName(cell.text)) return null;
    else if (
      fieldOfHeader(cell.text)?.isExact ||
      yearOfHeader(cell.text) !== null ||
      measureOf(cell.text) !== null ||
      flowOf(cell.text) !== null
    )
      known += 1;
    else if (fieldOfHeader(cell.text) !== null) known += 0.5;
  }
  const isSeries = years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? 0)) <= 1 || year === years[0]);
  if (!isSeries || (years.length === 1 && known === 0)) return null;
  // A year alone between words is more often a value ("Startjaar 2022") than a header.
  known += years.length;
  const ratio = known / columns.length;
  return known >= 2 && ratio >= 0.4 ? { known, ratio } : null;
}

/** Without any known word: the first row of texts only above a row with a number. */
function guessedHeader(grid: Grid): number | null {
  for (let row = 0; row < Math.min(grid.rows.length - 1, 100); row += 1) {
    const columns = filledColumns(grid, row);
    const isText =
      columns.length >= 2 &&
      columns.every((column) => {
        const cell = cellAt(grid, row, column);
        return cell !== undefined && ((cell.kind === 'text' && !looksLikeAmount(cell.text)) || isYearCell(cell));
      });
    const below = filledColumns(grid, row + 1);
    const hasNumber = below.some((column) => {
      const cell = cellAt(grid, row + 1, column);
      return cell?.kind === 'number' || (cell?.kind === 'text' && looksLikeAmount(cell.text));
    });
    if (isText && hasNumber) return row;
  }
  return null;
}

/** Takes in what belongs to a header: merged or measuring words above it, a line of units or flows below it. */
function extend(grid: Grid, block: number[], names: AreaNames): void {
  for (let row = (block[0] ?? 0) - 1; row >= 0 && block.length < 3; row -= 1) {
    const columns = filledColumns(grid, row);
    const below = filledColumns(grid, block[0] ?? 0);
    const firstBelow = below[0] ?? 0;
    const isUpper =
      columns.length > 0 &&
      columns.every((column) => {
        const cell = cellAt(grid, row, column);
        return (
          cell !== undefined &&
          (isYearCell(cell) || (cell.kind === 'text' && !looksLikeAmount(cell.text) && cell.text.length <= 80 && !names.isName(cell.text)))
        );
      }) &&
      columns.some((column) => {
        const cell = cellAt(grid, row, column);
        const merge = mergeAt(grid, row, column);
        const isOverPart = merge !== null && merge.lastColumn > merge.firstColumn && merge.firstColumn > firstBelow;
        const isMeasure =
          cell !== undefined &&
          column > firstBelow &&
          (isYearCell(cell) ||
            yearOfHeader(cell.text) !== null ||
            measureOf(cell.text) !== null ||
            flowOf(cell.text) !== null ||
            unitOfText(cell.text) !== null);
        return isOverPart || isMeasure;
      });
    if (!isUpper) break;
    block.unshift(row);
  }
  const under = (block.at(-1) ?? 0) + 1;
  const columns = filledColumns(grid, under);
  const isLower =
    block.length < 3 &&
    columns.length > 0 &&
    columns.every((column) => {
      const cell = cellAt(grid, under, column);
      return (
        cell?.kind === 'text' &&
        !looksLikeAmount(cell.text) &&
        (unitOfText(cell.text) !== null ||
          flowOf(cell.text) !== null ||
          measureOf(cell.text) !== null ||
          isCourseHead(cell.text) ||
          /^[€\s]+$/.test(cell.text)) &&
        cell.text.length <= 25
      );
    }) &&
    (columns.length > 1 || unitOfText(cellAt(grid, under, columns[0] ?? 0)?.text ?? '') !== null);
  if (isLower) block.push(under);
}

/** The header of a column: its own cells, and above them what is merged or written once over several columns. */
function headerTexts(grid: Grid, rows: readonly number[], column: number): string[] {
  const texts: string[] = [];
  rows.forEach((row, index) => {
    const own = cellAt(grid, row, column)?.text;
    const merge = mergeAt(grid, row, column);
    const merged = merge === null ? undefined : cellAt(grid, merge.firstRow, merge.firstColumn)?.text;
    const text =
      own ?? merged ?? (index < rows.length - 1 && merge === null ? spreadText(grid, row, column, rows[index + 1] ?? row) : undefined);
    if (text !== undefined && texts.at(-1) !== text) texts.push(text);
  });
  return texts;
}

/** A year or a measure that is written once, unmerged, over the columns to its right. */
function spreadText(grid: Grid, row: number, column: number, below: number): string | undefined {
  if (cellAt(grid, below, column) === undefined) return undefined;
  for (let left = column - 1; left >= 0 && column - left <= 12; left -= 1) {
    const cell = cellAt(grid, row, left);
    if (cell === undefined) {
      if (cellAt(grid, below, left) === undefined) return undefined;
      continue;
    }
    const merge = mergeAt(grid, row, left);
    if (merge !== null && merge.lastColumn > merge.firstColumn) return undefined;
    const spreads =
      isYearCell(cell) ||
      yearOfHeader(cell.text) !== null ||
      (fieldOfHeader(cell.text) === null && measureOf(cell.text) !== null) ||
      measureOf(cell.text) !== null;
    return spreads ? cell.text : undefined;
  }
  return undefined;
}

type Span = { readonly first: number; readonly last: number };

/** Side-by-side tables: apart by an empty column, or by a label that comes again. */
function segmentsOf(grid: Grid, headerRows: readonly number[], body: Span): readonly Span[] {
  const used = new Set<number>();
  for (const row of headerRows) {
    for (const column of filledColumns(grid, row)) {
      const merge = mergeAt(grid, row, column);
      for (let at = column; at <= Math.max(column, merge?.lastColumn ?? column); at += 1) used.add(at);
    }
  }
  const headerColumns = [...used].sort((a, b) => a - b);
  const filled = new Set(used);
  for (let row = body.first; row <= Math.min(body.last, body.first + 300); row += 1)
    for (const column of filledColumns(grid, row)) filled.add(column);
  const spans: { first: number; last: number }[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const current = spans.at(-1);
    if (current !== undefined && column - current.last === 1) current.last = column;
    else spans.push({ first: column, last: column });
  }
  const headerOf = (column: number) => headerTexts(grid, headerRows, column).join(' ');
  const startsTable = ({ first, last }: Span) => {
    const headers = headerColumns.filter((column) => column >= first && column <= last);
    return headers.length >= 2 && (fieldOfHeader(headerOf(first)) !== null || !used.has(first)) && yearOfHeader(headerOf(first)) === null;
  };
  const joined: { first: number; last: number }[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const hasHeader = headerColumns.some((column) => column >= span.first && column <= span.last);
    if (before === undefined) joined.push({ ...span });
    else if (startsTable(span) && startsTable(before)) joined.push({ ...span });
    else if (hasHeader || !startsTable(before)) before.last = span.last;
    // Loose notes beside the table belong to its region, so that they are accounted for.
    else before.last = span.last;
  }
  return joined
    .flatMap((span) => splitAtRepeat(span, headerOf))
    .filter((span) => headerColumns.some((column) => column >= span.first && column <= span.last));
}

function splitAtRepeat(span: Span, headerOf: (column: number) => string): readonly Span[] {
  const first = closeText(headerOf(span.first));
  if (first === '' || yearOfHeader(headerOf(span.first)) !== null || fieldOfHeader(headerOf(span.first)) === null) return [span];
  for (let column = span.first + 2; column < span.last; column += 1) {
    if (closeText(headerOf(column)) === first)
      return [{ first: span.first, last: column - 1 }, ...splitAtRepeat({ first: column, last: span.last }, headerOf)];
  }
  return [span];
}
