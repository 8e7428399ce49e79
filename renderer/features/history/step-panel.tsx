import { useEffect, useRef, useState } from 'react';
import { useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { SidePanel } from '#renderer/features/cliffs/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay, localTime } from '#renderer/kit/local-time.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { ChangeSet } from '#shared/contracts/history.ts';
import { dateInTable, number } from '#shared/text/format.ts';
import { StepEffect } from './step-effect.tsx';
import { StepRows } from './step-rows.tsx';

/** What a step did: to which fields, and to the figures; and the way to take it back. */
export function StepPanel({
  changeSet,
  canUndo,
  onUndo,
  onClose,
}: {
  changeSet: number;
  canUndo: boolean;
  onUndo: (step: ChangeSet) => Promise<void>;
  onClose: () => void;
}) {
  const { history } = useTexts();
  const { language } = useLanguage();
  const { question } = useQuestion();
  const { detail } = history;
  const view = useCall('history.step', { changeSet, question });
  const [isBusy, setIsBusy] = useState(false);
  const taken = useRef<HTMLParagraphElement>(null);
  const isTaken = useRef(false);
  const undoneBy = view.data?.step.undoneBy ?? null;
  useEffect(() => {
    // The button that had the focus is gone then.
    if (isTaken.current && undoneBy !== null) taken.current?.focus();
  }, [undoneBy]);
  if (view.error) {
    return (
      <SidePanel title={detail.failed} head="" close={detail.close} onClose={onClose}>
        <ProblemNote problem={problemOf(view.error)} />
      </SidePanel>
    );
  }
  if (view.data === undefined || view.data.step.id !== changeSet) return null;
  const { step } = view.data;
  const takeBack = async () => {
    setIsBusy(true);
    isTaken.current = true;
    await onUndo(step);
    setIsBusy(false);
  };
  return (
    <SidePanel
      title={step.what === '' ? history.kind[step.kind] : step.what}
      head={`${history.step(step.id)} · ${history.kind[step.kind]} · ${dateInTable(localDay(step.at))} ${localTime(step.at)} · ${step.who}`}
      close={detail.close}
      onClose={onClose}
      foot={
        step.undoneBy !== null ? (
          <p ref={taken} tabIndex={-1}>
            {detail.undone(step.undoneBy)}
          </p>
        ) : step.kind === 'create' ? undefined : (
          <button type="button" className="button" disabled={!canUndo || isBusy} onClick={takeBack}>
            {detail.undo}
          </button>
        )
      }
    >
      <dl className="step-counts">
        {(['added', 'changed', 'removed'] as const).map((count) => (
          <div key={count}>
            <dt>{detail.counts[count]}</dt>
            <dd>{number(step.rows[count], language)}</dd>
          </div>
        ))}
      </dl>
      <StepRows view={view.data} />
      <StepEffect view={view.data} />
    </SidePanel>
  );
}
