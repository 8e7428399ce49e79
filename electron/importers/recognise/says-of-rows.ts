import { type Unit, unitOfText } from '#shared/reading/units.ts';
import { closeText } from '#shared/reading/words.ts';
import { type Says, sampleRows } from './column-draft.ts';
import type { Flow } from './header-measures.ts';
import { cellAt, type Region } from './region.ts';

const flows: ReadonlyMap<string, Flow> = new Map([
  ...['l', 'lasten', 'last', 'u', 'uitgaven', 'uitgave', 'kosten', 'expense', 'expenses', 'costs'].map(
    (word) => [word, 'expense'] as const,
  ),
  ...['b', 'baten', 'bate', 'i', 'inkomsten', 'opbrengsten', 'income', 'revenue', 'revenues'].map((word) => [word, 'income'] as const),
]);
const favours: ReadonlyMap<string, 'V' | 'N'> = new Map([
  ...['v', 'voordeel', 'voordelig'].map((word) => [word, 'V'] as const),
  ...['n', 'nadeel', 'nadelig'].map((word) => [word, 'N'] as const),
]);
const units: ReadonlyMap<string, Unit> = new Map([
  ...['€', 'eur', 'euro', 'euros', '1', 'x1'].map((word) => [word, 1] as const),
  ...['k', 'duizend', 'duizenden', '1000', 'x1000', 'dzd'].map((word) => [word, 1000] as const),
  ...['m', 'mln', 'miljoen', 'miljoenen', 'mio'].map((word) => [word, 1_000_000] as const),
]);

/** Whether a row is income or expenses, by a word alone ("L", "Baten"); null: neither. */
export function flowSaid(text: string): Flow | null {
  return flows.get(closeText(text)) ?? null;
}

/** Whether an amount is favourable, by a letter or word alone; null: it is not said. */
export function favourSaid(text: string): 'V' | 'N' | null {
  return favours.get(closeText(text)) ?? null;
}

/** The unit that a cell says ("x 1.000", "mln"); null: none. */
export function unitSaid(text: string): Unit | null {
  return units.get(closeText(text)) ?? unitOfText(text);
}

/** What a column says of its rows, when nothing but words for that stand in it; null: nothing of the kind. */
export function saysOfRows(region: Region, column: number): Says | null {
  const texts: string[] = [];
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + sampleRows); row += 1) {
    const cell = cellAt(region.grid, row, column);
    if (cell === undefined) continue;
    if (cell.kind !== 'text' || cell.text.length > 20) return null;
    texts.push(cell.text);
  }
  const areAll = (said: (text: string) => unknown) => texts.length > 0 && texts.every((text) => said(text) !== null);
  const header = closeText((region.headers[column - region.firstColumn] ?? []).join(' '));
  if (areAll(favourSaid) && column > region.firstColumn && !/geoormerkt|earmarked|janee|vrij/.test(header)) return 'favour';
  // One letter or one word says too little by itself: both directions, or a header that speaks of them.
  if (
    areAll(flowSaid) &&
    (new Set(texts.map(flowSaid)).size > 1 || /^(lb|bl|iu|lastenbaten|batenlasten|lastenofbaten|soort)$/.test(header))
  )
    return 'flow';
  return areAll(unitSaid) && /eenheid|unit/.test(header) ? 'unit' : null;
}
