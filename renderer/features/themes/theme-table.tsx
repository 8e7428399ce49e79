import { memo } from 'react';
import { useQuestion } from '#renderer/actions/address.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { Explained } from '#renderer/kit/explained.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { lastDayOf, monthOf } from '#shared/domain/month.ts';
import type { ThemeSum, ThemeSums } from '#shared/domain/theme-sums.ts';
import { number, thousands } from '#shared/text/format.ts';
import './themes.css';

/** What is of each theme: each name shows everything of that theme. Nothing where no row has one. */
export const ThemeTable = memo(function ThemeTable({
  sums: { before, year, themes: sums },
  hasAreas,
}: {
  sums: ThemeSums;
  /** Whether it is about more than one area. */
  hasAreas: boolean;
}) {
  const { themes: texts } = useTexts();
  const { language } = useLanguage();
  const { question, ask } = useQuestion();
  if (sums.every(({ theme }) => theme === '')) return null;
  const shown = question.theme?.trim().toLowerCase();
  const total = (of: (sum: ThemeSum) => number) =>
    thousands(
      sums.reduce((all, sum) => all + of(sum), 0),
      language,
    );
  return (
    <section className="theme-sums">
      <h2 id="theme-sums">{texts.title}</h2>
      <p className="quiet">
        <Explained text={texts.intro} />
      </p>
      <Scrolled name={texts.title}>
        <table className="figures-table" aria-labelledby="theme-sums">
          <thead>
            <tr>
              <th scope="col">{texts.columns.theme}</th>
              {hasAreas ? (
                <th scope="col" className="number">
                  {texts.columns.areas}
                </th>
              ) : null}
              <th scope="col" className="number">
                {texts.columns.loss(lastDayOf(monthOf(before) - 1))}
              </th>
              <th scope="col" className="number">
                {texts.columns.promised(year)}
              </th>
              <th scope="col" className="number">
                {texts.columns.unpaid}
              </th>
              <th scope="col" className="number">
                {texts.columns.fte}
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ theme, areas, lossPerYear, promised, unpaid, fteUnpaid }) => (
              <tr key={theme}>
                <th scope="row">
                  {theme.toLowerCase() === shown ? (
                    <b>
                      {theme === '' ? texts.without : theme} ({texts.shown})
                    </b>
                  ) : (
                    <button type="button" className="link-button" onClick={() => ask({ theme })} aria-label={texts.show(theme)}>
                      {theme === '' ? texts.without : theme}
                    </button>
                  )}
                </th>
                {hasAreas ? <td className="number">{areas}</td> : null}
                <td className="number">{thousands(lossPerYear, language)}</td>
                <td className="number">{thousands(promised, language)}</td>
                <td className={unpaid > 0 ? 'number short' : 'number'}>{thousands(unpaid, language)}</td>
                <td className="number">{fteUnpaid === null ? texts.unknown : number(fteUnpaid, language, 1)}</td>
              </tr>
            ))}
            <tr className="theme-total">
              <th scope="row">{texts.together}</th>
              {hasAreas ? <td /> : null}
              <td className="number">{texts.unknown}</td>
              <td className="number">{total(({ promised }) => promised)}</td>
              <td className="number">{total(({ unpaid }) => unpaid)}</td>
              <td className="number">
                {sums.every(({ fteUnpaid }) => fteUnpaid === null)
                  ? texts.unknown
                  : number(
                      sums.reduce((all, { fteUnpaid }) => all + (fteUnpaid ?? 0), 0),
                      language,
                      1,
                    )}
              </td>
            </tr>
          </tbody>
        </table>
      </Scrolled>
      <p className="table-foot">
        {texts.unit} {texts.foot}
      </p>
    </section>
  );
});
