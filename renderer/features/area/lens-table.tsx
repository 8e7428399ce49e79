import { YearColumns } from '#renderer/kit/year-columns.tsx';
import type { BreathMonths } from '#shared/domain/results.ts';
import { lenses } from '#shared/domain/words.ts';
import { paidByYear } from '#shared/drawing/lens-edges.ts';
import { percent } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** What the edges of the lenses show, in figures: the part of each year's promise that is paid. */
export function LensTable({ months, words }: { months: BreathMonths; words: Words }) {
  const { area, question, language } = words;
  const ofLenses = lenses.map((lens) => ({ lens, paid: paidByYear(months, lens) }));
  const years = Object.keys(ofLenses[0]?.paid ?? {}).map(Number);
  const rows = ofLenses.map(({ lens, paid }) => ({
    key: lens,
    head: question.lensWord[lens],
    figures: years.map((year) => percent(paid[year] ?? 0, language)),
  }));
  return <YearColumns name={area.lensTable} isNamed years={years} rows={rows} />;
}
