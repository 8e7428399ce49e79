import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { StepView } from '#shared/contracts/history.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { Severity } from '#shared/domain/words.ts';

/** What a step did to the figures: in euros, per area, per cliff; before and after it under one question. */
export function StepEffect({ view }: { view: StepView }) {
  const { comparing, history, question: questionTexts } = useTexts();
  const { detail } = history;
  const { question, difference, areas, cliffs } = view;
  const told = (cliff: Cliff | null) =>
    cliff === null ? comparing.none : comparing.cliffAt(cliff.date, cliff.kind === 'shortfall' ? cliff.uncovered : cliff.lossPerYear);
  const moved = areas.filter(({ before, now }) => before !== now);
  return (
    <section>
      <h3>{detail.effect}</h3>
      <p>{detail.figures(difference, question.at.slice(0, 4), question.horizonYear)}</p>
      {moved.length === 0 ? null : (
        <ul className="step-areas" aria-label={detail.severity}>
          {moved.map(({ id, name, before, now }) => (
            <li key={id}>
              <b>{name}</b> <SeverityWord severity={before} /> → <SeverityWord severity={now} />
            </li>
          ))}
        </ul>
      )}
      {cliffs.length === 0 ? (
        <p>{detail.noCliffs}</p>
      ) : (
        <Scrolled name={detail.cliffs}>
          <table className="figures-table">
            <caption className="hidden-text">{detail.cliffs}</caption>
            <thead>
              <tr>
                <th scope="col">{comparing.area}</th>
                <th scope="col">{comparing.what}</th>
                <th scope="col">{detail.columns.before}</th>
                <th scope="col">{detail.columns.now}</th>
              </tr>
            </thead>
            <tbody>
              {cliffs.map(({ areaName, change, before, now }) => (
                <tr key={`${now?.key ?? ''} ${before?.key ?? ''}`}>
                  <th scope="row">{areaName}</th>
                  <td>{comparing.cliffChanges[change]}</td>
                  <td>{told(before)}</td>
                  <td>{told(now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      <p className="remark">{detail.question(question.at, questionTexts.lensWord[question.lens].toLowerCase())}</p>
    </section>
  );
}

function SeverityWord({ severity }: { severity: Severity | null }) {
  const { history, line } = useTexts();
  if (severity === null) return <span className="quiet">{history.detail.noSeverity}</span>;
  return (
    <span className={`severity mark-${severity}`}>
      <MarkIcon mark={severity} /> {line.severity[severity]}
    </span>
  );
}
