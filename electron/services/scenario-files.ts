import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Services } from '#shared/contracts/calls.ts';
import { jsonIn } from '#shared/contracts/json-text.ts';
import { problem } from '#shared/contracts/problem.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { scenarioAsFile } from '#shared/contracts/scenario-as-file.ts';
import { done, failed } from '#shared/result.ts';
import type { Context } from './context.ts';
import { checkTarget, problemOfFile, writeTarget } from './target-file.ts';

/** A thousand changes are less than this. */
const largestFile = 1_000_000;

/** Scenarios as files of contracts/cli.md: the same that `--scenario` takes. */
export const scenarioFileServices: Pick<Services<Context>, 'scenario.export' | 'scenario.read'> = {
  'scenario.export': ({ scenario, target }, context) => {
    const path = context.pathOf(target);
    if (!path.ok) return path;
    const checked = checkTarget(path.value, ['.json']);
    if (!checked.ok) return checked;
    const bytes = new TextEncoder().encode(`${JSON.stringify(scenarioAsFile(scenario), null, 2)}\n`);
    const written = writeTarget(path.value, bytes);
    return written.ok ? done({ file: basename(path.value), bytes: bytes.length }) : written;
  },

  'scenario.read': ({ file }, context) => {
    const path = context.pathOf(file);
    if (!path.ok) return path;
    let text: string;
    try {
      if (statSync(path.value).size > largestFile) return failed(problem('scenario-unreadable', { file: file.name, detail: '' }));
      text = readFileSync(path.value, 'utf8');
    } catch (error) {
      return problemOfFile(error, path.value);
    }
    const found = jsonIn<ScenarioFile>(text, scenarioFile);
    return 'content' in found ? done(found.content) : failed(problem('scenario-unreadable', { file: file.name, detail: found.wrong }));
  },
};
