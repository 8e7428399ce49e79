import { createContext, useContext } from 'react';
import type { Bridge } from '#shared/contracts/bridge.ts';
import type { Problem } from '#shared/contracts/problem.ts';

/** The bridge of this window. */
export type WindowBridge = Bridge & {
  /** Whether users choose places on their disk; in a browser files come in by upload and go out as downloads. */
  readonly placesFiles: boolean;
};

/** What the window knows of the world; `main.tsx` gives the one maker that fits, nothing else asks which. */
export const BridgeContext = createContext<WindowBridge | null>(null);

export function useBridge(): WindowBridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('There is no bridge around this component.');
  return bridge;
}

/** A call that gave a problem, as the query library wants it: thrown. */
export class CallFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The problem behind what a query threw; anything else is a bug. */
export function problemOf(error: unknown): Problem {
  return error instanceof CallFailed ? error.problem : { code: 'job-failed', params: {} };
}
