import { unitOfText } from '#shared/reading/units.ts';
import type { AreaNames } from './area-names.ts';
import type { Grid, GridCell } from './grid.ts';
import { isYearCell, isYearOf, looksLikeAmount } from './header-cells.ts';
import { flowOf, measureOf } from './header-measures.ts';
import { fieldOfHeader } from './header-words.ts';
import { yearOfHeader } from './header-years.ts';
import { mergeAt } from './merges.ts';
import { isCourseHead } from './profiles.ts';
import { cellAt, filledColumns, headerKey } from './region.ts';

/** The header rows that were told; null where none were, or where amounts or a title stand there by now. */
export function toldBlocks(grid: Grid, told: readonly number[]): number[][] | null {
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

/** Groups of adjacent header rows, at most three to a group. */
export function headerBlocks(grid: Grid, names: AreaNames): number[][] {
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
    const isNext = isApart ? verdict.ratio >= 0.6 && verdict.known >= 2 : verdict.ratio === 1 && namesYears(grid, row);
    if (blocks.length > 0 && (texts === firstHeader || !isNext)) continue;
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

/** Whether a row has a name of a field and years beside it, and nothing else: the header of a next table, also without a gap. */
function namesYears(grid: Grid, row: number): boolean {
  const columns = filledColumns(grid, row);
  const years = columns.filter((column) => isYearOf(cellAt(grid, row, column)));
  return years.length >= 2 && columns.some((column) => fieldOfHeader(cellAt(grid, row, column)?.text ?? '')?.isExact);
}

/** A part of a year, or several years: a column that is not read, and yet a header. */
const speaksOfYear = /^.{0,20}(?<!\d)20\d\d(?!\d).{0,12}$/;

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
    else if (fieldOfHeader(cell.text) !== null || speaksOfYear.test(cell.text)) known += 0.5;
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

/** A unit that looks like an amount: "€ 1.000" beside "€" in a line under the years. */
const unitOnly = /^(?:x\s*)?€\s*1[.,]?000$/i;

/** Takes in what belongs to a header: merged or measuring words above it, a line of units or flows below it. */
function extend(grid: Grid, block: number[], names: AreaNames): void {
  for (let row = (block[0] ?? 0) - 1; row >= 0 && block.length < 3; row -= 1) {
    const columns = filledColumns(grid, row);
    const below = filledColumns(grid, block[0] ?? 0);
    const firstBelow = below[0] ?? 0;
    // What begins right of the names is of the amounts only: areas there are groups of columns, and no heading of rows.
    const isBeside = (columns[0] ?? 0) > firstBelow;
    const isUpper =
      columns.length > 0 &&
      columns.every((column) => {
        const cell = cellAt(grid, row, column);
        return (
          cell !== undefined &&
          (isYearCell(cell) ||
            (cell.kind === 'text' && !looksLikeAmount(cell.text) && cell.text.length <= 80 && (isBeside || !names.isName(cell.text))))
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
            (isBeside && names.isName(cell.text)) ||
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
        (!looksLikeAmount(cell.text) || unitOnly.test(cell.text)) &&
        (unitOfText(cell.text) !== null ||
          flowOf(cell.text) !== null ||
          measureOf(cell.text) !== null ||
          isCourseHead(cell.text) ||
          /^[€%\s]+$/.test(cell.text)) &&
        cell.text.length <= 25
      );
    }) &&
    (columns.length > 1 || unitOfText(cellAt(grid, under, columns[0] ?? 0)?.text ?? '') !== null);
  if (isLower) block.push(under);
}
