import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'dist/renderer');

beforeAll(() => void execFileSync(process.execPath, ['electron/build.ts', 'renderer'], { cwd: root, stdio: 'pipe' }), 60_000);

test('the page names nothing outside itself', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/\sstyle=|<style/);
  const styles = readdirSync(join(page, 'assets')).filter((name) => name.endsWith('.css'));
  for (const name of styles) expect(readFileSync(join(page, 'assets', name), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//);
});

test('the page is built for use, also where a test had it built: without what React has for its makers', () => {
  const scripts = readdirSync(join(page, 'assets')).filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(join(page, 'assets', name), 'utf8'));
  // Its errors are numbers with an address; the slow one for its makers spells them out.
  expect(texts.some((text) => text.includes('https://react.dev/errors/'))).toBe(true);
});
