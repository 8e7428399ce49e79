import type { ReactNode } from 'react';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { type CivilDate, daysBetween } from '#shared/domain/civil-date.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { millions, percent } from '#shared/text/format.ts';
import { reasonOf } from './why-text.ts';
import type { Words } from './words.ts';

/** The cells that every table of cliffs has: how bad, what falls, what is then short, who can still repair it. */
type CellProps = { readonly cliff: Cliff; readonly words: Words };

export function SeverityCell({ cliff, words }: CellProps) {
  return (
    <td>
      <span className={`severity mark-${cliff.severity}`}>
        <MarkIcon mark={cliff.severity} /> {words.line.severity[cliff.severity]}
      </span>
    </td>
  );
}

/** What falls away, its part of the money, and the gap after it. `instead` stands where nothing falls away. */
export function LossCells({ cliff, words, instead }: CellProps & { readonly instead: ReactNode }) {
  const { language, line } = words;
  return (
    <>
      <td className="number">
        {cliff.kind === 'shortfall' ? instead : millions(cliff.lossPerYear, language)}
        {cliff.uncertain ? line.uncertain : ''}
      </td>
      <td className="number">{percent(cliff.share, language)}</td>
      <td className="number">{millions(cliff.uncovered, language)}</td>
    </>
  );
}

/** Who can still repair it, and whether a window is still open in which to apply for the next term. */
export function DecisionCells({ cliff, words, at }: CellProps & { readonly at: CivilDate }) {
  const { line, cliffs: texts } = words;
  const { decision } = cliff;
  const [window] = reasonOf(cliff, 'application')?.windows ?? [];
  const days = decision === null ? null : daysBetween(at, decision.date);
  return (
    <>
      <td>
        {decision === null ? (
          <span className="quiet">{line.decisionUnknown}</span>
        ) : (
          <span className="with-mark">
            <MarkIcon mark={decision.passed ? 'decision-passed' : 'decision'} />
            {decision.name}
          </span>
        )}
        {window === undefined ? null : <span className="open-window">{texts.applyUntil(window.applyBefore)}</span>}
      </td>
      <td className="number no-wrap">{days === null ? '' : days < 0 ? texts.why.passedShort : texts.days(days)}</td>
    </>
  );
}

export function WhyCell({ name, words, onWhy }: { readonly name: string; readonly words: Words; readonly onWhy: () => void }) {
  const { word } = words.cliffs.why;
  return (
    <td>
      <button type="button" className="link-button" onClick={onWhy} aria-label={`${word} ${name}`}>
        {word}
      </button>
    </td>
  );
}
