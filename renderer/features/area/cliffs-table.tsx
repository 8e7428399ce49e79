import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { AreaView } from '#shared/contracts/views.ts';
import { daysBetween } from '#shared/domain/civil-date.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { dateInTable, millions, percent } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** The cliffs of the area, in order of date: what falls, what is then short, and who can still repair it. */
export function CliffsTable({ view, words, onWhy }: { view: AreaView; words: Words; onWhy: (cliff: Cliff) => void }) {
  const { area, line, language } = words;
  const texts = area.cliffs;
  const cliffs = [...view.cliffs].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (cliffs.length === 0) {
    return (
      <section>
        <h2>{texts.title}</h2>
        <p className="quiet">{texts.none}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 id="cliffs-title">{texts.title}</h2>
      <Scrolled name={texts.title}>
        <table className="figures-table" aria-labelledby="cliffs-title">
          <thead>
            <tr>
              <th scope="col">{texts.severity}</th>
              <th scope="col">{texts.after}</th>
              <th scope="col" className="number">
                {texts.loss}
              </th>
              <th scope="col" className="number">
                {texts.share}
              </th>
              <th scope="col" className="number">
                {texts.gap}
              </th>
              <th scope="col">{texts.decision}</th>
              <th scope="col" className="number">
                {texts.left}
              </th>
              <th scope="col">
                <span className="hidden-text">{texts.why}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cliffs.map((cliff) => {
              const days = cliff.decision === null ? null : daysBetween(view.question.at, cliff.decision.date);
              return (
                <tr key={cliff.key}>
                  <td>
                    <span className={`severity mark-${cliff.severity}`}>
                      <MarkIcon mark={cliff.severity} /> {line.severity[cliff.severity]}
                    </span>
                  </td>
                  <th scope="row" className="no-wrap">
                    {dateInTable(cliff.date)}
                  </th>
                  <td className="number">
                    {cliff.kind === 'shortfall' ? <span className="quiet">{texts.shortfall}</span> : millions(cliff.lossPerYear, language)}
                    {cliff.uncertain ? '?' : ''}
                  </td>
                  <td className="number">{percent(cliff.share, language)}</td>
                  <td className="number">{millions(cliff.uncovered, language)}</td>
                  <td className="no-wrap">
                    {cliff.decision === null ? (
                      <span className="quiet">{texts.unknown}</span>
                    ) : (
                      <span className="with-mark">
                        <MarkIcon mark={cliff.decision.passed ? 'decision-passed' : 'decision'} />
                        {cliff.decision.passed ? texts.was(cliff.decision.name) : cliff.decision.name}
                      </span>
                    )}
                  </td>
                  <td className="number no-wrap">{days === null || days < 0 ? '' : texts.days(days)}</td>
                  <td>
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => onWhy(cliff)}
                      aria-label={texts.whyOf(dateInTable(cliff.date))}
                    >
                      {texts.why}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      <p className="table-foot">{texts.foot}</p>
    </section>
  );
}
