import { useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysOf } from '#renderer/actions/keys.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { Problem } from '#shared/contracts/problem.ts';
import type { RowEdit, RowsView } from '#shared/contracts/rows.ts';
import { type Draft, editsOf, withCells } from './draft.ts';
import type { DraftState } from './use-draft.ts';

/** Saves what is typed as one step of the history; what is wrong with it comes back to its cells. */
export function useSaving(
  { table }: RowsView,
  { draft, put, stored }: DraftState,
  tell: (text: string) => void,
  /** Leads to a cell that could not be saved. */
  goTo: (cell: { readonly id: string; readonly key: string }) => void,
) {
  const { data, frame } = useTexts();
  const { language } = useLanguage();
  const doAction = useDo();
  const change = useChange('rows.save');
  const undo = useChange('history.undo');
  const [problem, setProblem] = useState<Problem | null>(null);

  const write = async (edits: readonly RowEdit[], saved: Draft): Promise<void> => {
    if (edits.length === 0) return tell(data.said.same);
    const done = await change.run({ edits: [...edits], language });
    if (done === null) return;
    const [first] = done.problems;
    if (first !== undefined) {
      const atCells = done.problems.filter(({ field }) => field !== null);
      setProblem(atCells.length === done.problems.length ? null : first.problem);
      const cells = atCells.map(({ id, field, problem: wrong }) => {
        const typed = saved[id]?.cells[field ?? ''];
        return { id, key: field ?? '', cell: { text: typed?.text ?? '', value: typed?.value ?? null, problem: wrong } };
      });
      const [wrong] = cells;
      if (wrong !== undefined) {
        put(withCells({ ...draft, ...saved }, cells));
        goTo(wrong);
      }
      return tell(data.said.wrongCell);
    }
    setProblem(null);
    stored(saved, done.changeSet !== null);
    if (done.changeSet === null) return tell(data.said.same);
    tell(data.said.saved(done.what));
    const isSmall = edits.length === 1 && edits[0]?.act === 'change' && Object.keys(edits[0].values).length === 1;
    if (!isSmall) say({ text: done.what, action: { label: frame.undo, keys: keysOf('undo'), run: () => doAction('undo') } });
  };

  return {
    isBusy: change.isBusy,
    problem: problem ?? change.problem ?? undo.problem,
    save: (next: Draft) => write(editsOf(next, table), next),
    remove: (ids: readonly string[]) =>
      write(
        ids.map((id) => ({ act: 'remove' as const, table, id })),
        {},
      ),
    undoStep: (changeSet: number) =>
      void undo.run({ changeSet }).then((report) => {
        if (report !== null) say({ text: frame.undone(report.what) });
      }),
  };
}
