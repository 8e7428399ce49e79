import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** Writes a small text file of our own; `target-not-writable` where that cannot be. */
export function writeText(path: string, text: string): Result<null, Problem> {
  try {
    writeFileSync(path, text);
    return done(null);
  } catch {
    return failed(problem('target-not-writable', { file: basename(path) }));
  }
}
