import { extname } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { failed, type Result } from '#shared/result.ts';
import { jsonFile } from './json-file.ts';

/** The scenario of `--scenario`: a JSON file. Problems: those of reading one, and `scenario-not-found` for any other word. */
export function scenarioOf(named: string): Result<ScenarioFile, Problem> {
  if (extname(named).toLowerCase() !== '.json') return failed(problem('scenario-not-found', { seen: named }));
  return jsonFile<ScenarioFile>(named, scenarioFile, 'scenario-unreadable');
}
