import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { MergePreview } from '#shared/contracts/exchange.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { dateInSentence } from '#shared/text/format.ts';
import { noChoices, openCount, orderOf } from './choices.ts';
import { Conflicts } from './conflicts.tsx';
import { MergeRows } from './merge-rows.tsx';
import './exchange.css';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';

/** Whether a file that was dropped or chosen is one to merge rather than to read. */
export function isExchangeFile({ name }: FileHandle): boolean {
  return name.toLowerCase().endsWith('.adempak');
}

/** What an exchange file knows more than the store, what both changed, and merging it as one step that can be taken back. */
export function MergeFile({ file, onSavedOfMany }: { file: FileHandle; onSavedOfMany: ((rows: number) => void) | null }) {
  const { exchange } = useTexts();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const sayWithUndo = useSayWithUndo();
  const { start, progress, cancel } = useJob('merge.preview');
  const commit = useJob('merge.commit');
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [choices, setChoices] = useState(noChoices);

  useEffect(() => {
    let isShown = true;
    void start({ file, language }).then((found) => {
      if (!isShown) return;
      setPreview(found.ok ? found.value : null);
      setProblem(found.ok ? null : found.problem);
    });
    return () => {
      isShown = false;
    };
  }, [file, language, start]);

  const leave = () => (onSavedOfMany === null ? givenFiles.clear() : givenFiles.done());
  const merge = async () => {
    if (preview === null) return;
    const merged = await commit.start({ file, sha256: preview.sha256, ...orderOf(choices), language });
    if (!merged.ok) return setProblem(merged.problem);
    const { changeSet } = merged.value;
    // Only rows that wait for a choice: all stays as it is, and so does this page.
    if (changeSet === null) return say({ text: exchange.nothingMerged });
    sayWithUndo(exchange.merged(file.name), changeSet);
    onSavedOfMany?.(countOf(preview));
    leave();
    if (onSavedOfMany === null) await navigate({ to: '/overzicht' });
  };

  const conflicts = preview?.rows.filter(({ state }) => state === 'conflict') ?? [];
  const others = preview?.rows.filter(({ state }) => state !== 'conflict') ?? [];
  const open = preview === null ? 0 : openCount(preview, choices);
  return (
    <Page title={exchange.title} className="import exchange">
      <div className="import-head">
        <div>
          <h1>{exchange.merge(file.name)}</h1>
          {preview === null ? null : (
            <p className="lead">
              {exchange.inside(preview.inside.store, preview.inside.areas.length)}.{' '}
              {preview.inside.changedAt === null
                ? ''
                : `${exchange.changedAt(dateInSentence(localDay(preview.inside.changedAt), language))}.`}
            </p>
          )}
        </div>
        <button type="button" className="button" onClick={leave}>
          {exchange.cancel}
        </button>
      </div>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {problem?.code === 'no-store-open' ? (
        <p>
          {exchange.needsStore} <Link to="/">{exchange.toStart}</Link>
        </p>
      ) : null}
      {preview === null ? (
        problem === null ? (
          <WorkProgress progress={progress} onStop={cancel} />
        ) : null
      ) : preview.rows.length === 0 ? (
        <>
          <p>{exchange.nothing}</p>
          <p>
            <Link to="/overzicht">{exchange.toOverview}</Link>
          </p>
        </>
      ) : (
        <>
          <p className="exchange-counts">{exchange.counts(preview.counts)}.</p>
          {conflicts.length === 0 ? null : (
            <Conflicts rows={conflicts} count={preview.counts.conflict} choices={choices} onChoose={setChoices} />
          )}
          {others.length === 0 ? null : <MergeRows rows={others} count={countOf(preview)} />}
          <div className="exchange-do">
            {commit.isRunning ? (
              <WorkProgress progress={commit.progress} onStop={commit.cancel} />
            ) : (
              <button type="button" className="button button-primary" onClick={merge}>
                {exchange.save}
              </button>
            )}{' '}
            <span role="status" className="quiet">
              {open === 0 ? '' : exchange.open(open)}
            </span>
          </div>
        </>
      )}
    </Page>
  );
}

function countOf({ counts }: MergePreview): number {
  return counts.new + counts.changed + counts.removed;
}
