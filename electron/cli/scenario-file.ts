import { extname } from 'node:path';
import type { Problem } from '#shared/contracts/problem.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { done, type Result } from '#shared/result.ts';
import { jsonFile } from './json-file.ts';

/** The scenario of `--scenario`: a JSON file, or the name of one that the store keeps. Problems: those of reading a file. */
export function scenarioOf(named: string): Result<string | ScenarioFile, Problem> {
  if (extname(named).toLowerCase() !== '.json') return done(named);
  return jsonFile<ScenarioFile>(named, scenarioFile, 'scenario-unreadable');
}
