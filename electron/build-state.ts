import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is built, each on its own. */
export const partNames = ['main', 'preload', 'renderer'] as const;
export type PartName = (typeof partNames)[number];

const root = fileURLToPath(new URL('../', import.meta.url));
const noteOf = (part: PartName) => join(root, 'node_modules/.cache/lange-adem', `built-${part}`);

const sources: Readonly<Record<PartName, readonly string[]>> = {
  main: ['electron/**/*.ts', 'shared/**/*.{ts,json}'],
  preload: ['electron/*.ts', 'electron/shell/**/*.ts', 'shared/**/*.ts'],
  renderer: ['electron/*.ts', 'renderer/**/*', 'shared/**/*.{ts,json}'],
};
const written: Readonly<Record<PartName, string>> = {
  main: 'dist/main/main.js',
  preload: 'dist/preload/preload.cjs',
  renderer: 'dist/renderer/index.html',
};

/** What the sources of a part look like now: it changes when a file comes, goes or is written, or a dependency changes. */
export function stateOf(part: PartName): string {
  const hash = createHash('sha256');
  const files = sources[part].flatMap((pattern) => globSync(pattern, { cwd: root }));
  for (const file of ['package-lock.json', 'package.json', ...files.sort()]) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether a part stands built from sources of this state. */
export function isBuiltFrom(part: PartName, state: string): boolean {
  return existsSync(join(root, written[part])) && existsSync(noteOf(part)) && readFileSync(noteOf(part), 'utf8') === state;
}

/** Remembers from what a part was built. */
export function noteBuilt(part: PartName, state: string): void {
  mkdirSync(dirname(noteOf(part)), { recursive: true });
  writeFileSync(noteOf(part), state);
}
