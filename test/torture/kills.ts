import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, openStore } from '#electron/store/open.ts';
import { type Seeded, seeded } from '#shared/ready-made/illustrative/seeded.ts';
import type { Tally } from './tally.ts';

/** Programs that write in one store at the same time, and are killed at the same time. */
const writers = 5;
const roundsOfOneStore = 10;
const longestMilliseconds = 60;
const script = join(import.meta.dirname, 'support', 'write-until-killed.ts');

/** Kills programs with signal 9 at random moments while they write, and counts those that lost what was acknowledged. */
export async function kills(given: { readonly kills: number }): Promise<Tally> {
  const chance = seeded(9);
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-kill-'));
  let lost = 0;
  try {
    for (let round = 0; round * writers < given.kills; round += 1) {
      const path = join(folder, `${Math.floor(round / roundsOfOneStore)}.adem`);
      if (round % roundsOfOneStore === 0) {
        const made = createStore(path, { kind: 'own', who: 'maker', at: '2026-11-24T10:00:00Z', areas: [] });
        if (!made.ok) throw new Error(made.problem.code);
        made.value.close();
      }
      const told = await Promise.all(Array.from({ length: writers }, (_, at) => killed(path, `w${round}-${at}`, chance)));
      lost += losses(path, told);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { fault: 'kill -9 while five programs write', tries: given.kills, lost, refused: 0 };
}

/** Starts a writer, kills it some time after its first change set, and gives what it told was acknowledged. */
async function killed(path: string, name: string, chance: Seeded): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, path, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (text) => {
    told += String(text);
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, chance.whole(0, longestMilliseconds)));
  child.kill('SIGKILL');
  await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(`${name} ended by itself`);
  return told.trimEnd().split('\n');
}

/** Writers whose change sets are not all there, whole; each of them where the store is damaged. */
function losses(path: string, told: readonly (readonly string[])[]): number {
  const opened = openStore(path);
  if (!opened.ok) return told.length;
  const store = opened.value;
  try {
    const names = new Set<string>(store.rows().schemes.map(({ name }) => name));
    const isHalf = [...names].some((name) => !names.has(`${name.slice(0, -1)}${name.endsWith('a') ? 'b' : 'a'}`));
    if (isHalf || store.check().damage.length > 0) return told.length;
    return told.filter((acknowledged) => acknowledged.some((name) => !names.has(`${name}-a`))).length;
  } finally {
    store.close();
  }
}
