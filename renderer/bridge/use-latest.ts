import { useEffect, useRef, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { useBridge } from './bridge.ts';

/** The newest answer, and what it was asked; the problem where the newest one failed. */
export type Latest<Name extends CallName> = {
  readonly data: CallOutput<Name> | null;
  /** The input that `data` answers, as JSON: under a slider it may not be the newest. */
  readonly answers: string | null;
  readonly problem: Problem | null;
};

/**
 * A query whose input changes while it is worked out, as under a slider that is dragged: one is under way at a time, and
 * of what was asked meanwhile only the newest is asked next. Old figures stay until then. `fresh` asks again when it changes.
 */
export function useLatest<Name extends CallName>(name: Name, input: CallInput<Name> | null, fresh: unknown): Latest<Name> {
  const bridge = useBridge();
  const [latest, setLatest] = useState<Latest<Name>>({ data: null, answers: null, problem: null });
  const wanted = useRef<CallInput<Name> | null>(null);
  const isBusy = useRef(false);
  const isGone = useRef(false);
  const key = JSON.stringify(input);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the input by its content, and again when something was written
  useEffect(() => {
    wanted.current = input;
    if (isBusy.current) return;
    const work = async () => {
      isBusy.current = true;
      while (wanted.current !== null) {
        const ask = wanted.current;
        wanted.current = null;
        const result = await bridge.call(name, ask);
        if (isGone.current) break;
        setLatest((before) =>
          result.ok ? { data: result.value, answers: JSON.stringify(ask), problem: null } : { ...before, problem: result.problem },
        );
      }
      isBusy.current = false;
    };
    void work();
  }, [bridge, name, key, fresh]);
  return latest;
}
