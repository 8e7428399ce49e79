import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'dist/renderer');
const kilobyte = 1000;

beforeAll(() => void execFileSync(process.execPath, ['electron/build.ts', 'renderer'], { cwd: root, stdio: 'pipe' }), 60_000);

test('what the window loads first is at most 350 kB, compressed', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  expect(named).not.toEqual([]);
  const sizes = ['index.html', ...named].map((path) => gzipSync(readFileSync(join(page, path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350 * kilobyte);
});

test('the page names nothing outside itself', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/\sstyle=|<style/);
  const styles = readdirSync(join(page, 'assets')).filter((name) => name.endsWith('.css'));
  for (const name of styles) expect(readFileSync(join(page, 'assets', name), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//);
});
