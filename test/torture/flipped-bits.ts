import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { checkStore } from '#electron/store/integrity.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { turnedOver } from './log-damage.ts';
import { richStore } from './rich-store.ts';
import type { Tally } from './tally.ts';

/**
 * Turns over one bit of a closed store, anywhere behind the header, and looks at it with `check`. Bits of a page's unused
 * space are no data: every value reads as before, and they do not count as tries.
 */
export function flippedBits(given: { readonly tries: number }): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-bits-'));
  try {
    const store = richStore(join(folder, 'heel.adem'));
    store.close();
    const whole = readFileSync(store.path);
    const told = read(store.path, dump);
    const copy = join(folder, 'kopie.adem');
    const chance = seeded(8);
    let [found, missed] = [0, 0];
    while (found + missed < given.tries) {
      writeFileSync(copy, turnedOver(whole, chance.whole(100 * 8, whole.length * 8 - 1)));
      if (read(copy, (db) => checkStore(db).damage.length > 0) !== false) found += 1;
      else if (read(copy, dump) !== told) missed += 1;
    }
    return { fault: 'one bit turned over in the data', tries: given.tries, lost: missed, refused: found };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What work gives on a database; null where SQLite itself refuses it. */
function read<Value>(path: string, work: (db: Database.Database) => Value): Value | null {
  try {
    const db = new Database(path, { readonly: true });
    try {
      return work(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Every value of every table, but for the lease. */
function dump(db: Database.Database): string {
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'lease' ORDER BY name")
    .pluck()
    .all();
  return JSON.stringify(names.map((name) => db.prepare(`SELECT * FROM ${name}`).raw().all()));
}
