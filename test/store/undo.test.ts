import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import { at, codeOf, edit, good, heerlen, maker, newStore, reopened, scheme } from './support/new-store.ts';

const stream = maker().stream({ areaId: heerlen, schemeId: scheme('s').id, reference: 'K-1', amounts: { 2026: 100 as never } });

function storeWithStream(): Store {
  const store = newStore();
  edit(store, (writer) => {
    writer.putScheme(scheme('s'));
    writer.putStream(stream);
  });
  return store;
}
const streamOf = (store: Store) => store.rows().streams[0];

test('outside a change set nothing can be written, by nobody', () => {
  const store = storeWithStream();
  const other = new Database(store.path);
  onTestFinished(() => void other.close());
  expect(() => other.exec("UPDATE stream SET note = 'stil'")).toThrow(/NOT NULL constraint failed: change.change_set_id/);
  expect(() => other.exec('DELETE FROM stream_amount')).toThrow(/NOT NULL/);
  expect(() => other.exec('INSERT INTO setting (id, value, checksum) VALUES (1, 1, 1)')).toThrow(/NOT NULL/);
});

test('an undo survives a restart, and undoing it gives the same rows again', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'later', amounts: { 2027: 5 as never } }));
  good(store.undo('Bram', at));
  const again = reopened(store);
  expect(streamOf(again)).toEqual(stream);
  expect(again.history(2)).toMatchObject([
    { id: 4, kind: 'undo', who: 'Bram', undoes: 3 },
    { id: 3, undoneBy: 4 },
  ]);
  good(again.undo('Bram', at, 4));
  expect(streamOf(again)).toEqual({ ...stream, note: 'later', amounts: { 2027: 5 } });
  expect(again.history(3)).toMatchObject([
    { id: 5, undoes: 4 },
    { id: 4, undoneBy: 5 },
    { id: 3, undoneBy: null },
  ]);
});

test('of an older set, fields that nothing touched later go back; fields changed later stay and are listed', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'oud', owner: 'Anna', amounts: { 2026: 200, 2027: 7 } as never }));
  edit(store, (writer) => writer.putStream({ ...stream, note: 'nieuw', owner: 'Anna', amounts: { 2026: 300, 2027: 7 } as never }));
  const report = good(store.undo('Bram', at, 3));
  expect(streamOf(store)).toEqual({ ...stream, note: 'nieuw', owner: null, amounts: { 2026: 300 } });
  expect(report.kept.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
    { table: 'stream', row: stream.id, field: 'note', by: 4 },
    { table: 'stream', row: stream.id, field: 'yearAmount:2026', by: 4 },
  ]);
});

test('where all of an older set was changed later, the later set is named and nothing changes', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'oud' }));
  edit(store, (writer) => writer.putStream({ ...stream, note: 'nieuw' }));
  expect(store.undo('Bram', at, 3)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { changeSet: 3, later: 4 } } });
  expect(store.revision()).toBe(4);
});

test('a row that was changed, filled or referred to later does not vanish: the later set is named', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, amounts: { 2026: 100, 2030: 1 } as never }));
  expect(store.undo('Bram', at, 2)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { changeSet: 2, later: 3 } } });

  const other = newStore();
  edit(other, (writer) => writer.putScheme(scheme('s')));
  edit(other, (writer) => writer.putScheme(scheme('t')));
  edit(other, (writer) => writer.putStream(stream));
  expect(other.undo('Bram', at, 2)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { changeSet: 2, later: 4 } } });
  expect(good(other.undo('Bram', at, 3)).rows).toEqual({ added: 0, changed: 0, removed: 1 });
  good(other.undo('Bram', at));
  good(other.undo('Bram', at));
  expect(other.rows().schemes).toEqual([]);
});

test('a row that was removed later cannot have its fields put back; removed twice is removed', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'oud' }));
  edit(store, (writer) => writer.remove('stream', stream.id));
  expect(store.undo('Bram', at, 3)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { later: 4 } } });
  expect(good(store.undo('Bram', at, 2)).rows).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(store.rows().schemes).toEqual([]);
});

test('amounts alone cannot be put back to a row that was removed later', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, amounts: {} }));
  edit(store, (writer) => writer.remove('stream', stream.id));
  expect(store.undo('Bram', at, 3)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { changeSet: 3, later: 4 } } });
});

test('an amount that was taken away, and given again since, is as it was', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.putStream({ ...stream, amounts: {} }));
  edit(store, (writer) => writer.putStream(stream));
  expect(good(store.undo('Bram', at, 3)).kept).toEqual([]);
  expect(streamOf(store)).toEqual(stream);
});

test('a removed row comes back with its amounts, and once only', () => {
  const store = storeWithStream();
  edit(store, (writer) => writer.remove('stream', stream.id));
  expect(store.rows().streams).toEqual([]);
  expect(good(store.undo('Bram', at)).rows).toEqual({ added: 1, changed: 0, removed: 0 });
  expect(streamOf(store)).toEqual(stream);
  expect(store.undo('Bram', at, 3)).toMatchObject({ ok: false, problem: { code: 'undo-blocked', params: { changeSet: 3, later: 4 } } });
});

test('what is not there or made the store cannot be taken back', () => {
  const store = newStore();
  expect(codeOf(store.undo('Bram', at, 7))).toBe('change-set-unknown');
  expect(codeOf(store.undo('Bram', at, 1))).toBe('nothing-to-undo');
  expect(codeOf(store.undo('Bram', at))).toBe('nothing-to-undo');
});
