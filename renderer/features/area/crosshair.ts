import type { Month } from '#shared/domain/month.ts';
import { monthOf, monthText } from '#shared/domain/month.ts';
import type { BreathMonths, Cliff } from '#shared/domain/results.ts';
import { type Lens, lenses } from '#shared/domain/words.ts';
import { monthOfText } from '#shared/drawing/time-scale.ts';
import { euros, monthInSentence, percent } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** What is said of one month: its name, and the share paid with the amount short. */
export type MonthWords = { readonly month: string; readonly rest: string };

/** The month under the crosshair in words: "april 2029: 35 % betaald, € 442.500 te kort". */
export function monthWords(months: BreathMonths, month: Month, lens: Lens, words: Words): MonthWords {
  const at = month - monthOfText(months.first);
  const named = monthInSentence(monthText(month), words.language);
  if ((months.promised[at] ?? 0) === 0) return words.line.nothingPromised(named);
  const short = months.short[at] ?? 0;
  return words.line.crosshair(named, months.paid[lens][at] ?? 0, short > 0 ? euros(Math.round(short / 100) * 100, words.language) : null);
}

/** What each lens pays in a month: "zeker 35 %, gepland 60 %, gehoopt 80 % betaald"; null where nothing is promised. */
export function lensesOfMonth(months: BreathMonths, month: Month, { area, language }: Words): string | null {
  const at = month - monthOfText(months.first);
  if ((months.promised[at] ?? 0) === 0) return null;
  return area.lensesPaid(lenses.map((lens) => [lens, percent(months.paid[lens][at] ?? 0, language)]));
}

/** The share paid in a month: where the crosshair's dot stands. Null where nothing is promised. */
export function paidIn(months: BreathMonths, month: Month, lens: Lens): number | null {
  const at = month - monthOfText(months.first);
  return (months.promised[at] ?? 0) === 0 ? null : (months.paid[lens][at] ?? 0);
}

/** The cliff before or after a month along the line; null where there is none on that side. */
export function neighbourCliff(cliffs: readonly Cliff[], from: Month, side: -1 | 1): Cliff | null {
  const sorted = [...cliffs].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (side === 1) return sorted.find(({ date }) => monthOf(date) > from) ?? null;
  return sorted.findLast(({ date }) => monthOf(date) < from) ?? null;
}
