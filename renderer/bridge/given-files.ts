import type { FileHandle } from '#shared/contracts/values.ts';

type Listener = () => void;

/**
 * The files that were dropped, chosen or opened from outside and wait to be read: one that is looked at, or several with
 * perhaps one of them looked at. It is no state of a screen: they may come before the screen that reads them is there.
 */
function waitingFiles() {
  let several: readonly FileHandle[] = [];
  let one: FileHandle | null = null;
  const pasted = new Set<string>();
  const listeners = new Set<Listener>();
  const set = (files: readonly FileHandle[], file: FileHandle | null) => {
    [several, one] = [files, file];
    for (const listener of listeners) listener();
  };
  return {
    give: (files: readonly FileHandle[]) => {
      if (files.length > 1) set(files, null);
      else if (files[0] !== undefined) set([], files[0]);
    },
    /** Reads a table that was pasted; unlike a file's, its name is the user's to change. */
    paste: (file: FileHandle) => {
      pasted.add(file.id);
      set([], file);
    },
    isPasted: (file: FileHandle) => pasted.has(file.id),
    rename: (file: FileHandle, name: string) => set(several, { ...file, name }),
    /** Looks at one of several. */
    look: (file: FileHandle) => set(several, file),
    /** Goes back to the several, where there are any. */
    done: () => set(several, null),
    clear: () => set([], null),
    current: () => one,
    all: () => several,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const givenFiles = waitingFiles();
