import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rows = readFileSync(join(root, 'docs/promises.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

test('every promise has a test of that name in that file', () => {
  expect(rows.length).toBeGreaterThan(50);
  const broken = rows.filter(([, file = '', name = '']) => name === '' || !readFileSync(join(root, file), 'utf8').includes(name));
  expect(broken).toEqual([]);
});
