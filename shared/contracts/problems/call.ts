/** What may be wrong with a call itself. */
export type CallProblems = {
  'call-unknown': { name: string };
  'input-invalid': { detail: string };
  'no-store-open': Record<string, never>;
  cancelled: Record<string, never>;
  'job-failed': Record<string, never>;
  /** A bug of ours: the log has it under this number. */
  bug: { number: string };
  'handle-unknown': Record<string, never>;
  'not-allowed': Record<string, never>;
  'port-in-use': { port: number };
  /** The window's files are not there: it was never built. */
  'window-not-built': Record<string, never>;
};
