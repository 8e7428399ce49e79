import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Store } from '#electron/store/store.ts';
import { done } from '#shared/result.ts';
import { bareFilled } from '#test/bench/beside/bare-store.ts';
import { by, filledStore } from '#test/bench/beside/filled-store.ts';
import type { Contender, Ready, Work } from '#test/bench/work.ts';
import { worldOf } from '#test/bench/world-of.ts';

const full = 'better-sqlite3 bare, FULL';
const bareBulk = 'better-sqlite3 bare, no history';

/** So many rows of a store of 5,000 get another note, each acknowledged by itself. */
function storeEdits({ size, folder }: { readonly size: number; readonly folder: string }): Ready {
  const world = worldOf(5_000);
  const store = filledStore(join(folder, 'ours.adem'), world);
  let turn = 0;
  return {
    run: () => {
      turn += 1;
      for (const stream of world.streams.slice(0, size)) {
        const written = store.write({ kind: 'edit', ...by, what: 'bench' }, (writer) => {
          writer.putStream({ ...stream, note: `beurt ${turn}` });
          return done(null);
        });
        if (!written.ok) throw new Error(written.problem.code);
      }
      return { noted: size };
    },
    close: () => store.close(),
  };
}

function bareEdits(name: string, synchronous: 'FULL' | 'NORMAL'): Contender {
  return {
    name,
    open: ({ size, folder }) => {
      const world = worldOf(5_000);
      const db = bareFilled(join(folder, `${synchronous}.db`), world);
      db.pragma(`synchronous = ${synchronous}`);
      const update = db.prepare('UPDATE stream SET note = ? WHERE id = ?');
      let turn = 0;
      return {
        run: () => {
          turn += 1;
          for (const stream of world.streams.slice(0, size)) update.run(`beurt ${turn}`, stream.id);
          return { noted: Number(db.prepare('SELECT count(*) FROM stream WHERE note = ?').pluck().get(`beurt ${turn}`)) };
        },
        close: () => void db.close(),
      };
    },
  };
}

function bulk(name: string, file: string, write: (path: string, size: number) => Store | Database.Database): Contender {
  return {
    name,
    open: ({ size, folder }) => {
      let turn = 0;
      return {
        run: () => {
          turn += 1;
          const path = join(folder, `${file}-${turn}`);
          write(path, size).close();
          return { rows: rowsIn(path) };
        },
      };
    },
  };
}

function rowsIn(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const rows = db.prepare('SELECT (SELECT count(*) FROM stream) + (SELECT count(*) FROM commitment)').pluck().get();
  db.close();
  return rows;
}

/**
 * What the history costs, beside the bare driver that writes the same rows into the same tables, with the same references,
 * indexes and flushes, and keeps no history.
 */
export const works: readonly Work[] = [
  {
    name: 'acknowledged edits of one row each',
    unit: 'edits',
    sizes: [100, 1_000],
    contenders: [{ name: 'store, FULL', open: storeEdits }, bareEdits(full, 'FULL'), bareEdits('better-sqlite3 bare, NORMAL', 'NORMAL')],
    bars: [{ kind: 'time', beside: full, atMost: 1.2, from: 1_000 }],
  },
  {
    name: 'rows in one change set',
    unit: 'rows',
    sizes: [1_000, 10_000, 100_000],
    contenders: [
      bulk('store', 'ours', (path, size) => filledStore(path, worldOf(size))),
      bulk(bareBulk, 'bare', (path, size) => bareFilled(path, worldOf(size))),
    ],
    bars: [{ kind: 'time', beside: bareBulk, atMost: 1.6, from: 10_000 }],
  },
];
