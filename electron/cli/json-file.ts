import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Checker, jsonIn } from '#shared/contracts/json-text.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/**
 * A JSON file named on the command line, as it stands there. It is checked here, so that the place in the file can be
 * told; a call checks it again. Problems: `file-missing`, and `unreadable` with the file and the place.
 */
export function jsonFile<Content>(
  path: string,
  checker: Checker,
  unreadable: 'scenario-unreadable' | 'mapping-unreadable',
): Result<Content, Problem> {
  const file = basename(path);
  const text = textOf(path);
  if (text === null) return failed(problem('file-missing', { file }));
  const found = jsonIn<Content>(text, checker);
  return 'content' in found ? done(found.content) : failed(problem(unreadable, { file, detail: found.wrong }));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
