import { writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createStore, openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { good } from '#test/support/good.ts';

/**
 * Makes a store and writes change sets of two rows, and tells each on its output the moment it was acknowledged. Now and
 * then the log is folded into the store beside it, and the store is closed and opened. With `normal` the setting that
 * makes a commit wait for the disk is turned down behind the store's back: then losses must be found.
 */
const [path = '', sets = '', setting = ''] = process.argv.slice(2);
const at = '2026-11-24T10:00:00.000Z';
if (setting === 'normal') turnDown();

let store = good(createStore(path, { kind: 'own', who: 'Anna', at, areas: [] }));
writeSync(1, '0\n');
for (let number = 1; number <= Number(sets); number += 1) {
  good(
    store.write({ kind: 'edit', who: 'Anna', at, what: `${number}` }, (writer) => {
      for (const half of ['a', 'b']) {
        const id = `s${number}-${half}`;
        writer.putScheme({
          id: id as never,
          name: id,
          funder: null,
          decidedBy: 'other',
          statedDecider: null,
          earmarked: null,
          follows: null,
        });
      }
      return { ok: true, value: null };
    }),
  );
  writeSync(1, `${number}\n`);
  if (number % 5 === 0) foldLog();
  if (number % 12 === 0) store = closedAndOpened(store);
}
store.close();

function turnDown(): void {
  const pragma = Database.prototype.pragma;
  Database.prototype.pragma = function (this: Database.Database, source, options) {
    if (source === 'synchronous') return 2;
    return pragma.call(this, source === 'synchronous = FULL' ? 'synchronous = NORMAL' : source, options);
  };
}

function foldLog(): void {
  const other = new Database(path);
  if (setting === 'normal') other.pragma('synchronous = NORMAL');
  other.pragma('wal_checkpoint(RESTART)');
  other.close();
}

function closedAndOpened(open: Store): Store {
  open.close();
  return good(openStore(path));
}
