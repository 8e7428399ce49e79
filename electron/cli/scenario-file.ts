import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { done, failed, type Result } from '#shared/result.ts';

/**
 * The scenario of `--scenario`: the path of a JSON file, which is checked here so that its place in the file can be told.
 * Problems: `file-missing`, `scenario-unreadable`, `scenario-not-found` (what is no JSON file is a name).
 */
export async function scenarioOf(named: string): Promise<Result<ScenarioFile, Problem>> {
  if (extname(named).toLowerCase() !== '.json') return failed(problem('scenario-not-found', { seen: named }));
  const file = basename(named);
  const text = textOf(named);
  if (text === null) return failed(problem('file-missing', { file }));
  const content = parsed(text);
  if (content === undefined) return failed(problem('scenario-unreadable', { file, detail: 'JSON' }));
  const checked = scenarioFile.safeParse(content);
  if (!checked.success) return failed(problem('scenario-unreadable', { file, detail: placeOf(checked.error.issues[0]) }));
  return done(content as ScenarioFile);
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
function placeOf(issue: { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] } | undefined): string {
  const keys = issue?.keys ?? [];
  return [...(issue?.path ?? []), ...(keys.length > 0 ? [keys.join(', ')] : [])].map(String).join('.');
}
