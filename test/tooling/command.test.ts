import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the command that npm links is the command line', () => {
  const { bin, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    readonly bin: { readonly 'lange-adem': string };
    readonly version: string;
  };
  const { stdout, status } = spawnSync(process.execPath, [`${root}${bin['lange-adem']}`, '--version'], { encoding: 'utf8' });
  expect([stdout.trim(), status]).toEqual([version, 0]);
});
