import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** Writes a small text file of our own, whole or not at all. Problems: `target-not-writable`, `disk-full`. */
export function writeText(path: string, text: string): Result<null, Problem> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text, { flush: true });
    renameSync(unfinished, path);
    return done(null);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    const isFull = error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code));
    return failed(problem(isFull ? 'disk-full' : 'target-not-writable', { file: basename(path) }));
  }
}
