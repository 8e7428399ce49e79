import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Progress } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** A larger file is no budget; it would not fit in memory when it is read. */
const largestFile = 300_000_000;
const piece = 1_000_000;

/**
 * All bytes of a file, with how many were read so far. Problems: `file-missing`, `file-unreadable`, `file-too-large`, and
 * `file-changed` where somebody writes in it meanwhile: half of one and half of another is no file.
 */
export function fileBytes(path: string, file: string, progress: (progress: Progress) => void): Result<Uint8Array, Problem> {
  let opened: number | null = null;
  try {
    opened = openSync(path, 'r');
    const before = fstatSync(opened);
    if (!before.isFile()) return failed(problem('file-unreadable', { file }));
    if (before.size > largestFile) return failed(problem('file-too-large', { file, limit: '300 MB' }));
    const bytes = new Uint8Array(before.size);
    let at = 0;
    while (at < bytes.length) {
      progress({ step: 'read', done: at, of: bytes.length });
      const read = readSync(opened, bytes, at, Math.min(piece, bytes.length - at), null);
      if (read === 0) break;
      at += read;
    }
    const after = fstatSync(opened);
    const isChanged = at < bytes.length || after.size !== before.size || after.mtimeMs !== before.mtimeMs;
    return isChanged ? failed(problem('file-changed', { file })) : done(bytes);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed(problem(isMissing ? 'file-missing' : 'file-unreadable', { file }));
  } finally {
    if (opened !== null) closeSync(opened);
  }
}
