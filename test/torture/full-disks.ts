import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#electron/store/open.ts';
import type { Tally } from './tally.ts';

const script = join(import.meta.dirname, 'support', 'fill-disk.ts');
/** Room in units of 512 bytes: from one page to more than a new store and its log need. */
const [least, most] = [8, 1600];

type Told = { readonly isMade: boolean; readonly acknowledged: number; readonly problem: string };

/**
 * Lets the disk be full after some bytes, at many places: while a store is made, and while it is written. Lost is where it
 * is not said, something acknowledged is gone, something half is left, or the store does not go on once there is room.
 */
export function fullDisks(given: { readonly tries: number }): Tally {
  let [lost, refused] = [0, 0];
  for (let attempt = 0; attempt < given.tries; attempt += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'lange-adem-full-'));
    const inner = join(folder, 'opslag');
    mkdirSync(inner);
    try {
      const room = Math.round(least + ((most - least) * attempt) / Math.max(1, given.tries - 1));
      const told = fill(join(inner, 'proef.adem'), room);
      if (
        told.problem === 'disk-full' &&
        (told.isMade ? isWhole(join(inner, 'proef.adem'), told.acknowledged) : readdirSync(inner).length === 0)
      )
        refused += 1;
      else lost += 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { fault: 'full disk while making and writing', tries: given.tries, lost, refused };
}

function fill(path: string, room: number): Told {
  const command = `ulimit -f ${room}; exec "${process.execPath}" "${script}" "${path}"`;
  return JSON.parse(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })) as Told;
}

function isWhole(path: string, acknowledged: number): boolean {
  const opened = openStore(path);
  if (!opened.ok) return false;
  const store = opened.value;
  try {
    const row = { id: 'verder' as never, name: 'verder', funder: null, decidedBy: 'other', statedDecider: null } as const;
    const goesOn = store.write({ kind: 'edit', who: 'Anna', at: '2026-11-24T10:00:00Z', what: 'verder' }, (writer) => {
      writer.putScheme({ ...row, earmarked: null, follows: null });
      return { ok: true, value: null };
    });
    return goesOn.ok && store.rows().schemes.length === acknowledged + 1 && store.check().damage.length === 0;
  } finally {
    store.close();
  }
}
