import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** Which paths the doors have handed in, so that a window never sees or names one. */
export type Files = {
  /** Takes in an absolute path; the handle carries its file name for people. */
  readonly register: (path: string) => FileHandle;
  /** Takes in a handle that another thread made. */
  readonly adopt: (handle: FileHandle, path: string) => void;
  readonly pathOf: (handle: FileHandle) => Result<string, Problem>;
};

/** An empty list of handed-in files. */
export function fileList(): Files {
  const paths = new Map<string, string>();
  return {
    register: (path) => {
      const handle = { id: randomUUID(), name: basename(path) };
      paths.set(handle.id, path);
      return handle;
    },
    adopt: (handle, path) => {
      paths.set(handle.id, path);
    },
    pathOf: (handle) => {
      const path = paths.get(handle.id);
      return path === undefined ? failed(problem('handle-unknown', {})) : done(path);
    },
  };
}
