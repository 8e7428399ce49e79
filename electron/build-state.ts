import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What is built, each on its own. */
export const partNames = ['main', 'preload', 'renderer'] as const;
export type PartName = (typeof partNames)[number];

const root = fileURLToPath(new URL('../', import.meta.url));
const notes = join(root, 'node_modules/.cache/lange-adem');
const noteOf = (part: PartName) => join(notes, `built-${part}`);
const turn = join(notes, 'building');
/** A build takes seconds: whoever holds the turn this long was killed. */
const millisecondsToBuild = 60_000;

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
  mkdirSync(notes, { recursive: true });
  writeFileSync(noteOf(part), state);
}

/** Waits until no other program builds into this folder, and lets none begin before the work is done. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  mkdirSync(notes, { recursive: true });
  while (!tookTurn()) await setTimeout(100);
  try {
    return await work();
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

function tookTurn(): boolean {
  const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > millisecondsToBuild) rmSync(turn, { recursive: true, force: true });
  try {
    mkdirSync(turn);
    return true;
  } catch {
    return false;
  }
}
