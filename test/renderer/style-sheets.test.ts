import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');

/** The selectors of a sheet outside its media queries, without comments. */
function selectorsOf(sheet: string): string[] {
  const plain = sheet.replace(/\/\*.*?\*\//gs, '').replace(/@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return Array.from(plain.matchAll(/([^{}]+)\{[^{}]*\}/g), ([, selectors = '']) => selectors.split(',')).flatMap((several) =>
    several.map((one) => one.trim()),
  );
}

// Sheets come with the screens, in the order in which those are visited: of two, either may win.
test('a class has its looks in one style sheet, so that they do not hang on which screen was visited first', () => {
  const byClass = new Map<string, Set<string>>();
  for (const file of globSync('**/*.css', { cwd: renderer })) {
    if (basename(file) === 'print.css') continue;
    for (const selector of selectorsOf(readFileSync(join(renderer, file), 'utf8'))) {
      if (!/^\.[\w-]+$/.test(selector)) continue;
      byClass.set(selector, (byClass.get(selector) ?? new Set()).add(file));
    }
  }
  expect(byClass.size).toBeGreaterThan(300);
  expect(Array.from(byClass, ([selector, files]) => [selector, ...files]).filter((told) => told.length > 2)).toEqual([]);
});
