import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#electron/store/open.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import type { Tally } from '#test/torture/tally.ts';
import { Disk, type Fate } from './disk.ts';
import { recorded } from './recorded.ts';

const file = 'proef.adem';
const fates: readonly Fate[] = ['lost', 'kept', 'mixed'];

/**
 * Cuts the power at many points of a run that was recorded, each with what was not flushed lost, kept, or in part on the
 * disk; opens what is left and counts the cuts that lost a change set that was acknowledged, or left one half there.
 */
export function powerCuts(given: { readonly setting: 'full' | 'normal'; readonly sets: number; readonly cuts: number }): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-power-'));
  // Memory where there is some: here nothing depends on a disk any more.
  const rebuilt = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lange-adem-power-'));
  try {
    mkdirSync(join(folder, 'run'));
    const run = join(folder, 'run');
    const events = recorded('write-and-tell.ts', [join(run, file), String(given.sets), given.setting], run);
    const told = events.filter(({ kind }) => kind === 'told').length;
    if (told !== given.sets + 1) throw new Error(`${told} lines were recorded of ${given.sets + 1}`);
    const chance = seeded(25);
    const disk = new Disk(run);
    const every = Math.max(1, (events.length * fates.length) / given.cuts);
    let [tries, lost, acknowledged, due] = [0, 0, null as number | null, 0];
    for (const event of events) {
      disk.apply(event);
      if (event.kind === 'told') acknowledged = Number(event.line);
      for (const fate of fates) {
        due += 1;
        if (due < every) continue;
        due -= every;
        tries += 1;
        disk.rebuild(rebuilt, fate, chance);
        if (!isWhole(join(rebuilt, file), acknowledged)) lost += 1;
      }
    }
    return { fault: `power cut, synchronous ${given.setting.toUpperCase()}`, tries, lost, refused: 0 };
  } finally {
    for (const used of [folder, rebuilt]) rmSync(used, { recursive: true, force: true });
  }
}

/** Whether a store has every change set that was acknowledged, and none in half; null: not even the store itself was. */
function isWhole(path: string, acknowledged: number | null): boolean {
  if (!existsSync(path)) return acknowledged === null;
  const opened = openStore(path);
  if (!opened.ok) return false;
  const store = opened.value;
  try {
    const sets = store.history(1)[0]?.id ?? 0;
    // The first change set made the store.
    const names = Array.from({ length: sets - 1 }, (_, at) => [`s${at + 1}-a`, `s${at + 1}-b`]).flat();
    const found = store.rows().schemes.map(({ name }) => name);
    return sets - 1 >= (acknowledged ?? 0) && found.join() === names.toSorted().join() && store.check().damage.length === 0;
  } finally {
    store.close();
  }
}
