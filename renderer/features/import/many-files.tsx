import { givenFiles } from '#renderer/bridge/given-files.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { FileHandle } from '#shared/contracts/values.ts';
import { problemText } from '#shared/text/problem-text.ts';
import type { FileState, FileStates } from './file-state.ts';
import { useMany } from './use-many.ts';
import './many-files.css';

const marks = {
  ready: 'covered',
  look: 'medium',
  same: 'covered',
  merge: 'medium',
  refused: 'critical',
  saved: 'covered',
  noted: 'covered',
} as const;

type ManyGiven = {
  readonly files: readonly FileHandle[];
  readonly states: FileStates;
  readonly onState: (file: FileHandle, state: FileState) => void;
};

/** Several files, each one line with its state; those that are ready are saved in one go, one change each. */
export function ManyFiles({ files, states, onState }: ManyGiven) {
  const { importing, frame } = useTexts();
  const { language } = useLanguage();
  const { at, isSaving, isStopped, problem, working, canChange, readOn, save } = useMany(files, states, onState);
  const ready = files.filter(({ id }) => states.get(id)?.kind === 'ready');
  // Nothing differs, and still somebody delivered: that is noted.
  const same = files.filter(({ id }) => states.get(id)?.kind === 'same');
  const saveAll = async () => {
    const saved = await save([...ready, ...same]);
    if (saved.files > 0) say({ text: importing.savedMany(saved.files, saved.rows) });
    else if (saved.noted > 0) say({ text: importing.notedMany(saved.noted) });
  };

  const done = files.filter(({ id }) => states.has(id)).length;
  const headline =
    done < files.length && !isStopped
      ? importing.readingOf(done + 1, files.length)
      : importing.manyRead(files.length, ready.length, files.length - done);
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
          {isStopped && done < files.length ? (
            <button type="button" className="button" onClick={readOn}>
              {importing.readOn(files.length - done)}
            </button>
          ) : null}
          <button
            type="button"
            className="button button-primary"
            disabled={ready.length + same.length === 0 || isSaving || working !== null || !canChange}
            onClick={() => void saveAll()}
          >
            {ready.length === 0 && same.length > 0 ? importing.noteMany(same.length) : importing.saveMany(ready.length)}
          </button>
        </div>
      </div>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {working === null ? null : <WorkProgress progress={working.progress} onStop={working.cancel} />}
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
                  {found?.kind === 'ready' || found?.kind === 'look' || found?.kind === 'merge' ? (
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
    if (found.kind === 'merge') return importing.manyMerge;
    const { report, inspection } = found.preview;
    const isWrong = inspection.tables.some(({ reconciled }) => reconciled === false);
    return importing.manyCounts(report.new, report.changed, report.rejected, report.doubtful, isWrong);
  }
}
