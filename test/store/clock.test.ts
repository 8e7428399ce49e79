import { expect, test } from 'vitest';
import { at, edit, good, newStore, reopened, scheme } from './support/new-store.ts';

const longAgo = '1999-12-31T23:59:59.000Z';

test('a clock that jumps back changes the order of nothing: history, undo and origin go by number', () => {
  const store = newStore();
  edit(store, (writer) => writer.putScheme(scheme('s')));
  edit(store, (writer) => writer.putScheme(scheme('s', { name: 'later' })), { at: longAgo });
  const again = reopened(store);
  expect(again.history(3).map((set) => [set.id, set.at])).toEqual([
    [3, longAgo],
    [2, at],
    [1, at],
  ]);
  expect(again.origin('scheme', 's')).toMatchObject({ at: longAgo });
  expect(good(again.undo('Bram', longAgo))).toMatchObject({ undid: 3 });
  expect(again.rows().schemes).toEqual([scheme('s')]);
  expect(again.check().damage).toEqual([]);
});
