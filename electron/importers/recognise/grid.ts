import type { CivilDate } from '#shared/domain/civil-date.ts';

/** What a cell of a sheet holds, whatever file it came from. */
export type GridCell = {
  /** `no-value`: a formula whose result was not saved. */
  readonly kind: 'text' | 'number' | 'date' | 'yes-no' | 'error' | 'no-value';
  /** What stood there, trimmed; of a number its plain digits with a dot. */
  readonly text: string;
  /** Of a number; a number in a date format has its serial here. */
  readonly number: number | null;
  readonly date: CivilDate | null;
  /** By how much the cell's format divides what it shows ("#,##0," shows thousands); 1 without. */
  readonly shownPer: number;
  readonly isPercent: boolean;
  /** The unit that the cell's format writes behind its number (0.0 "mln"); absent where it writes none. */
  readonly shownUnit?: number | undefined;
};

/** Merged cells, counted from 0, both ends inclusive. */
export type Merge = {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

/** A sheet as it was read. Rows and columns are counted from 0; an absent cell is empty. */
export type Grid = {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The first row far below all others, which are left out with all below it; absent where there is none. */
  readonly farRow?: number;
};

/** A file as it was read. */
export type Workbook = {
  readonly kind: FileKind;
  readonly grids: readonly Grid[];
};

export type FileKind = 'xlsx' | 'xlsm' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'txt' | 'html' | 'xml';

/** A cell with text only, as every cell of a csv file is. */
export function textCell(text: string): GridCell {
  return { kind: 'text', text, number: null, date: null, shownPer: 1, isPercent: false };
}

/** `0` is A, `26` is AA. */
export function lettersOf(index: number): string {
  return (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
