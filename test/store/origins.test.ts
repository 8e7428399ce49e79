import { expect, test } from 'vitest';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import { at, edit, good, heerlen, maker, newStore, scheme } from './support/new-store.ts';

const make = maker();
const stream = make.stream({
  areaId: heerlen,
  schemeId: scheme('s').id,
  reference: 'K-1',
  total: 5 as never,
  amounts: { 2026: 100 as never },
});
const commitment = make.commitment({ areaId: heerlen, description: 'Conciërges' });
const columns = { area: 'A', scheme: 'B', reference: 'J', amount: 'T', note: 'X', 'yearAmount:2026': 'N' };

function taken(store: Store, file: string, work: (writer: StoreWriter) => void): void {
  good(
    store.write({ kind: 'import', who: 'Import', at, what: file }, (writer) => {
      writer.keepSource({
        file,
        sha256: file,
        content: new Uint8Array([1]),
        shape: 'x',
        repaired: [],
        reading: null,
        tables: [{ sheet: 'Geldstromen', columns }],
      });
      work(writer);
      return { ok: true, value: null };
    }),
  );
}

function imported(): Store {
  const store = newStore();
  taken(store, 'een.xlsx', (writer) => {
    writer.putScheme(scheme('s'), { table: 0, row: 2 });
    writer.putStream(stream, { table: 0, row: 7 });
    writer.putCommitment(commitment, { table: 0, row: 9 });
  });
  return store;
}
const cell = (row: number, column: string | null, more = {}) => ({
  kind: 'cell',
  sourceId: 1,
  file: 'een.xlsx',
  sheet: 'Geldstromen',
  row,
  column,
  changeSet: 2,
  at,
  who: 'Import',
  ...more,
});

test('a value leads to its cell, under the name of the field in the file or in the record', () => {
  const store = imported();
  expect(store.origin('stream', stream.id)).toEqual(cell(7, null));
  expect(store.origin('stream', stream.id, 'yearAmount:2026')).toEqual(cell(7, 'N'));
  expect(store.origin('stream', stream.id, 'schemeId')).toEqual(cell(7, 'B'));
  expect(store.origin('stream', stream.id, 'amount')).toEqual(cell(7, 'T'));
  expect(store.origin('stream', stream.id, 'total')).toEqual(cell(7, 'T'));
  expect(store.origin('stream', stream.id, 'owner')).toEqual(cell(7, null));
  expect(store.origin('commitment', commitment.id)).toEqual(cell(9, null));
  expect(store.origin('area', heerlen)).toEqual({ kind: 'public', changeSet: 1, at });
  expect(store.origin('stream', 'weg')).toBeNull();
});

test('an edit is the origin of the fields that it touched; its undo gives them back to the cell', () => {
  const store = imported();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'met de hand', amounts: { 2026: 150, 2027: 7 } as never }));
  const person = { kind: 'person', changeSet: 3, at, who: 'Anna' };
  // Before that it stood in the file, and it says where.
  expect(store.origin('stream', stream.id, 'note')).toEqual({ ...person, instead: cell(7, 'X') });
  expect(store.origin('stream', stream.id, 'yearAmount:2026')).toEqual({ ...person, instead: cell(7, 'N') });
  // A year that the file does not have by itself was part of its total.
  expect(store.origin('stream', stream.id, 'yearAmount:2027')).toEqual({ ...person, instead: cell(7, 'T') });
  expect(store.origin('stream', stream.id, 'reference')).toEqual(cell(7, 'J'));
  expect(store.origins('stream').get(stream.id)).toEqual({ ...person, instead: cell(7, null) });
  expect(store.changedByHand('stream')).toEqual(new Map([[stream.id, new Set(['note', 'yearAmount:2026', 'yearAmount:2027'])]]));
  const undone = good(store.undo('Bram', at));
  expect(store.origin('stream', stream.id, 'note')).toEqual(cell(7, 'X'));
  expect(store.origins('stream').get(stream.id)).toEqual(cell(7, null));
  expect(store.changedByHand('stream')).toEqual(new Map());
  good(store.undo('Bram', at, undone.changeSet));
  expect(store.origin('stream', stream.id, 'note')).toEqual({ ...person, instead: cell(7, 'X') });
});

test('a later import takes over the fields that it writes, and no others', () => {
  const store = imported();
  edit(store, (writer) => writer.putStream({ ...stream, note: 'met de hand', owner: 'Anna' }));
  taken(store, 'twee.xlsx', (writer) => writer.putStream({ ...stream, note: 'uit het bestand', owner: 'Anna' }, { table: 0, row: 3 }));
  expect(store.origin('stream', stream.id, 'note')).toEqual(cell(3, 'X', { sourceId: 2, file: 'twee.xlsx', changeSet: 4 }));
  expect(store.origin('stream', stream.id, 'owner')).toMatchObject({ kind: 'person', changeSet: 3 });
  expect(store.changedByHand('stream')).toEqual(new Map([[stream.id, new Set(['owner'])]]));
  expect(store.sources()).toMatchObject([
    { id: 1, file: 'een.xlsx', bytes: 1, kept: true, changeSet: 2 },
    { id: 2, file: 'twee.xlsx', kept: true, changeSet: 4 },
  ]);
});

test('a file above the limit of the settings is told of, and not kept', () => {
  const store = newStore();
  edit(store, (writer) => writer.putSetting('largestKeptFile', 0), { kind: 'settings' });
  taken(store, 'groot.xlsx', (writer) => writer.putScheme(scheme('s'), { table: 0, row: 2 }));
  expect(store.sources()).toMatchObject([{ id: 1, kept: false }]);
  expect(store.sourceBytes(1)).toBeNull();
});

test('invented and public rows say what they are', () => {
  const store = newStore();
  for (const kind of ['sample', 'public'] as const) edit(store, (writer) => writer.putScheme(scheme(kind)), { kind });
  expect(store.origin('scheme', 'sample')).toEqual({ kind: 'sample', changeSet: 2, at });
  expect(store.origin('scheme', 'public')).toEqual({ kind: 'public', changeSet: 3, at });
});

test('rows that an earlier file of the same shape and areas held, and that are still there', () => {
  const store = imported();
  expect(store.deliveredBefore('stream', 'x', [heerlen])).toEqual(new Set([stream.id]));
  expect(store.deliveredBefore('commitment', 'x', [heerlen])).toEqual(new Set([commitment.id]));
  expect(store.deliveredBefore('stream', 'y', [heerlen])).toEqual(new Set());
  expect(store.deliveredBefore('stream', 'x', ['breda-noord'])).toEqual(new Set());
  good(store.undo('Bram', at));
  expect(store.deliveredBefore('stream', 'x', [heerlen])).toEqual(new Set());
});
