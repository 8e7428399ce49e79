import type { SensitivityView } from '#shared/contracts/views.ts';
import type { ByYear } from '#shared/domain/results.ts';
import type { Band } from '#shared/domain/sensitivity.ts';
import { lenses } from '#shared/domain/words.ts';
import type { Words } from './words.ts';

export function total(amounts: ByYear): number {
  return Object.values(amounts).reduce((sum, cents) => sum + cents, 0);
}

/** The smallest and the largest gap of all years together over the lenses. */
export function edges(band: Band): { readonly low: number; readonly high: number } {
  const gaps = lenses.map((lens) => total(band.lenses[lens].gapByYear));
  return { low: Math.min(...gaps), high: Math.max(...gaps) };
}

/** What hangs on money that is not granted: how much it is, and how much larger the gap is without all of it. */
export function hangingOn({ asIs, tried, open, question }: SensitivityView): { readonly funding: number; readonly more: number } {
  const band = tried ?? asIs;
  return {
    funding: open.reduce((sum, { fundingByYear }) => sum + total(fundingByYear), 0),
    more: total(band.lenses.secured.gapByYear) - total(band.lenses[question.lens].gapByYear),
  };
}

/** Whether it is of one area, of which nothing is known. */
export function isWithoutData({ asIs }: SensitivityView): boolean {
  return lenses.every((lens) => asIs.lenses[lens].until?.state === 'no-data');
}

/** What the band says, a sentence for each thing. */
export function bandSentences(view: SensitivityView, { sensitivity: texts }: Words): readonly string[] {
  const { asIs, tried, open, question } = view;
  const { lens } = question;
  const now = total(asIs.lenses[lens].gapByYear);
  const said = [texts.atLens(lens, now)];
  if (tried !== null) {
    const { low, high } = edges(tried);
    said.push(texts.triedBand(low, high), texts.triedMore(lens, total(tried.lenses[lens].gapByYear) - now));
  }
  const { funding, more } = hangingOn(view);
  said.push(open.length === 0 ? texts.hangsOnNothing : texts.hangs(funding, more));
  return said;
}

/** Until when, or how many areas are hard hit, under each lens. */
export function lensSentences({ asIs, tried }: SensitivityView, { sensitivity: texts }: Words): readonly string[] {
  return lenses.map((lens) => {
    const [now, then] = [asIs.lenses[lens], tried?.lenses[lens]];
    if (now.until === null) return texts.hardOf(lens, now.hardAreas, then?.hardAreas);
    return texts.untilOf(lens, now.until, then?.until ?? undefined);
  });
}
