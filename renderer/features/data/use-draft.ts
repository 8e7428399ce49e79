import { useCallback, useEffect, useState } from 'react';
import type { RowsView } from '#shared/contracts/rows.ts';
import { type Draft, noDraft, withoutSaved } from './draft.ts';
import { draftsOfTables } from './left-drafts.ts';

/** What is typed and not saved, with the way back step by step. */
export type DraftState = {
  readonly draft: Draft;
  readonly put: (next: Draft) => void;
  /** Takes the last step back; false where there is none. */
  readonly stepBack: () => boolean;
  readonly clear: () => void;
  /** Says that these rows are stored: they leave the draft as soon as the table has them. */
  readonly stored: (saved: Draft, differs: boolean) => void;
};

export function useDraft(view: RowsView, store: string): DraftState {
  const { table } = view;
  const [steps, setSteps] = useState<readonly Draft[]>(() => [draftsOfTables.of(store, table) ?? noDraft]);
  const [saved, setSaved] = useState<Draft | null>(null);
  const draft = steps.at(-1) ?? noDraft;
  useEffect(() => draftsOfTables.leave(store, table, draft), [store, table, draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table that came after the save is what this waits for.
  useEffect(() => {
    if (saved === null) return;
    setSteps(([...before]) => [withoutSaved(before.at(-1) ?? noDraft, saved)]);
    setSaved(null);
  }, [view]);
  return {
    draft,
    put: useCallback((next) => setSteps((before) => [...before, next]), []),
    stepBack: () => {
      if (steps.length < 2) return false;
      setSteps((before) => before.slice(0, -1));
      return true;
    },
    clear: useCallback(() => setSteps([noDraft]), []),
    stored: useCallback((rows, differs) => {
      if (differs) setSaved(rows);
      else setSteps((before) => [withoutSaved(before.at(-1) ?? noDraft, rows)]);
    }, []),
  };
}
