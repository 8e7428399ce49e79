import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysInWords } from '#renderer/actions/keys.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { ImportPreview } from '#shared/contracts/import.ts';
import type { ReadAs } from '#shared/contracts/inspection.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { dateInSentence } from '#shared/text/format.ts';
import { PastedName } from './pasted-name.tsx';
import { RepairStep } from './repair-step.tsx';
import { SeenStep } from './seen-step.tsx';
import { type Step, Steps } from './steps.tsx';
import { withoutEnding } from './store-name.ts';
import { withSheetName } from './tell.ts';
import { useReading } from './use-reading.ts';

/** One file, in steps: what we saw of it, what is to be repaired, and saving it, as one change that can be taken back. */
export function ReadFile({ file, onSavedOfMany }: { file: FileHandle; onSavedOfMany: ((rows: number | null) => void) | null }) {
  const { importing, frame } = useTexts();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const sayWithUndo = useSayWithUndo();
  const doAction = useDo();
  const commit = useJob('import.commit');
  const repairFile = useJob('import.repair');
  const [step, setStep] = useState<Step>('seen');
  const { foreseen, problem, setProblem, preview, state, told, tell, back, mapping, choices } = useReading(file);
  const { data: overview } = useCall('overview.view', { question: {} });
  const areas = (overview?.overview.rows ?? [])
    .map(({ areaId, name }) => ({ id: areaId, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

  const other = () => {
    if (onSavedOfMany !== null) return givenFiles.done();
    givenFiles.clear();
    doAction('import');
  };
  // The sheet of a text is named after its file.
  const rename = (name: string) => {
    if (mapping !== null) tell({ mapping: withSheetName(mapping, file.name, name) });
    givenFiles.rename(file, name);
  };
  const made = useFileMade();
  const makeRepairFile = () =>
    made.make({
      kind: 'excel',
      name: importing.repairFileName(withoutEnding(file.name)),
      write: (target) => repairFile.start({ ...choices, target, language }),
      said: ({ rows }) => importing.repairFileDone(rows),
    });
  const save = async () => {
    if (foreseen === null) return;
    setStep('save');
    const saved = await commit.start(choices);
    if (!saved.ok) {
      setStep('repair');
      return setProblem(saved.problem);
    }
    const { changeSet, new: added, changed } = saved.value;
    if (changeSet === null || added + changed === 0) {
      say({ text: importing.noted });
      if (onSavedOfMany !== null) {
        onSavedOfMany(null);
        return givenFiles.done();
      }
      givenFiles.clear();
      await navigate({ to: '/leveringen' });
      return;
    }
    onSavedOfMany?.(added + changed);
    if (onSavedOfMany === null) givenFiles.clear();
    else givenFiles.done();
    sayWithUndo(importing.saved(added + changed), changeSet);
    if (onSavedOfMany === null) await navigate({ to: '/overzicht' });
  };

  const isRefused = problem !== null && foreseen === null;
  const working = commit.isRunning ? commit : preview.isRunning ? preview : undefined;
  const count = foreseen === null ? 0 : foreseen.report.new + foreseen.report.changed;
  const isNoted = foreseen !== null && hasNothingNew(foreseen);
  const canSave = (count > 0 || isNoted) && working === undefined && state?.store?.readOnly == null;
  const goOn = () => {
    if (foreseen === null) return;
    if (step === 'seen') {
      setStep('repair');
      scrollTo({ top: 0 });
    } else if (canSave) void save();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        goOn();
      }
      // What was told last is taken back first; the history of the store comes after it.
      if (event.key === 'z' && !isText(event.target) && back()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  });

  return (
    <Page title={importing.title} className="import">
      {isRefused ? null : <Steps at={step} onGo={setStep} />}
      <div className="import-head">
        <div>
          <h1>
            {isRefused
              ? importing.notRead(file.name)
              : foreseen === null
                ? importing.reading(file.name)
                : headline(step, foreseen, importing)}
          </h1>
          <p className="lead">
            {foreseen === null || step === 'seen' ? importing.intro : importing.nothingSavedYet(foreseen.report.rejected)}
          </p>
          {givenFiles.isPasted(file) ? <PastedName file={file} onName={rename} /> : null}
          {foreseen?.inspection.readAs == null ? null : <ReadAsNote readAs={foreseen.inspection.readAs} />}
        </div>
        <div className="buttons">
          <button type="button" className={isRefused ? 'button button-primary' : 'button'} onClick={other}>
            {onSavedOfMany === null ? importing.otherFile : importing.backToMany}
          </button>
          {step === 'seen' || foreseen === null || foreseen.report.rejected === 0 ? null : (
            <button type="button" className="button" onClick={() => void makeRepairFile()} disabled={repairFile.isRunning}>
              {importing.makeRepairFile}
            </button>
          )}
          {isRefused ? null : step === 'seen' ? (
            <button type="button" className="button button-primary" onClick={goOn} disabled={foreseen === null}>
              {importing.goOn} <kbd className="key">{keysInWords('Mod+↵')}</kbd>
            </button>
          ) : (
            <button type="button" className="button button-primary" onClick={() => void save()} disabled={!canSave}>
              {isNoted ? importing.note : count === 0 ? importing.nothingToSave : importing.save(count)}
            </button>
          )}
        </div>
      </div>
      {working === undefined || (foreseen !== null && !commit.isRunning) ? null : (
        <WorkProgress progress={working.progress} onStop={working.cancel} />
      )}
      {made.problem === null ? null : <ProblemNote problem={made.problem} unchanged={frame.unchanged} />}
      {problem === null ? null : <ProblemNote problem={problem} unchanged={frame.unchanged} />}
      {isNoted ? <p className="note note-good nothing-new">{importing.nothingChanges}</p> : null}
      {foreseen === null ? null : (
        <div aria-busy={preview.isRunning}>
          {step === 'seen' ? (
            <SeenStep
              {...{ file, foreseen, mapping }}
              onTell={(next) => tell({ mapping: next })}
              area={told.area}
              onArea={(area) => tell({ area })}
              remember={told.remember}
              onRemember={(remember) => tell({ remember })}
              decidedOn={told.decidedOn}
              onDecided={(decidedOn) => tell({ decidedOn })}
            />
          ) : (
            <RepairStep
              {...{ foreseen, areas, mapping }}
              onTell={(next) => tell({ mapping: next })}
              onConflict={told.onConflict}
              onChoose={(onConflict) => tell({ onConflict })}
              onDecide={(id, decision) => tell({ decisions: { ...told.decisions, [id]: decision } })}
            />
          )}
        </div>
      )}
    </Page>
  );
}

/** Which earlier file it is read like, and what is new in it. */
function ReadAsNote({ readAs: { at, file, name, differs } }: { readAs: ReadAs }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  return (
    <p className="read-as">
      ↺ {importing.readAs(dateInSentence(localDay(at), language), file, name ?? null)}
      {differs.length === 0 ? null : ` ${importing.readAsDiffers(differs)}`}
    </p>
  );
}

/** Whether every row of the file stands in the store as it is. */
function hasNothingNew({ report }: ImportPreview): boolean {
  return report.unchanged > 0 && report.new + report.changed + report.rejected === 0;
}

/** Where a key that takes back belongs to the text that is typed. */
function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== target.defaultValue;
}

function headline(step: Step, { inspection, report }: ImportPreview, importing: ReturnType<typeof useTexts>['importing']): string {
  const seen = inspection.tables.filter(({ hidden }) => !hidden);
  const records = (kind: string) => seen.filter((table) => table.kind === kind).reduce((sum, table) => sum + table.records, 0);
  if (step === 'seen') return importing.saw(records('streams'), records('commitments'), new Set(seen.flatMap(({ areas }) => areas)).size);
  const read = seen.reduce((sum, table) => sum + table.records, 0);
  return importing.goodOf(Math.max(0, read - report.rejected), read);
}
