import { DecisionCells, LossCells, SeverityCell, WhyCell } from '#renderer/features/cliffs/index.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { Explained } from '#renderer/kit/explained.tsx';
import type { AreaView } from '#shared/contracts/views.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { dateInTable } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** The cliffs of the area, in order of date: what falls, what is then short, and who can still repair it. */
export function CliffsTable({ view, words, onWhy }: { view: AreaView; words: Words; onWhy: (cliff: Cliff) => void }) {
  const texts = words.area.cliffs;
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
                <Explained text={texts.gap} />
              </th>
              <th scope="col">
                <Explained text={texts.decision} />
              </th>
              <th scope="col" className="number">
                {texts.left}
              </th>
              <th scope="col">
                <span className="hidden-text">{words.cliffs.why.word}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cliffs.map((cliff) => (
              <tr key={cliff.key}>
                <SeverityCell cliff={cliff} words={words} />
                <th scope="row" className="no-wrap">
                  {dateInTable(cliff.date)}
                </th>
                <LossCells cliff={cliff} words={words} instead={<span className="quiet">{texts.shortfall}</span>} />
                <DecisionCells cliff={cliff} words={words} at={view.question.at} />
                <WhyCell name={dateInTable(cliff.date)} words={words} onWhy={() => onWhy(cliff)} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="table-foot">{texts.foot}</p>
    </section>
  );
}
