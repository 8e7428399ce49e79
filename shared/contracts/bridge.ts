import type { Result } from '#shared/result.ts';
import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { AppEvent } from './events.ts';
import type { Problem } from './problem.ts';
import type { FileHandle, Language } from './values.ts';

/** What kind of file a chooser shows. */
export const fileKinds = [
  'workbook',
  'store',
  'excel',
  'word',
  'pdf',
  'calendar',
  'settings',
  'scenario',
  'exchange',
  'document',
  'archive',
  'svg',
  'png',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A table from the clipboard, as it stood there: a web page's or a spreadsheet's HTML, or text with tabs. */
export type Pasted = { readonly name: string; readonly kind: 'html' | 'txt'; readonly content: string };

/** So many characters come in by the clipboard; more is a file. */
export const longestPasted = 50_000_000;

/**
 * What the window knows of the world. Two makers: over Electron's IPC and over HTTP; nothing else in the window asks
 * which. A job is a call with an id, so that its progress can be followed and it can be cancelled.
 */
export type Bridge = {
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    options?: { readonly job?: string },
  ) => Promise<Result<CallOutput<Name>, Problem>>;
  /** Ends the job with this id; its call then gives the problem `cancelled`. */
  readonly cancel: (job: string) => void;
  /** Gives a function that stops listening. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
  readonly chooseFiles: (kind: FileKind, options?: { readonly multiple?: boolean }) => Promise<readonly FileHandle[]>;
  /** Where to write; null: the user thought better of it. */
  readonly chooseTarget: (kind: FileKind, suggestedName: string) => Promise<FileHandle | null>;
  /** A folder of this machine; null: the user thought better of it, or the door has no folders to choose. */
  readonly chooseFolder: () => Promise<FileHandle | null>;
  /** Takes files dropped on the window. Typed as unknown here: `shared` knows no DOM. */
  readonly dropFiles: (files: readonly unknown[]) => Promise<readonly FileHandle[]>;
  /** Keeps what was pasted as a file of its own, with the name that is given; null where that was refused. */
  readonly takePasted: (pasted: Pasted) => Promise<FileHandle | null>;
  /** Opens a written file with its own program, or downloads it in a browser. */
  readonly open: (handle: FileHandle) => Promise<void>;
  /** The language of what lies outside the page: menus and choosers; a browser has none. */
  readonly setLanguage: (language: Language) => void;
};
