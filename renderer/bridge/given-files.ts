import type { FileHandle } from '#shared/contracts/values.ts';

type Listener = () => void;

/**
 * The file that was dropped, chosen or opened from outside and waits to be read. It is no state of a screen: it may come
 * before the screen that reads it is there.
 */
function waitingFile() {
  let waiting: FileHandle | null = null;
  const listeners = new Set<Listener>();
  const set = (handle: FileHandle | null) => {
    waiting = handle;
    for (const listener of listeners) listener();
  };
  return {
    give: (handle: FileHandle) => set(handle),
    clear: () => set(null),
    current: () => waiting,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const givenFiles = waitingFile();
