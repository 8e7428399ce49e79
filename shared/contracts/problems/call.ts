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
  /** An administrator chose this setting. */
  'setting-fixed': Record<string, never>;
  'not-allowed': Record<string, never>;
  /** The browser's own server does not answer: its terminal was closed. */
  'server-gone': Record<string, never>;
  'token-refused': Record<string, never>;
  /** A word of the command line that is missing, or that it does not know. */
  'option-unknown': { option: string };
  'option-missing': { option: string };
  /** Options that do not go together, such as `--package, --shareable`. */
  'options-together': { options: string };
  'option-value-missing': { option: string };
  'argument-missing': { argument: string };
  'argument-too-many': Record<string, never>;
  'command-unknown': { command: string };
  'port-invalid': { seen: string };
  'port-in-use': { port: number };
  /** The window's files are not there: it was never built. */
  'window-not-built': Record<string, never>;
};
