import { expect, test } from 'vitest';
import type { RowPlace, Store, StoreWriter } from '#electron/store/store.ts';
import { cents } from '#shared/domain/money.ts';
import { at, edit, good, heerlen, maker, newStore, scheme } from './support/new-store.ts';

const reading = {
  ...{ file: 'begroting.csv', sha256: 'x', content: new Uint8Array(), repaired: [], shape: 'x', reading: null },
  tables: [
    { sheet: 'Een', columns: { note: 'C' } },
    { sheet: 'Twee', columns: { note: 'D' } },
  ],
};
const schemes = ['s', 't'].map((id) => scheme(id));
const make = maker();
/** More than are written at once; some are stored before, of which some come otherwise. */
const streams = Array.from({ length: 450 }, (_, index) =>
  make.stream({
    areaId: heerlen,
    schemeId: schemes[index % 2]?.id ?? scheme('s').id,
    reference: `K-${index}`,
    amounts: { 2027: cents(index), 2026: null },
  }),
);
const before = streams.filter((_, index) => index % 3 === 0);
const coming = streams.map((row, index) => (index % 6 === 0 ? { ...row, note: 'anders', amounts: { 2026: cents(1) } } : row));
const placed = coming.map((row, index): { row: typeof row; place: RowPlace } => ({ row, place: { table: index % 2, row: index + 2 } }));

function storeAfter(put: (writer: StoreWriter) => void): Store {
  const store = newStore();
  edit(store, (writer) => {
    for (const one of schemes) writer.putScheme(one);
    for (const row of before) writer.putStream(row);
  });
  edit(
    store,
    (writer) => {
      writer.keepSource(reading);
      put(writer);
    },
    { kind: 'import' },
  );
  return store;
}

test('rows that are put together are the same rows, with the same origins and the same way back, as rows put one by one', () => {
  const together = storeAfter((writer) => writer.putStreams(placed));
  const alone = storeAfter((writer) => {
    for (const { row, place } of placed) writer.putStream(row, place);
  });
  const told = (store: Store) => ({
    ...{ rows: store.rows(), history: store.history(), damage: store.check().damage },
    origins: coming.map(({ id }) => store.origin('stream', id, 'note')),
    touches: coming.map(({ id }) => store.touches('stream', id)),
  });
  expect(together.rows().streams).toHaveLength(streams.length);
  expect(told(together)).toEqual(told(alone));
  for (const store of [together, alone]) good(store.undo('Anna', at));
  expect(told(together)).toEqual(told(alone));
  expect(together.rows().streams).toHaveLength(before.length);
});
