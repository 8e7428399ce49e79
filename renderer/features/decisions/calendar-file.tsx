import type { Asked } from '#renderer/actions/address.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { CivilDate } from '#shared/domain/civil-date.ts';

/** Makes the moments, ends and notice dates a file for the user's own calendar. */
export function CalendarFile({ asked, at }: { asked: Asked; at: CivilDate }) {
  const { briefing: words } = useTexts();
  const { language } = useLanguage();
  const job = useJob('export.calendar');
  const { problem, make: makeFile } = useFileMade();
  const make = () =>
    makeFile({
      kind: 'calendar',
      name: words.icsFile(at),
      write: (target) => job.start({ ...asked, target, language }),
      said: ({ file }) => words.done(file),
    });
  return (
    <div className="calendar-file">
      <button type="button" className="button" disabled={job.isRunning} onClick={() => void make()}>
        {words.ics}
      </button>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  );
}
