import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import type { Tally } from './tally.ts';

const sets = 40;

/**
 * Turns over one bit of the write-ahead log of a store that was not closed, or cuts the log off, and opens what is left:
 * lost is what then lacks change sets that were acknowledged and says nothing.
 */
export function logDamage(given: { readonly tries: number }): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-log-'));
  const running = stillOpen(join(folder, 'open.adem'));
  try {
    const log = readFileSync(`${running.path}-wal`);
    const chance = seeded(40);
    const copy = join(folder, 'kopie.adem');
    let [lost, refused] = [0, 0];
    for (let attempt = 0; attempt < given.tries; attempt += 1) {
      for (const ending of ['', '-mark']) copyFileSync(`${running.path}${ending}`, `${copy}${ending}`);
      for (const ending of ['-shm', '.log-damaged']) rmSync(`${copy}${ending}`, { force: true });
      const isCut = attempt % 10 === 9;
      writeFileSync(
        `${copy}-wal`,
        isCut ? log.subarray(0, chance.whole(0, log.length - 1)) : turnedOver(log, chance.whole(0, log.length * 8 - 1)),
      );
      const opened = openStore(copy);
      if (opened.ok) {
        if (opened.value.revision() < running.revision()) lost += 1;
        opened.value.close();
      } else if (opened.problem.code === 'store-changes-missing' && existsSync(`${copy}.log-damaged`)) refused += 1;
      else lost += 1;
    }
    return { fault: 'damaged or cut write-ahead log', tries: given.tries, lost, refused };
  } finally {
    running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A store with some change sets in its log. */
function stillOpen(path: string): Store {
  const at = '2026-11-24T10:00:00Z';
  const made = createStore(path, { kind: 'own', who: 'maker', at, areas: [] });
  if (!made.ok) throw new Error(made.problem.code);
  for (let number = 1; number <= sets; number += 1)
    made.value.write({ kind: 'settings', who: 'Anna', at, what: `${number}` }, (writer) => {
      writer.putSetting('smallestLoss', number);
      return { ok: true, value: null };
    });
  return made.value;
}

/** A copy with one bit the other way round. */
export function turnedOver(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
