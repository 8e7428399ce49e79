import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { done } from '#shared/result.ts';
import { by, filledStore } from '#test/bench/beside/filled-store.ts';
import type { Given, Ready, Work } from '#test/bench/work.ts';
import { manyAreas } from '#test/bench/world-of.ts';

const path = (folder: string) => join(folder, 'large.adem');
const areaCount = 100;
const rowsPerChangeSet = 10;

/** So many rows over a hundred areas, and one change set by hand for every ten of them. */
function made({ size, folder }: Given): void {
  const world = manyAreas(size, areaCount);
  const store = filledStore(path(folder), world);
  for (let turn = 0; turn < size / rowsPerChangeSet; turn += 1) {
    const stream = world.streams[turn % world.streams.length];
    if (stream === undefined) throw new Error('There is no stream');
    store.write({ kind: 'edit', ...by, what: 'bench' }, (writer) => {
      writer.putStream({ ...stream, note: `wijziging ${turn}` });
      return done(null);
    });
  }
  store.close();
}

function opened(folder: string): Store {
  const store = openStore(path(folder));
  if (!store.ok) throw new Error(store.problem.code);
  return store.value;
}

const bareRead = 'better-sqlite3, the same tables read';
const integrityCheck = 'PRAGMA integrity_check';
const tables = ['area', 'scheme', 'stream', 'stream_amount', 'commitment', 'commitment_amount'];

/** A store that has grown for years: what a person feels of its size. */
export const works: readonly Work[] = [
  {
    name: 'a store of 100 areas with a long history: opened and read',
    unit: 'rows',
    sizes: [10_000, 100_000],
    make: made,
    contenders: [
      {
        name: 'store',
        open: ({ folder }) => ({
          run: () => {
            const store = opened(folder);
            const { streams, commitments } = store.rows();
            store.close();
            return { rows: streams.length + commitments.length };
          },
        }),
      },
      {
        name: bareRead,
        open: ({ folder }) => ({
          run: () => {
            const db = new Database(path(folder), { readonly: true });
            const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
            db.close();
            return { rows: (rows[2]?.length ?? 0) + (rows[4]?.length ?? 0) };
          },
        }),
      },
    ],
    bars: [],
  },
  {
    name: 'a store of 100 areas with a long history: a change taken back, and back again',
    unit: 'rows',
    sizes: [10_000, 100_000],
    make: made,
    contenders: [
      {
        name: 'store',
        open: ({ folder }): Ready => {
          const store = opened(folder);
          return {
            run: () => {
              for (let turn = 0; turn < 2; turn += 1) if (!store.undo(by.who, by.at).ok) throw new Error('There was nothing to take back');
            },
            close: () => store.close(),
          };
        },
      },
    ],
    bars: [{ kind: 'within', milliseconds: 50 }],
  },
  {
    name: 'a store of 100 areas with a long history: every byte checked',
    unit: 'rows',
    sizes: [10_000, 100_000],
    make: made,
    contenders: [
      {
        name: 'check',
        open: ({ folder }): Ready => {
          const store = opened(folder);
          return { run: () => ({ damage: store.check().damage.length }), close: () => store.close() };
        },
      },
      {
        name: integrityCheck,
        open: ({ folder }): Ready => {
          const db = new Database(path(folder), { readonly: true });
          return {
            run: () => ({ damage: db.pragma('integrity_check', { simple: true }) === 'ok' ? 0 : 1 }),
            close: () => void db.close(),
          };
        },
      },
    ],
    bars: [],
  },
];
