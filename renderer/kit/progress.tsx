import { ProgressBar } from 'react-aria-components';
import type { Progress } from '#shared/contracts/events.ts';
import type { Language } from '#shared/contracts/values.ts';
import { number } from '#shared/text/format.ts';
import { useLanguage, useTexts } from './language.ts';

/** How far long work is, and a way to stop it. */
export function WorkProgress({ progress, onStop }: { progress: Progress | null; onStop: () => void }) {
  const { frame } = useTexts();
  const { language } = useLanguage();
  const step = frame.steps[progress?.step ?? 'read'];
  const of = progress?.of ?? null;
  const share = progress === null || of === null || of === 0 ? null : progress.done / of;
  return (
    <div className="progress">
      <ProgressBar aria-label={step} {...(share === null ? { isIndeterminate: true } : { value: share * 100 })}>
        {({ percentage }) => (
          <>
            <span>
              {step}
              {progress !== null && of !== null ? ` ${counted(progress, of, language)}` : ''}
            </span>
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${percentage ?? 100}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <span>
        <button type="button" className="button" onClick={onStop}>
          {frame.stop} <span className="key">Esc</span>
        </button>{' '}
        <span className="quiet">{frame.stopChangesNothing}</span>
      </span>
    </div>
  );
}

/** How much is done: of a file's bytes in kB, of anything else in pieces. */
function counted({ step, done }: Progress, of: number, language: Language): string {
  if (step !== 'read') return `${number(done, language)} / ${number(of, language)}`;
  return `${number(done / 1000, language)} / ${number(of / 1000, language)} kB`;
}
