import { type CivilDate, daysBetween } from '#shared/domain/civil-date.ts';
import type { Look } from './looks.ts';

/**
 * A workbook as a value: what stands in each cell, how it looks, which of it calculates. Nothing here knows a library;
 * `write-xlsx.ts` makes the file of it.
 */
export type Workbook = {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  /** BCP 47, for spell checkers and screen readers. */
  readonly language: 'nl' | 'en';
  /** ISO 8601 instant that stands as the file's date: given from outside, so that the same input gives the same bytes. */
  readonly dated: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Name of the sheet that is in front. */
  readonly front: string;
};

/** A name for a cell or range, such as `Peildatum` for `Samenvatting!$B$3`. */
export type DefinedName = { readonly name: string; readonly refersTo: string };

/** Text is always text, also where it starts with = + - or @: only `formula` calculates. */
export type CellValue = string | number | null;

/** A cell with more than a value. With `formula` (without =), `value` is what the program computed: it is cached. */
export type RichCell = { readonly value: CellValue; readonly look?: Look; readonly formula?: string };
export type Cell = CellValue | RichCell;

export type Column = {
  /** In characters of the standard font. */
  readonly width: number;
  /** How its cells look that say nothing themselves. */
  readonly look: Look;
};

/** A sheet. Rows and columns count from 1, as people see them. */
export type Sheet = {
  /** Without blanks, so that a formula needs no quotes. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Height in points of rows that have their own. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly string[];
  /** The first row and column that scroll; what stands before stays in sight, and rows before repeat on each page. */
  readonly scrollsFrom?: { readonly row: number; readonly column: number };
  /** The rows that repeat on each printed page. */
  readonly printTitle?: { readonly from: number; readonly to: number };
  /** The cells that are printed, fixed: `$A$1:$F$20`; all of them where it is absent. */
  readonly printed?: string;
  /** The last row of each printed page but the last, where it is chosen. */
  readonly pageEnds?: readonly number[];
  readonly orientation?: 'portrait' | 'landscape';
  readonly table?: Table;
  readonly checks?: readonly InputCheck[];
  readonly highlights?: readonly Highlight[];
  readonly chart?: Chart;
  /** Only cells whose look is for input can be changed (no password: it guards against mistakes). */
  readonly isProtected?: true;
  readonly hasGridLines?: true;
  /** Hexadecimal colour of the tab. */
  readonly tabColor: string;
  /** Stands above each printed page. */
  readonly pageHead: string;
};

/** A real table: a range with a header row of texts that are all different. */
export type Table = { readonly name: string; readonly range: string; readonly columns: readonly string[] };

/** What may be typed in a range, and what is said when something else is. */
export type InputCheck = {
  readonly range: string;
  readonly allow:
    | { readonly kind: 'list'; readonly source: string; readonly isStrict: boolean }
    | { readonly kind: 'date' }
    | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly prompt: { readonly title: string; readonly text: string };
  /** What is said of a wrong value; an input that is only advised may be kept. */
  readonly refusal: { readonly title: string; readonly text: string };
};

/** A look that cells take on where a formula, written for the first cell of the range, holds. */
export type Highlight = { readonly range: string; readonly formula: string; readonly look: Look };

/** A native chart: columns, and one stepped line over them, by category. */
export type Chart = {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  /** The cells that it covers: first and last, both inclusive. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly categories: ChartData<string>;
  readonly columns: readonly ChartSeries[];
  readonly line: ChartSeries;
  /** Excel number format of the value axis. */
  readonly valueFormat: string;
};
export type ChartSeries = { readonly name: ChartData<string>; readonly values: ChartData<number>; readonly color: string };
/** A range with the values that stand there, for viewers that do not read the range. */
export type ChartData<Value> = { readonly range: string; readonly cached: readonly Value[] };

/** A, B, … Z, AA: the letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `C5`; `C$5`, `$C5` and `$C$5` where row or column is fixed. */
export function cellName(row: number, column: number, fixed: 'row' | 'column' | 'both' | 'none' = 'none'): string {
  const fixesColumn = fixed === 'column' || fixed === 'both' ? '$' : '';
  const fixesRow = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${fixesColumn}${columnLetters(column)}${fixesRow}${row}`;
}

/** `A1:C5`. */
export function rangeName(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${cellName(fromRow, fromColumn)}:${cellName(toRow, toColumn)}`;
}

/** The cells of one column from a row to another, both fixed: `Geldstromen!$A$2:$A$40`; the column moves with the formula where `moves`. */
export function columnRange(sheet: string, column: number, fromRow: number, toRow: number, moves: 'moves' | 'stays' = 'stays'): string {
  const fixed = moves === 'moves' ? 'row' : 'both';
  return `${sheet}!${cellName(fromRow, column, fixed)}:${cellName(toRow, column, fixed)}`;
}

const dayZero = '1899-12-30' as CivilDate;

/** A day as a spreadsheet counts it. */
export function daySerial(date: CivilDate): number {
  return daysBetween(dayZero, date);
}

/** Cents as the euros of a cell: the nearest number with two decimals. */
export function inEuros(cents: number): number {
  return cents / 100;
}

/** A text as it stands in a formula. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The width that a column needs for texts, between limits. */
export function widthFor(texts: Iterable<string>, least = 9, most = 52): number {
  let longest = 0;
  for (const text of texts) longest = Math.max(longest, text.length);
  return Math.min(most, Math.max(least, longest + 2));
}

/** The width that a column needs for euros with cents, up to an amount in euros. */
export function widthForMoney(amounts: Iterable<CellValue>): number {
  let largest = 0;
  for (const amount of amounts) if (typeof amount === 'number') largest = Math.max(largest, Math.abs(amount));
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, largest))) + 1);
  const thousandsMarks = Math.floor((digits - 1) / 3);
  // Euro mark, sign, two cents with their comma, and air on both sides; bold figures take a little more.
  return Math.max(13, digits + thousandsMarks + 9);
}

/** The value of a cell, whatever else it has. */
export function cellValue(cell: Cell): CellValue {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}
