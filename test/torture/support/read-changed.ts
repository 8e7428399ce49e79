import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '#electron/engine/engine.ts';
import { changedBudget } from '#test/torture/changed-budgets.ts';

/**
 * Reads changed budgets from one number to another beside a store, as the command line does, and tells how each went. Bad
 * is what throws, is refused without saying what is wrong with the file, or changes the store or what all objects are made of.
 */
export type Outcome = 'read' | 'refused' | 'bad';

const { from, to } = workerData as { readonly from: number; readonly to: number };
const folder = mkdtempSync(join(tmpdir(), 'lange-adem-fuzz-'));
const engine = createEngine({ door: 'command-line', home: folder, who: 'fuzz' });
const path = join(folder, 'fuzz.adem');
await engine.call('store.create', { name: 'fuzz', target: engine.register(path) });
const before = hashOf(path);

const isClear = (code: string) => code.startsWith('file-') || code === 'no-table-found';
for (let number = from; number < to; number += 1) parentPort?.postMessage(await outcomeOf(number));
await engine.close();
rmSync(folder, { recursive: true, force: true });

async function outcomeOf(number: number): Promise<Outcome> {
  const { file, bytes } = changedBudget(number);
  const place = join(folder, file);
  writeFileSync(place, bytes);
  try {
    const read = await engine.call('import.preview', { file: engine.register(place) });
    const isSound = Object.keys(Object.prototype).length === 0 && hashOf(path) === before;
    if (!isSound) return 'bad';
    return read.ok ? 'read' : isClear(read.problem.code) ? 'refused' : 'bad';
  } catch {
    return 'bad';
  }
}

/** A store and what it has not yet taken over from its log. */
function hashOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file));
  if (existsSync(`${file}-wal`)) hash.update(readFileSync(`${file}-wal`));
  return hash.digest('hex');
}
