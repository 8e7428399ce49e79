import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** A file that a door handed in. */
export type HandedIn = { readonly handle: FileHandle; readonly path: string };

/** Which paths the doors have handed in, so that a window never sees or names one. */
export type Files = {
  /** Takes in an absolute path; the handle carries its file name for people. */
  readonly register: (path: string) => FileHandle;
  /** Takes in a handle that another thread made. */
  readonly adopt: (handle: FileHandle, path: string) => void;
  readonly pathOf: (handle: FileHandle) => Result<string, Problem>;
  readonly handedIn: () => Iterable<HandedIn>;
};

/** An empty list of handed-in files. */
export function fileList(): Files {
  const known = new Map<string, HandedIn>();
  const adopt = (handle: FileHandle, path: string) => void known.set(handle.id, { handle, path });
  return {
    register: (path) => {
      const handle = { id: randomUUID(), name: basename(path) };
      adopt(handle, path);
      return handle;
    },
    adopt,
    pathOf: ({ id }) => {
      const found = known.get(id);
      return found === undefined ? failed(problem('handle-unknown', {})) : done(found.path);
    },
    handedIn: () => known.values(),
  };
}
