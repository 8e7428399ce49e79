import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnSettingsFiles } from '#electron/services/own-settings.ts';
import { writeTarget } from '#electron/services/target-file.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { defaultOwnSettings, type OwnSettings, ownSettings, type PolicySettings, policyFile } from '#shared/contracts/settings.ts';
import { done, failed, type Result } from '#shared/result.ts';

const policyName = 'policy.json';

/**
 * The settings of this machine, in the program's own folder, and what an administrator fixed: `policy.json` in the folder
 * that only administrators write to, or else in the program's own. Both are read once, at the start.
 */
export function ownSettingsFiles(home: string, administrators: string | null = administratorsFolder()): OwnSettingsFiles {
  const path = join(home, 'settings.json');
  const policy = policyIn([...(administrators === null ? [] : [administrators]), home]);
  let own = keptIn(path);
  return {
    policy: policy.ok ? policy.value : {},
    policyProblem: policy.ok ? null : policy.problem,
    own: () => {
      const fixed = Object.entries(policy.ok ? policy.value : {}).filter(([name]) => name in ownSettings.shape);
      return { ...own, ...Object.fromEntries(fixed) };
    },
    keep: (chosen) => {
      mkdirSync(home, { recursive: true });
      const written = writeTarget(path, new TextEncoder().encode(`${JSON.stringify(chosen, null, 2)}\n`));
      if (written.ok) own = chosen;
      return written;
    },
  };
}

/** Where an administrator puts what holds for every user of a machine. */
function administratorsFolder(): string | null {
  if (process.platform === 'win32') return join(process.env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'Lange Adem');
  return process.platform === 'darwin' ? '/Library/Application Support/Lange Adem' : '/etc/lange-adem';
}

/** What is damaged, or not there yet, is as if nobody chose; the others stay. */
function keptIn(path: string): OwnSettings {
  const found = jsonIn(path);
  if (typeof found !== 'object' || found === null) return defaultOwnSettings;
  const kept = Object.entries(ownSettings.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((found as Readonly<Record<string, unknown>>)[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...defaultOwnSettings, ...Object.fromEntries(kept) };
}

function policyIn(folders: readonly string[]): Result<PolicySettings, Problem> {
  for (const folder of folders) {
    const found = jsonIn(join(folder, policyName));
    if (found === undefined) continue;
    const parsed = policyFile.safeParse(found);
    return parsed.success ? done(parsed.data.settings) : failed(problem('settings-file-unreadable', { file: policyName }));
  }
  return done({});
}

/** undefined where there is no such file; null where it is no JSON. */
function jsonIn(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
