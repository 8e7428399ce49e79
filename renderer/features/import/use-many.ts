import { useCallback, useEffect, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { isExchangeFile } from '#renderer/features/exchange/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { type FileState, type FileStates, stateOf } from './file-state.ts';
import { madeOwnStore } from './own-store.ts';

/** What was saved of several files in one go: files with rows, files that changed nothing, rows. */
export type SavedMany = { readonly files: number; readonly noted: number; readonly rows: number };

/**
 * Several files that are read one after the other, and saved one after the other. What is stopped, by its user or because
 * the list is left, keeps the state it had: it is read or saved when it is asked for again.
 */
export function useMany(files: readonly FileHandle[], states: FileStates, onState: (file: FileHandle, state: FileState) => void) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const { data: state, refetch } = useCall('app.state', {});
  const look = useJob('import.preview');
  const commit = useJob('import.commit');
  const [at, setAt] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  // Known at once, while the window may still hear of the store: two would be made otherwise.
  const [hasOwnStore, setOwnStore] = useState(false);
  const { start } = look;

  useEffect(() => {
    const next = files.find(({ id }) => !states.has(id));
    if (state === undefined || next === undefined || isReading || isStopped || problem !== null) return;
    const readNext = async () => {
      if (state.store === null && !hasOwnStore) {
        const made = await madeOwnStore(bridge, importing.manyStore);
        if (!made.ok) return setProblem(made.problem);
        await refetch();
        return setOwnStore(true);
      }
      if (isExchangeFile(next)) return onState(next, { kind: 'merge' });
      setAt(next.id);
      const read = await start({ file: next, language });
      setAt(null);
      if (read.ok) onState(next, stateOf(read.value));
      else if (read.problem.code === 'cancelled') setStopped(true);
      else onState(next, { kind: 'refused', problem: read.problem });
    };
    setReading(true);
    void readNext().finally(() => setReading(false));
  }, [files, states, state, isStopped, problem, bridge, start, refetch, language, onState, importing.manyStore, isReading, hasOwnStore]);

  const save = useCallback(
    async (chosen: readonly FileHandle[]): Promise<SavedMany> => {
      setSaving(true);
      const done = { files: 0, noted: 0, rows: 0 };
      for (const file of chosen) {
        const found = states.get(file.id);
        if (found?.kind !== 'ready' && found?.kind !== 'same') continue;
        setAt(file.id);
        const saved = await commit.start({ file, sha256: found.preview.sha256, language });
        if (!saved.ok && saved.problem.code === 'cancelled') break;
        if (!saved.ok) onState(file, { kind: 'refused', problem: saved.problem });
        else if (saved.value.changeSet === null) {
          done.noted += 1;
          onState(file, { kind: 'noted' });
        } else {
          const rows = saved.value.new + saved.value.changed;
          done.files += 1;
          done.rows += rows;
          onState(file, { kind: 'saved', rows });
        }
      }
      setAt(null);
      setSaving(false);
      return done;
    },
    [states, commit.start, language, onState],
  );

  return {
    /** The file that is read or saved now. */
    at,
    isSaving,
    isStopped,
    /** Why no file can be read: there is no store, and none can be made. */
    problem,
    working: commit.isRunning ? commit : look.isRunning ? look : null,
    canChange: state?.store?.readOnly == null,
    readOn: () => setStopped(false),
    save,
  };
}
