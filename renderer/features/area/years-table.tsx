import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { Explained } from '#renderer/kit/explained.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import { chartLayers } from '#shared/drawing/year-chart.ts';
import { percent, thousands } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** The figures of line and chart as a table: per year what was promised, paid and short, and where the money came from. */
export function YearsTable({ view, words }: { view: AreaView; words: Words }) {
  const { area, language } = words;
  const { result, funding } = view;
  const years = Object.keys(result.commitmentsByYear);
  const { spending } = useTexts();
  const power = view.purchasingPower;
  const lostIn = new Map(power?.years.map(({ year, lost }) => [String(year), lost]));
  const layers = chartLayers(funding);
  const amount = (cents: number | undefined) => thousands(cents ?? 0, language);
  return (
    <Scrolled name={area.chart}>
      <table className="figures-table">
        <caption className="hidden-text">
          {area.chart} ({area.years.unit})
        </caption>
        <thead>
          <tr>
            <th scope="col">{area.years.year}</th>
            {layers.map(({ tone, scheme, schemes }) => (
              <th key={tone} scope="col" className="number">
                {scheme ?? `${area.others}: ${schemes.join(', ')}`}
              </th>
            ))}
            <th scope="col" className="number">
              {area.years.promised}
            </th>
            <th scope="col" className="number">
              {area.years.paid}
            </th>
            <th scope="col" className="number">
              <Explained text={area.years.gap} />
            </th>
            <th scope="col" className="number">
              {area.years.share}
            </th>
            <th scope="col" className="number">
              {area.years.unused}
            </th>
            {power === null ? null : (
              <th scope="col" className="number">
                {spending.lost(power.index)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const promised = result.commitmentsByYear[year] ?? 0;
            const gap = result.gapByYear[year] ?? 0;
            const share = result.coverageByYear[year] ?? null;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                {layers.map(({ tone, byYear }) => (
                  <td key={tone} className="number">
                    {amount(byYear[year])}
                  </td>
                ))}
                <td className="number">{amount(promised)}</td>
                <td className="number">{amount(promised - gap)}</td>
                <td className={gap > 0 ? 'number short' : 'number'}>{amount(gap)}</td>
                <td className="number">{share === null ? '–' : percent(share, language)}</td>
                <td className="number">{amount((result.unusedEarmarkedByYear[year] ?? 0) + (result.unusedFreeByYear[year] ?? 0))}</td>
                {power === null ? null : <td className="number">{amount(lostIn.get(year))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="table-unit">{area.years.unit}</p>
    </Scrolled>
  );
}
