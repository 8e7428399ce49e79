import type { ReactNode } from 'react';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { type CivilDate, daysBetween } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { dateInTable, millions, number, percent } from '#shared/text/format.ts';
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
  const { cliffs: texts, line, language } = words;
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
            <th scope="col">{columns.scheme}</th>
            <th scope="col" className="number">
              {columns.loss}
            </th>
            <th scope="col" className="number">
              {columns.share}
            </th>
            <th scope="col" className="number">
              {columns.gap}
            </th>
            <th scope="col" className="number" title={columns.fteMeaning}>
              {columns.fte}
            </th>
            <th scope="col">{columns.decision}</th>
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
            const days = cliff.decision === null ? null : daysBetween(at, cliff.decision.date);
            return (
              <tr key={cliff.key}>
                <td>
                  <span className={`severity mark-${cliff.severity}`}>
                    <MarkIcon mark={cliff.severity} /> {line.severity[cliff.severity]}
                  </span>
                </td>
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
                <td className="number">
                  {cliff.kind === 'shortfall' ? texts.none : millions(cliff.lossPerYear, language)}
                  {cliff.uncertain ? line.uncertain : ''}
                </td>
                <td className="number">{percent(cliff.share, language)}</td>
                <td className="number">{millions(cliff.uncovered, language)}</td>
                <td className="number">{cliff.fte === null ? texts.none : number(cliff.fte, language, 1)}</td>
                <td className="no-wrap">
                  {cliff.decision === null ? (
                    <span className="quiet">{line.decisionUnknown}</span>
                  ) : (
                    <span className="with-mark">
                      <MarkIcon mark={cliff.decision.passed ? 'decision-passed' : 'decision'} />
                      {cliff.decision.name}
                    </span>
                  )}
                </td>
                <td className="number">{days === null ? '' : days < 0 ? texts.why.passedShort : texts.days(days)}</td>
                <td>{followUp.owner}</td>
                <td>{followUp.standing}</td>
                <td>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => onWhy(cliff)}
                    aria-label={`${texts.why.word} ${name}, ${dateInTable(cliff.date)}`}
                  >
                    {texts.why.word}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}
