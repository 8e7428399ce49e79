import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { BreathMonths } from '#shared/domain/results.ts';
import { lenses } from '#shared/domain/words.ts';
import { paidByYear } from '#shared/drawing/lens-edges.ts';
import { percent } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** What the edges of the lenses show, in figures: the part of each year's promise that is paid. */
export function LensTable({ months, words }: { months: BreathMonths; words: Words }) {
  const { area, question, language } = words;
  const rows = lenses.map((lens) => ({ lens, paid: paidByYear(months, lens) }));
  const years = Object.keys(rows[0]?.paid ?? {}).map(Number);
  return (
    <Scrolled name={area.lensTable}>
      <table className="figures-table lens-table">
        <caption className="hidden-text">{area.lensTable}</caption>
        <thead>
          <tr>
            <th scope="col">{area.lensTable}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lens, paid }) => (
            <tr key={lens}>
              <th scope="row">{question.lensWord[lens]}</th>
              {years.map((year) => (
                <td key={year} className="number">
                  {percent(paid[year] ?? 0, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
