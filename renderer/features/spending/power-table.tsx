import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { PowerOfAreas } from '#shared/domain/spending-of-areas.ts';
import { thousands } from '#shared/text/format.ts';

/** What the money of all areas together buys per year at the prices of now, and what it loses. */
export function PowerTable({ power: { index, years, shown } }: { power: PowerOfAreas }) {
  const { spending: texts } = useTexts();
  const { language } = useLanguage();
  const { power } = texts.all;
  return (
    <section aria-labelledby="spending-power">
      <h2 id="spending-power">{power.title}</h2>
      {shown === null ? <p>{power.nothing}</p> : <p>{texts.power(index, shown.year, shown.funding, shown.lost)}</p>}
      <Scrolled name={power.title}>
        <table className="figures-table spending-power" aria-labelledby="spending-power">
          <thead>
            <tr>
              <th scope="col">{power.year}</th>
              <th scope="col" className="number">
                {power.funding}
              </th>
              <th scope="col" className="number">
                {power.worth}
              </th>
              <th scope="col" className="number">
                {texts.lost(index)}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, funding, worth, lost }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{thousands(funding, language)}</td>
                <td className="number">{thousands(worth, language)}</td>
                <td className={lost > 0 ? 'number short' : 'number'}>{thousands(lost, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="table-foot">{power.foot}</p>
    </section>
  );
}
