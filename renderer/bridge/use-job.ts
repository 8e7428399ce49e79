import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#shared/contracts/calls.ts';
import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';
import { useBridge } from './bridge.ts';

/** Long work of this component: how far it is, and how to stop it. Leaving the screen stops it too. */
export type Job<Name extends CallName> = {
  readonly isRunning: boolean;
  readonly progress: Progress | null;
  readonly start: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, Problem>>;
  readonly cancel: () => void;
};

export function useJob<Name extends CallName>(name: Name): Job<Name> {
  const bridge = useBridge();
  const running = useRef<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);

  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.event === 'job.progress' && event.job === running.current) setProgress(event.progress);
      }),
    [bridge],
  );
  const cancel = useCallback(() => {
    if (running.current !== null) bridge.cancel(running.current);
  }, [bridge]);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    async (input: CallInput<Name>) => {
      const job = crypto.randomUUID();
      running.current = job;
      setRunning(true);
      setProgress(null);
      const result = await bridge.call(name, input, { job });
      if (running.current === job) {
        running.current = null;
        setRunning(false);
      }
      return result;
    },
    [bridge, name],
  );
  return { isRunning, progress, start, cancel };
}
