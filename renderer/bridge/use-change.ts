import { useCallback, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { useBridge } from './bridge.ts';

/** A call that changes something: what went wrong last, whether it is busy, and how to do it. Gives null where it failed. */
export type Change<Name extends CallName> = {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly run: (input: CallInput<Name>) => Promise<CallOutput<Name> | null>;
};

export function useChange<Name extends CallName>(name: Name): Change<Name> {
  const bridge = useBridge();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (input: CallInput<Name>) => {
      setBusy(true);
      const result = await bridge.call(name, input);
      setBusy(false);
      setProblem(result.ok ? null : result.problem);
      return result.ok ? result.value : null;
    },
    [bridge, name],
  );
  return { isBusy, problem, run };
}
