import { expect, test } from 'vitest';
import { newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';
import { take } from './support/taking-in.ts';

test('a scheme is one thing: the first filled cell counts, others are claims; what the store has changes only by choice', () => {
  const store = newStore();
  take(
    store,
    readingOf({
      streams: [
        { scheme: 'A', reference: '1', funder: null, earmarked: true, years: {} },
        { scheme: 'A', reference: '2', funder: 'Gemeente', earmarked: true, years: {} },
        { scheme: 'a', reference: '3', funder: 'Rijk', earmarked: false, years: {} },
      ],
    }),
  );
  expect(store.rows().schemes).toMatchObject([{ name: 'A', funder: 'Gemeente', decidedBy: 'municipal', earmarked: true }]);
  const byReference = () => store.rows().streams.toSorted((a, b) => ((a.reference ?? '') < (b.reference ?? '') ? -1 : 1));
  expect(byReference().map(({ claims, schemeConflict }) => [claims, schemeConflict])).toEqual([
    [null, false],
    [null, false],
    [{ funder: 'Rijk', earmarked: false }, true],
  ]);
  const later = readingOf({ streams: [{ scheme: 'A', reference: '1', funder: 'EU', years: {} }] });
  take(store, later);
  expect(store.rows().schemes).toMatchObject([{ funder: 'Gemeente' }]);
  expect(byReference()[0]).toMatchObject({ claims: { funder: 'EU' }, schemeConflict: true });
  take(store, later, { onConflict: 'newer' });
  expect(store.rows().schemes).toMatchObject([{ funder: 'EU', decidedBy: 'other', earmarked: true }]);
  expect(byReference()[0]).toMatchObject({ claims: null, schemeConflict: false });
});

test('schemes that are only named are made; a circle rejects the row that closes it, and that row alone', () => {
  const store = newStore();
  const report = take(
    store,
    readingOf({
      streams: [
        { scheme: 'B', follows: 'A', years: {} },
        { scheme: 'C', follows: 'B', years: {} },
        { scheme: 'A', follows: 'C', reference: 'sluit', years: {} },
        { scheme: 'D', follows: 'D', years: {} },
      ],
      commitments: [{ description: 'X', fundedBy: 'E', years: {} }],
    }),
  );
  expect(report).toMatchObject({ new: 3, rejected: 2 });
  expect(report.issues).toMatchObject([
    { problem: { code: 'scheme-circle', params: { scheme: 'A', follows: 'C' } }, place: { row: 4, column: 'C' } },
    { problem: { code: 'scheme-circle', params: { scheme: 'D', follows: 'D' } }, place: { row: 5 } },
  ]);
  expect(store.rows().schemes.map(({ id, follows, decidedBy, earmarked }) => [id, follows, decidedBy, earmarked])).toEqual([
    ['a', null, 'other', null],
    ['b', 'a', 'other', null],
    ['c', 'b', 'other', null],
    ['e', null, 'other', null],
  ]);
});

test('a new area of the file can be named by its rows', () => {
  const store = newStore();
  take(
    store,
    readingOf({
      areas: [{ area: 'nieuw-dorp', name: 'Nieuw Dorp', isNew: true, municipality: 'Dorp' }],
      streams: [{ area: 'nieuw-dorp', scheme: 'A', years: {} }],
    }),
  );
  expect(store.rows().areas.find(({ id }) => id === 'nieuw-dorp')).toMatchObject({ name: 'Nieuw Dorp', municipality: 'Dorp', reserve: 0 });
  expect(store.rows().streams).toMatchObject([{ areaId: 'nieuw-dorp' }]);
});
