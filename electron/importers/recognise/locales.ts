import { digitsIn, localeOf, type NumberLocale } from './amounts.ts';
import { cellAt, type Region } from './tables.ts';

/** How many cells of a column are looked at for evidence. */
const mostCells = 5000;

/** What the numbers of a column prove about dots and commas; null where nothing does, or where they contradict. */
export function columnLocale(region: Region, column: number): NumberLocale | null {
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
  if (nl > 0 && en > 0) return null;
  return nl > 0 ? 'nl' : en > 0 ? 'en' : null;
}
