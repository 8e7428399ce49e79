import { digitsIn, localeOf, type NumberLocale, writtenAmount } from '#shared/reading/amounts.ts';
import { cellAt, type Region } from './region.ts';

/** How many cells of a column are looked at for evidence. */
const mostCells = 5000;

/** What the numbers of a column prove about dots and commas; null where nothing does. */
export function columnLocale(region: Region, column: number): NumberLocale | 'disputed' | null {
  let [nl, en, seen] = [0, 0, 0];
  for (let row = region.firstRow; row <= region.lastRow && seen < mostCells; row += 1) {
    const cell = cellAt(region.grid, row, column);
    if (cell === undefined || cell.kind !== 'text') continue;
    const digits = digitsIn(cell.text);
    if (digits === null) continue;
    seen += 1;
    const evidence = localeOf(digits);
    if (/[.,]/.test(digits) && evidence === 'nl') nl += 1;
    if (/[.,]/.test(digits) && evidence === 'en') en += 1;
  }
  if (nl > 0 && en > 0) return 'disputed';
  return nl > 0 ? 'nl' : en > 0 ? 'en' : null;
}

/** A text of a column without proof of its own that by the columns beside it has three decimals, which money seldom has. */
export function threeDecimals(region: Region, columns: readonly number[], locale: NumberLocale): Omit<AssumedLocale, 'locale'> | null {
  const mark = locale === 'nl' ? ',' : '.';
  for (let row = region.firstRow; row <= region.lastRow; row += 1)
    for (const column of columns) {
      const cell = cellAt(region.grid, row, column);
      const digits = cell?.kind === 'text' ? digitsIn(cell.text) : null;
      if (cell !== undefined && digits?.includes(mark) && localeOf(digits) === 'either') return { seen: cell.text, row, column };
    }
  return null;
}

/** What dots and commas are taken to mean where nothing proves it, with the text that it is decided on. */
export type AssumedLocale = { readonly locale: NumberLocale; readonly seen: string; readonly row: number; readonly column: number };

/**
 * Money has no three decimals: "4.977" in a Dutch table is thousands, and so is "4,977" where amounts are whole euros.
 * null where both marks stand, or where thousands of euros may well have three decimals: each cell is then told.
 */
export function assumedLocale(region: Region, columns: readonly number[], unit: number, isEnglish: boolean): AssumedLocale | null {
  let first: AssumedLocale | null = null;
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    for (const column of columns) {
      const cell = cellAt(region.grid, row, column);
      const digits = cell?.kind === 'text' ? digitsIn(cell.text) : null;
      if (cell === undefined || digits === null || !/[.,]/.test(digits) || localeOf(digits) !== 'either') continue;
      // "1,234 mln" may well have three decimals: it says nothing of the table, and is told by itself.
      const written = writtenAmount(cell.text, 'nl');
      if (written.kind === 'amount' && written.unit !== null) continue;
      const locale = digits.includes('.') ? 'nl' : 'en';
      if (first !== null && first.locale !== locale) return null;
      first ??= { locale, seen: cell.text, row, column };
    }
  }
  if (first === null) return null;
  const isClear = first.locale === 'nl' ? !isEnglish : unit === 1;
  return isClear ? first : null;
}
