import type { GridCell } from '#electron/importers/recognise/grid.ts';
import { mostCells } from './cell-count.ts';
import { errorCell, type Format, formulaCell, numberCell, plainFormat, writtenCell, yesNoCell } from './cells.ts';
import { mostColumns, mostRows } from './claims.ts';
import { textOfItem } from './shared-strings.ts';
import { eachAttribute, endOfTag, greaterThan, nextTag, slash, textBetween } from './xml-bytes.ts';

/** What the cells of a sheet point at. */
export type SheetParts = {
  readonly texts: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly Format[];
  readonly is1904: boolean;
};

export type SheetData = { readonly rows: (GridCell | undefined)[][]; readonly hiddenRows: ReadonlySet<number>; readonly cells: number };

const [letterR, letterS, letterT, letterF, letterV, letterI, letterC, letterN] = [0x72, 0x73, 0x74, 0x66, 0x76, 0x69, 0x63, 0x6e];
const hidden = Buffer.from('hidden');
const closeInline = Buffer.from('</is>');

type Cell = {
  /** From 0; -1 where the cell does not say it. */
  column: number;
  style: number;
  /** "s", "str", "b", … as its letters; empty for a number. */
  type: string;
};

/**
 * The cells between `<sheetData>` and its end, read from the bytes at once: a sheet of a hundred thousand rows never is a
 * text as a whole. null where something stands there that is left to the library; `too-large` where there are more cells
 * than can be read.
 */
