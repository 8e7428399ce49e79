import { memo } from 'react';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Explained } from '#renderer/kit/explained.tsx';
import type { Lens } from '#shared/domain/words.ts';
import type { overview as overviewTexts } from '#shared/text/nl/overview.ts';

/** What the marks of the lines mean: always on screen with them. */
export const Legend = memo(function Legend({
  texts,
  severity,
  lens,
}: {
  texts: typeof overviewTexts;
  severity: Readonly<Record<string, string>>;
  lens: Lens;
}) {
  const { legend } = texts;
  return (
    <ul className="legend" aria-label={legend.name}>
      <li>
        <Swatch kind="band-granted" />
        <span>
          <Explained text={legend.granted} />
        </span>
      </li>
      {lens === 'secured' ? null : (
        <li>
          <Swatch kind="band-budgeted" />
          <span>
            <Explained text={legend.budgeted} />
          </span>
        </li>
      )}
      {lens === 'hoped' ? (
        <li>
          <Swatch kind="band-hoped" />
          <span>
            <Explained text={legend.hoped} />
          </span>
        </li>
      ) : null}
      <li>
        <Swatch kind="band-gap" />
        <span>
          <Explained text={legend.gap} />
        </span>
      </li>
      <li>
        <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
          <path className="promise" d="M0 1H17V10" />
        </svg>
        <span>
          <Explained text={legend.promise} />
        </span>
      </li>
      <li>
        <MarkIcon mark="decision" />
        <span>
          <Explained text={legend.decision} />
        </span>
      </li>
      <li>
        <MarkIcon mark="decision-passed" />
        <span>
          <Explained text={legend.passed} />
        </span>
      </li>
      {(['critical', 'high', 'medium', 'low'] as const).map((mark) => (
        <li key={mark}>
          <MarkIcon mark={mark} />
          {severity[mark]}
        </li>
      ))}
      <li>
        <MarkIcon mark="covered" />
        <span>
          <Explained text={legend.covered} />
        </span>
      </li>
    </ul>
  );
});

function Swatch({ kind }: { kind: string }) {
  return (
    <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
      <rect className={kind} width="18" height="10" />
    </svg>
  );
}
