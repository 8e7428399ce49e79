import { useEffect, useRef, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { ImportPreview } from '#shared/contracts/import.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { problemText } from '#shared/text/problem-text.ts';
import './many-files.css';

/** How far a file of several is. */
export type FileState =
  | { readonly kind: 'ready' | 'look' | 'same'; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'saved'; readonly rows: number }
  | { readonly kind: 'noted' };
export type FileStates = ReadonlyMap<string, FileState>;

const marks = { ready: 'covered', look: 'medium', same: 'covered', refused: 'critical', saved: 'covered', noted: 'covered' } as const;
/** A column that is less sure is one to look at. */
const sure = 0.7;

type ManyGiven = {
  readonly files: readonly FileHandle[];
  readonly states: FileStates;
  readonly onState: (file: FileHandle, state: FileState) => void;
};

/** Several files, each one line with its state; those that are ready are saved in one go, one change each. */
export function ManyFiles({ files, states, onState }: ManyGiven) {
  const { importing, frame } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const { data: state, refetch } = useCall('app.state', {});
  const look = useJob('import.preview');
  const commit = useJob('import.commit');
  const [at, setAt] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const busy = useRef(false);
  const hasStore = state === undefined ? null : state.store !== null;
  const { start } = look;

  useEffect(() => {
    const next = files.find(({ id }) => !states.has(id));
    if (hasStore === null || next === undefined || busy.current) return;
    busy.current = true;
    const readNext = async () => {
      if (!hasStore) {
        await bridge.call('store.create', { name: importing.manyStore });
        await refetch();
        busy.current = false;
        return;
      }
      setAt(next.id);
      const read = await start({ file: next, language });
      busy.current = false;
      setAt(null);
      onState(next, read.ok ? { kind: kindOf(read.value), preview: read.value } : { kind: 'refused', problem: read.problem });
    };
    void readNext();
  }, [files, states, hasStore, bridge, start, refetch, language, onState, importing.manyStore]);

  const ready = files.filter(({ id }) => states.get(id)?.kind === 'ready');
  // Nothing differs, and still somebody delivered: that is noted.
  const same = files.filter(({ id }) => states.get(id)?.kind === 'same');
  const save = async () => {
    setSaving(true);
    let rows = 0;
    for (const file of [...ready, ...same]) {
      const found = states.get(file.id);
      if (found?.kind !== 'ready' && found?.kind !== 'same') continue;
      setAt(file.id);
      const saved = await commit.start({ file, sha256: found.preview.sha256, language });
      if (saved.ok) rows += saved.value.new + saved.value.changed;
      onState(
        file,
        !saved.ok
          ? { kind: 'refused', problem: saved.problem }
          : saved.value.changeSet === null
            ? { kind: 'noted' }
            : { kind: 'saved', rows: saved.value.new + saved.value.changed },
      );
    }
    setAt(null);
    setSaving(false);
    say({ text: ready.length === 0 ? importing.notedMany(same.length) : importing.savedMany(ready.length, rows) });
  };

  const done = files.filter(({ id }) => states.has(id)).length;
  const working = commit.isRunning ? commit : look.isRunning ? look : undefined;
  const headline = done < files.length ? importing.readingOf(done + 1, files.length) : importing.manyRead(files.length, ready.length);
  return (
    <Page title={importing.title} className="import">
      <div className="import-head">
        <div>
          <h1>{headline}</h1>
          <p className="lead">{importing.manyIntro}</p>
        </div>
        <div className="buttons">
          <button type="button" className="button" disabled={isSaving} onClick={() => givenFiles.clear()}>
            {importing.closeMany}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={ready.length + same.length === 0 || isSaving || working !== undefined || state?.store?.readOnly != null}
            onClick={() => void save()}
          >
            {ready.length === 0 && same.length > 0 ? importing.noteMany(same.length) : importing.saveMany(ready.length)}
          </button>
        </div>
      </div>
      {working === undefined ? null : <WorkProgress progress={working.progress} onStop={working.cancel} />}
      <table className="plain-table many-files">
        <thead>
          <tr>
            <th scope="col">{importing.many.state}</th>
            <th scope="col">{importing.many.file}</th>
            <th scope="col">{importing.many.what}</th>
            <th scope="col">
              <span className="hidden-text">{importing.many.look}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => {
            const found = states.get(file.id);
            return (
              <tr key={file.id}>
                <td>
                  {found === undefined ? (
                    <span className="quiet">{file.id === at ? importing.many.reading : importing.many.waits}</span>
                  ) : (
                    <span className={`severity mark-${marks[found.kind]}`}>
                      <MarkIcon mark={marks[found.kind]} /> {importing.manyStates[found.kind]}
                    </span>
                  )}
                </td>
                <th scope="row">{file.name}</th>
                <td>{found === undefined ? '' : said(found)}</td>
                <td>
                  {found?.kind === 'ready' || found?.kind === 'look' ? (
                    <button
                      type="button"
                      className="button"
                      aria-label={importing.lookAt(file.name)}
                      // To leave the list would stop the saving.
                      disabled={isSaving}
                      onClick={() => givenFiles.look(file)}
                    >
                      {importing.many.look}
                    </button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet many-note">{frame.stopChangesNothing}</p>
    </Page>
  );

  function said(found: FileState): string {
    if (found.kind === 'refused') return problemText(found.problem, language);
    if (found.kind === 'saved') return importing.saved(found.rows);
    if (found.kind === 'noted') return importing.noted;
    const { report, inspection } = found.preview;
    const isWrong = inspection.tables.some(({ reconciled }) => reconciled === false);
    return importing.manyCounts(report.new, report.changed, report.rejected, report.doubtful, isWrong);
  }
}

/** Nothing is asked of a file that is ready: no row rejected or in doubt, its total its own, its columns sure. */
function kindOf({ report, inspection }: ImportPreview): 'ready' | 'look' | 'same' {
  const seen = inspection.tables.filter(({ hidden }) => !hidden);
  const isAsked =
    report.rejected > 0 ||
    report.doubtful > 0 ||
    seen.some(
      ({ kind, reconciled, columns }) => kind === 'unknown' || reconciled === false || columns.some(({ confidence }) => confidence < sure),
    );
  if (isAsked) return 'look';
  return report.new + report.changed === 0 ? 'same' : 'ready';
}
