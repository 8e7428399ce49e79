import { useTexts } from '#renderer/kit/language.ts';
import './steps.css';

export const steps = ['file', 'seen', 'repair', 'save'] as const;
export type Step = (typeof steps)[number];

/** How far one is; a step that is behind can be gone back to. */
export function Steps({ at, onGo }: { at: Step; onGo: (step: Step) => void }) {
  const { importing } = useTexts();
  const current = steps.indexOf(at);
  return (
    <ol className="import-steps" aria-label={importing.steps.name}>
      {steps.map((step, index) => {
        const isBehind = index < current;
        const mark = <span className="step-mark">{isBehind ? '✓' : index + 1}</span>;
        return (
          <li key={step} aria-current={index === current ? 'step' : undefined}>
            {isBehind && step !== 'file' ? (
              <button type="button" className="step-back" onClick={() => onGo(step)}>
                {mark} {importing.steps[step]}
              </button>
            ) : (
              <span>
                {mark} {importing.steps[step]}
                {isBehind ? <span className="hidden-text"> {importing.steps.done}</span> : null}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
