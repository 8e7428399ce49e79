import type { FileKind, Pasted } from './bridge.ts';
import type { AppEvent } from './events.ts';
import type { FileHandle, Language } from './values.ts';

/** The name under which the preload script gives the window its world: `window.langeAdem`. */
export const shellGlobal = 'langeAdem';

/**
 * What the preload script gives the window: the functions of `Bridge` without their types per call, and no channel
 * names. `call` gives exactly the `Result` of the call; nothing here throws but for a bug.
 */
export type ShellBridge = {
  readonly call: (name: string, input: unknown, options?: { readonly job?: string }) => Promise<unknown>;
  readonly cancel: (job: string) => void;
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
  readonly chooseFiles: (kind: FileKind, options?: { readonly multiple?: boolean }) => Promise<readonly FileHandle[]>;
  readonly chooseTarget: (kind: FileKind, suggestedName: string) => Promise<FileHandle | null>;
  readonly chooseFolder: () => Promise<FileHandle | null>;
  /** Takes the `File`s of a drop; the ones that have no path (dragged from a web page) are left out. */
  readonly dropFiles: (files: readonly unknown[]) => Promise<readonly FileHandle[]>;
  readonly takePasted: (pasted: Pasted) => Promise<FileHandle | null>;
  readonly open: (handle: FileHandle) => Promise<void>;
  readonly setLanguage: (language: Language) => void;
};
