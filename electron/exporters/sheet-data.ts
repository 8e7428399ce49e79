import type { Look } from './looks.ts';
import { type Cell, columnLetters, type Sheet } from './sheet-model.ts';

/** The texts of a workbook, each once; a cell holds the number of its text. */
export type SharedTexts = { readonly numberOf: (text: string) => number; readonly part: () => string };

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  const numberOf = (text: string) => {
    uses += 1;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const part = () => {
    const items = Array.from(numbers.keys(), (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
    const open =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    return `${open} count="${uses}" uniqueCount="${numbers.size}">${items}</sst>`;
  };
  return { numberOf, part };
}

/** What a cell of Excel can hold; a longer text would make it offer a repair. */
const longestText = 32_767;

/**
 * The rows of a sheet as the element `sheetData` (ECMA-376 part 1, 18.3.1.80). A cell without a value takes the look of
 * its column, and is written only where its own differs.
 */
export function sheetData(sheet: Sheet, styleOf: (look: Look) => number, texts: SharedTexts): string {
  const letters = sheet.columns.map((_, index) => columnLetters(index + 1));
  const columnStyles = sheet.columns.map(({ look }) => styleOf(look));
  const rows = sheet.rows.map((row, index) => {
    const number = index + 1;
    const height = sheet.heights?.get(number);
    let cells = '';
    for (let column = 0; column < row.length; column += 1) {
      cells += cellElement(
        row[column] ?? null,
        `${letters[column] ?? columnLetters(column + 1)}${number}`,
        columnStyles[column] ?? 0,
        styleOf,
        texts,
      );
    }
    if (cells === '' && height === undefined) return '';
    return `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function cellElement(cell: Cell, place: string, columnStyle: number, styleOf: (look: Look) => number, texts: SharedTexts): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${columnStyle}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" s="${columnStyle}" t="s"><v>${texts.numberOf(cell.slice(0, longestText))}</v></c>`;
  const { value, look, formula } = cell;
  const style = look === undefined ? columnStyle : styleOf(look);
  const open = `<c r="${place}" s="${style}"`;
  if (formula !== undefined) {
    if (typeof value === 'string') return `${open} t="str"><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
    return `${open}><f>${escaped(formula)}</f>${value === null ? '' : `<v>${value}</v>`}</c>`;
  }
  if (value === null) return style === columnStyle ? '' : `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  return `${open} t="s"><v>${texts.numberOf(value.slice(0, longestText))}</v></c>`;
}

/** Characters that XML knows by name, and those that it does not take at all (written as spreadsheets do). */
const special = /[&<>]|_x[0-9A-Fa-f]{4}_|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(special, (found) => {
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    if (found === '>') return '&gt;';
    // A text that looks like such an escape is itself escaped.
    if (found.length > 1) return `_x005F${found}`;
    return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