export function sheetData(bytes: Buffer, from: number, to: number, parts: SheetParts): SheetData | 'too-large' | null {
  const rows: (GridCell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const shared: (GridCell | undefined)[] = [];
  const isMade: boolean[] = [];
  // A sheet has a million cells: one place to read them in serves for all.
  const cell: Cell = { column: -1, style: 0, type: '' };
  const content: Content = { end: 0, value: -1, valueEnd: -1, inline: -1, inlineEnd: -1, formula: -1, formulaEnd: -1 };
  // Nearly every cell is written as Excel does: r="B12" s="3" t="s".
  const readCellAttribute = (name: number, length: number, valueFrom: number, valueTo: number) => {
    if (length !== 1) return;
    const letter = bytes[name];
    if (letter === letterR) cell.column = columnOf(bytes, valueFrom, valueTo);
    else if (letter === letterS) cell.style = wholeNumber(bytes, valueFrom, valueTo);
    else if (letter === letterT) cell.type = typeAt(bytes, valueFrom, valueTo);
  };
  let [row, column, count] = [-1, -1, 0];
  let line: (GridCell | undefined)[] = [];

  const sharedCell = (index: number): GridCell | undefined => {
    if (!isMade[index]) {
      isMade[index] = true;
      shared[index] = writtenCell(parts.texts[index] ?? '');
    }
    return shared[index];
  };

  for (let at = nextTag(bytes, from, to); at >= 0; at = nextTag(bytes, at, to)) {
    const [first, second] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    if (first === letterC && (second === greaterThan || second <= 0x20 || second === slash)) {
      const end = endOfTag(bytes, at);
      if (end < 0 || end >= to || row < 0) return null;
      [cell.column, cell.style, cell.type] = [-1, 0, ''];
      eachAttribute(bytes, at + 2, bytes[end - 1] === slash ? end - 1 : end, readCellAttribute);
      column = cell.column < 0 ? column + 1 : cell.column;
      if (column >= mostColumns) return null;
      count += 1;
      if (count > mostCells) return 'too-large';
      if (bytes[end - 1] === slash) {
        at = end + 1;
        continue;
      }
      if (!readContent(bytes, end + 1, to, content)) return null;
      at = content.end;
      const made = madeOf(bytes, content, cell, parts, sharedCell);
      if (made === null) return null;
      if (made !== undefined) line[column] = made;
    } else if (first === letterR && second === 0x6f && bytes[at + 3] === 0x77) {
      const end = endOfTag(bytes, at);
      if (end < 0 || end >= to) return null;
      [row, column] = [row + 1, -1];
      eachAttribute(bytes, at + 4, bytes[end - 1] === slash ? end - 1 : end, (name, length, valueFrom, valueTo) => {
        if (length === 1 && bytes[name] === letterR) row = wholeNumber(bytes, valueFrom, valueTo) - 1;
        if (length === hidden.length && bytes.compare(hidden, 0, hidden.length, name, name + length) === 0) {
          const value = bytes.toString('latin1', valueFrom, valueTo);
          if (value === '1' || value === 'true') hiddenRows.add(row);
        }
      });
      if (!(row >= 0 && row < mostRows)) return null;
      line = rows[row] ?? [];
      rows[row] = line;
      at = end + 1;
    } else if (first === slash) at += 2;
    else return null;
  }
  return { rows, hiddenRows, cells: count };
}

function wholeNumber(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return from === to ? Number.NaN : value;
}

function typeAt(bytes: Buffer, from: number, to: number): string {
  if (to - from === 1) {
    if (bytes[from] === letterS) return 's';
    if (bytes[from] === letterN) return 'n';
  }
  return bytes.toString('latin1', from, to);
}

function columnOf(bytes: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const letter = (bytes[at] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Where the value, the inline text and the formula of a cell stand, and where it ends; -1 what it does not have. */
type Content = {
  end: number;
  value: number;
  valueEnd: number;
  inline: number;
  inlineEnd: number;
  formula: number;
  formulaEnd: number;
};

/** Looks for what stands in a cell; false where something does that is left to the library. */
function readContent(bytes: Buffer, from: number, to: number, content: Content): boolean {
  [content.value, content.inline, content.formula] = [-1, -1, -1];
  let at = nextTag(bytes, from, to);
  while (at >= 0) {
    const first = bytes[at + 1] ?? 0;
    if (first === slash) {
      content.end = at + 4;
      return bytes[at + 2] === letterC && bytes[at + 3] === greaterThan;
    }
    const end = endOfTag(bytes, at);
    if (end < 0) return false;
    if (first === letterI) {
      content.inline = end + 1;
      content.inlineEnd = bytes[end - 1] === slash ? content.inline : bytes.indexOf(closeInline, content.inline);
      if (content.inlineEnd < 0) return false;
      at = nextTag(bytes, content.inlineEnd + (content.inlineEnd === content.inline ? 0 : closeInline.length), to);
      continue;
    }
    if (first !== letterV && first !== letterF) return false;
    const isEmpty = bytes[end - 1] === slash;
    const close = isEmpty ? end + 1 : nextTag(bytes, end, to);
    if (close < 0) return false;
    if (first === letterV && !isEmpty) [content.value, content.valueEnd] = [end + 1, close];
    if (first === letterF) [content.formula, content.formulaEnd] = [end + 1, close];
    if (isEmpty) at = nextTag(bytes, end, to);
    else {
      if (bytes[close + 1] !== slash || bytes[close + 2] !== first) return false;
      at = nextTag(bytes, close + 1, to);
    }
  }
  return false;
}

/** The cell that is meant; undefined where it is empty, null where it is left to the library. */
function madeOf(
  bytes: Buffer,
  { value, valueEnd, inline, inlineEnd, formula, formulaEnd }: Content,
  { style, type }: Cell,
  { formats, is1904, texts }: SheetParts,
  sharedCell: (index: number) => GridCell | undefined,
): GridCell | undefined | null {
  if (type === 'inlineStr') return inline < 0 ? undefined : writtenCell(textOfItem(bytes, inline, inlineEnd));
  if (value < 0 || value === valueEnd) {
    if (formula < 0 || type === 'str') return undefined;
    return formulaCell(textBetween(bytes, formula, formulaEnd));
  }
  switch (type) {
    case '':
    case 'n':
      return numberCell(numberAt(bytes, value, valueEnd), formats[style] ?? plainFormat, is1904);
    case 's': {
      const index = wholeNumber(bytes, value, valueEnd);
      return index < texts.length ? sharedCell(index) : null;
    }
    case 'str':
      return writtenCell(textBetween(bytes, value, valueEnd));
    case 'b': {
      const text = bytes.toString('latin1', value, valueEnd);
      return text === '1' || text === 'true' ? yesNoCell(true) : text === '0' || text === 'false' ? yesNoCell(false) : null;
    }
    case 'e':
      return errorCell(textBetween(bytes, value, valueEnd));
    default:
      return null;
  }
}

/** Powers of ten that are exact as they are stored, so that dividing by them rounds once. */
const tens = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** The number that stands there: digits and a dot as they are, anything else as the language reads it. */
function numberAt(bytes: Buffer, from: number, to: number): number {
  const isNegative = bytes[from] === 0x2d;
  let [digits, decimals, value] = [0, -1, 0];
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && decimals < 0) decimals = 0;
    else {
      const digit = byte - 0x30;
      digits += 1;
      // Beyond fifteen digits the digits themselves are no longer exact.
      if (digit < 0 || digit > 9 || digits > 15) return Number.parseFloat(bytes.toString('latin1', from, to));
      value = value * 10 + digit;
      if (decimals >= 0) decimals += 1;
    }
  }
  if (digits === 0) return Number.parseFloat(bytes.toString('latin1', from, to));
  const size = decimals > 0 ? value / (tens[decimals] ?? 1) : value;
  return isNegative ? -size : size;
}
