import type { ReactNode } from 'react';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { Explained } from '#renderer/kit/explained.tsx';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { dateInTable, number } from '#shared/text/format.ts';
import { DecisionCells, LossCells, SeverityCell, WhyCell } from './cliff-cells.tsx';
import type { Words } from './words.ts';

/** Cliffs as a table: what falls in which area, what is then short, who can still repair it. */
export function CliffsList({
  cliffs,
  at,
  nameOf,
  words,
  followUpOf,
  areaDoor,
  onWhy,
}: {
  cliffs: readonly Cliff[];
  at: CivilDate;
  nameOf: ReadonlyMap<AreaId, string>;
  words: Words;
  /** Who follows a cliff up, and how far it is. */
  followUpOf: (cliff: Cliff) => { readonly owner: ReactNode; readonly standing: ReactNode };
  areaDoor: (area: AreaId, name: string) => ReactNode;
  onWhy: (cliff: Cliff) => void;
}) {
  const { cliffs: texts, language } = words;
  const { columns } = texts;
  if (cliffs.length === 0) return null;
  return (
    <Scrolled name={texts.title}>
      <table className="figures-table">
        <caption className="hidden-text">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.severity}</th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col" className="cliff-schemes">
              <Explained text={columns.scheme} />
            </th>
            <th scope="col" className="number">
              {columns.loss}
            </th>
            <th scope="col" className="number">
              {columns.share}
            </th>
            <th scope="col" className="number">
              <Explained text={columns.gap} />
            </th>
            <th scope="col" className="number" title={columns.fteMeaning}>
              {columns.fte}
            </th>
            <th scope="col">
              <Explained text={columns.decision} />
            </th>
            <th scope="col" className="number">
              {columns.left}
            </th>
            <th scope="col">{columns.owner}</th>
            <th scope="col">{columns.standing}</th>
            <th scope="col">
              <span className="hidden-text">{texts.why.word}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cliffs.map((cliff) => {
            const name = nameOf.get(cliff.areaId) ?? cliff.areaId;
            const followUp = followUpOf(cliff);
            return (
              <tr key={cliff.key}>
                <SeverityCell cliff={cliff} words={words} />
                <th scope="row" className="no-wrap">
                  {areaDoor(cliff.areaId, name)}
                </th>
                <td className="no-wrap">{dateInTable(cliff.date)}</td>
                <td>
                  {cliff.kind === 'shortfall' ? (
                    <span className="quiet">{texts.shortfallLine}</span>
                  ) : (
                    cliff.schemes
                      .filter(({ loss }) => loss > 0)
                      .map(({ scheme }) => scheme)
                      .join(', ')
                  )}
                </td>
                <LossCells cliff={cliff} words={words} instead={texts.none} />
                <td className="number">{cliff.fte === null ? texts.none : number(cliff.fte, language, 1)}</td>
                <DecisionCells cliff={cliff} words={words} at={at} />
                <td>{followUp.owner}</td>
                <td>{followUp.standing}</td>
                <WhyCell name={`${name}, ${dateInTable(cliff.date)}`} words={words} onWhy={() => onWhy(cliff)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}
