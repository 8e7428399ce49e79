import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysOf } from '#renderer/actions/keys.ts';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { ImportPreview } from '#shared/contracts/import.ts';
import type { Inspection } from '#shared/contracts/inspection.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { AreaChoice, lacksArea } from './area-choice.tsx';
import { ChangesTable } from './changes-table.tsx';
import { IssuesList } from './issues-list.tsx';
import { Effect, Totals } from './preview-figures.tsx';
import { TableSeen } from './table-seen.tsx';

type OnConflict = 'ask' | 'newer' | 'keep';

/** One file: what we saw, what is wrong, what will change; saved in one step that can be taken back. */
export function ReadFile({ file }: { file: FileHandle }) {
  const { importing, frame } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const navigate = useNavigate();
  const doAction = useDo();
  const { data: state, refetch } = useCall('app.state', {});
  const inspect = useJob('import.inspect');
  const preview = useJob('import.preview');
  const commit = useJob('import.commit');
  const [seen, setSeen] = useState<Inspection | null>(null);
  const [foreseen, setForeseen] = useState<ImportPreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [onConflict, setOnConflict] = useState<OnConflict>('ask');
  const [area, setArea] = useState<AreaId | null>(null);
  const { start: startInspect } = inspect;
  const { start: startPreview } = preview;
  const hasStore = state === undefined ? null : state.store !== null;

  useEffect(() => {
    if (hasStore === null) return;
    const look = async () => {
      // A file that is dropped on an empty window gets a store of its own, named after it.
      if (!hasStore) {
        const made = await bridge.call('store.create', { name: file.name.replace(/\.[a-z0-9]+$/i, '').trim() || 'Lange Adem' });
        if (!made.ok) return setProblem(made.problem);
        await refetch();
        return;
      }
      const looked = await startInspect({ file });
      if (!looked.ok) return setProblem(looked.problem);
      setSeen(looked.value);
    };
    void look();
  }, [bridge, file, hasStore, startInspect, refetch]);

  useEffect(() => {
    if (seen === null) return;
    const foresee = async () => {
      const given = await startPreview({ file, sha256: seen.sha256, onConflict, ...(area === null ? {} : { area }) });
      if (given.ok) setForeseen(given.value);
      else setProblem(given.problem);
    };
    void foresee();
  }, [file, seen, onConflict, area, startPreview]);

  const other = () => {
    givenFiles.clear();
    doAction('import');
  };
  const save = async () => {
    if (foreseen === null) return;
    const saved = await commit.start({ file, sha256: foreseen.sha256, onConflict, ...(area === null ? {} : { area }) });
    if (!saved.ok) return setProblem(saved.problem);
    const { changeSet, new: added, changed } = saved.value;
    givenFiles.clear();
    const undo = async () => {
      if (changeSet === null) return;
      const undone = await bridge.call('history.undo', { changeSet });
      say({ text: undone.ok ? frame.undone(undone.value.what) : problemText(undone.problem, language) });
    };
    say({ text: importing.saved(added + changed), action: { label: frame.undo, keys: keysOf('undo'), run: () => void undo() } });
    await navigate({ to: '/overzicht' });
  };

  const isRefused = problem !== null && seen === null;
  const headline = isRefused ? importing.notRead(file.name) : seen === null ? importing.reading(file.name) : headlineOf(seen, importing);
  const working = [inspect, preview, commit].find(({ isRunning }) => isRunning);
  const count = foreseen === null ? 0 : foreseen.report.new + foreseen.report.changed;
  return (
    <Page title={importing.title} className="import">
      <div className="import-head">
        <div>
          <h1>{headline}</h1>
          <p className="lead">
            <b>{file.name}</b> · {importing.intro}
          </p>
        </div>
        <div className="buttons">
          <button type="button" className={isRefused ? 'button button-primary' : 'button'} onClick={other}>
            {importing.otherFile}
          </button>
          {isRefused ? null : (
            <button
              type="button"
              className="button button-primary"
              onClick={save}
              disabled={count === 0 || working !== undefined || state?.store?.readOnly != null}
            >
              {count === 0 ? importing.nothingToSave : importing.save(count)}
            </button>
          )}
        </div>
      </div>
      {working === undefined ? null : <WorkProgress progress={working.progress} onStop={working.cancel} />}
      {problem === null ? null : <ProblemNote problem={problem} unchanged={frame.unchanged} />}
      <div className="import-columns">
        <div>
          {seen === null ? null : (
            <>
              {area === null && !lacksArea(seen.issues) ? null : <AreaChoice value={area} onChange={setArea} />}
              <IssuesList issues={foreseen?.report.issues ?? seen.issues} />
              <section aria-labelledby="import-tables">
                <h2 id="import-tables">{importing.tables}</h2>
                {seen.tables.map((table) => (
                  <TableSeen key={`${table.sheet}:${table.firstRow}`} table={table} />
                ))}
              </section>
            </>
          )}
        </div>
        {foreseen === null ? null : (
          <div>
            <Totals preview={foreseen} />
            {count === 0 && foreseen.report.rejected === 0 ? <p className="note note-good">{importing.nothingChanges}</p> : null}
            {foreseen.report.doubtful === 0 && onConflict === 'ask' ? null : (
              <div className="import-doubt">
                <span>{importing.doubt}</span>
                <Segmented
                  name={importing.onConflict}
                  value={onConflict}
                  options={(['ask', 'newer', 'keep'] as const).map((choice) => ({ value: choice, label: importing.conflict[choice] }))}
                  onChange={setOnConflict}
                />
              </div>
            )}
            <Effect preview={foreseen} />
            {foreseen.changes.length === 0 ? null : <ChangesTable preview={foreseen} />}
          </div>
        )}
      </div>
    </Page>
  );
}

function headlineOf({ tables }: Inspection, importing: ReturnType<typeof useTexts>['importing']): string {
  const records = (kind: string) => tables.filter((table) => table.kind === kind).reduce((sum, table) => sum + table.records, 0);
  const areas = new Set(tables.flatMap((table) => table.areas));
  return importing.saw(records('streams'), records('commitments'), areas.size);
}
