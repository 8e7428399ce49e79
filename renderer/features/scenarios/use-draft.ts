import { useEffect, useReducer, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import { leftDrafts } from '#renderer/kit/left-drafts.ts';
import { say } from '#renderer/kit/toast.tsx';
import { type Draft, nextDraft, type Step } from './draft.ts';

/** By desk: the scenario that is open, or the area that a new one is about. */
const draftsOfDesks = leftDrafts<Draft>();

export type DraftState = {
  readonly draft: Draft;
  readonly act: (step: Step) => void;
  /** Whether something was changed since it was begun, opened or kept. */
  readonly isTouched: boolean;
  /** Takes what was kept, or removed, as where it begins. */
  readonly settle: (draft: Draft) => void;
  /** Puts another in its place, says so, and offers the way back. */
  readonly replace: (draft: Draft, said: string) => void;
  readonly beginAgain: () => void;
};

/** The scenario on a desk. What is not kept is left there, and found again; `fresh` is what a desk without it begins with. */
export function useDraft(store: string, desk: string, fresh: () => Draft): DraftState {
  const { scenarios: texts } = useTexts();
  const [begun, setBegun] = useState(fresh);
  const [draft, act] = useReducer(nextDraft, draftsOfDesks.of(store, desk) ?? begun);
  const isTouched = draft !== begun;
  useEffect(() => draftsOfDesks.leave(store, desk, isTouched ? draft : null), [store, desk, draft, isTouched]);
  const replace = (other: Draft, said: string) => {
    act({ step: 'start', draft: other });
    const back = () => {
      // By then another screen may be looked at: it lies ready on its desk.
      draftsOfDesks.leave(store, desk, draft);
      act({ step: 'start', draft });
    };
    say({ text: said, action: { label: texts.wayBack, run: back } });
  };
  return {
    draft,
    act,
    isTouched,
    settle: (settled) => {
      setBegun(settled);
      act({ step: 'start', draft: settled });
    },
    replace,
    beginAgain: () => replace(begun, texts.begunAgain),
  };
}
