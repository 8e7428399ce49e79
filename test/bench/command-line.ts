import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '#electron/engine/root-folder.ts';
import type { Comparison } from './measure.ts';

const main = join(rootFolder, 'electron/cli/main.ts');

function cli(...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'nl_NL.UTF-8' },
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What a bare Node needs to start, and to do nothing. */
const bareNode = { name: 'node -e 0', run: () => void spawnSync(process.execPath, ['-e', '0']) };

/** A command line is called from scripts, many times: its start must not be felt. */
export function comparisons(): readonly Comparison[] {
  const store = join(mkdtempSync(join(tmpdir(), 'lange-adem-bench-')), 'sample.adem');
  cli('sample', '--store', store);
  return [
    { work: 'command line: help', ours: { name: '--help', run: () => void cli('--help') }, beside: bareNode, bar: { ratio: 5 } },
    {
      work: 'command line: cliffs of the illustrative data',
      ours: { name: 'cliffs --json', run: () => void cli('cliffs', '--store', store, '--at', '2026-12-01', '--json') },
      beside: bareNode,
      bar: { ratio: 12 },
    },
  ];
}
