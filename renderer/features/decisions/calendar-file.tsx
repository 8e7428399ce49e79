import { useState } from 'react';
import type { Asked } from '#renderer/actions/address.ts';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { Problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';

/** Makes the moments, ends and notice dates a file for the user's own calendar. */
export function CalendarFile({ asked, at }: { asked: Asked; at: CivilDate }) {
  const { briefing: words } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const job = useJob('export.calendar');
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = async () => {
    const target = await bridge.chooseTarget('calendar', words.icsFile(at));
    if (target === null) return;
    const written = await job.start({ ...asked, target, language });
    setProblem(written.ok ? null : written.problem);
    if (!written.ok) return;
    say({ text: words.done(written.value.file), action: { label: words.open, run: () => void bridge.open(target) } });
    if (!bridge.placesFiles) void bridge.open(target);
  };
  return (
    <div className="calendar-file">
      <button type="button" className="button" disabled={job.isRunning} onClick={() => void make()}>
        {words.ics}
      </button>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  );
}
