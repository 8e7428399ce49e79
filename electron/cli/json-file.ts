import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

type Issue = { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };
/** A schema of the contracts. */
type Checker = {
  readonly safeParse: (
    content: unknown,
  ) => { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
};

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
  const content = parsed(text);
  if (content === undefined) return failed(problem(unreadable, { file, detail: 'JSON' }));
  const checked = checker.safeParse(content);
  if (!checked.success) return failed(problem(unreadable, { file, detail: placeOf(checked.error.issues[0]) }));
  return done(content as Content);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where in the file it is wrong: `changes.2.until`, or the keys that nobody knows. */
function placeOf(issue: Issue | undefined): string {
  const keys = issue?.keys ?? [];
  return [...(issue?.path ?? []), ...(keys.length > 0 ? [keys.join(', ')] : [])].map(String).join('.');
}
