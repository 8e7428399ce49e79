import { expect, test } from 'vitest';
import { planFor } from '#electron/services/import/commit.ts';
import type { AreaRecord } from '#shared/contracts/records.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import type { StreamId } from '#shared/domain/records.ts';
import { at, edit, good, newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';
import { day, take, today, whole, years } from './support/taking-in.ts';

test('a reserve that stays as it was chosen by hand keeps the day on which it was noted', () => {
  const store = newStore();
  const file = (reserve: number) => readingOf({ areas: [{ name: 'Heerlen-Noord', isNew: false, reserve: cents(reserve) }] });
  const area = () => store.rows().areas.find(({ id }) => id === 'heerlen-noord');
  take(store, file(7));
  const noted = civilDate(2020, 5, 1);
  edit(store, (writer) => writer.putArea({ ...(area() as AreaRecord), reserve: cents(9), reserveNoted: noted }));
  expect(take(store, file(8), { onConflict: 'keep' })).toMatchObject({ changeSet: null, changed: 0, unchanged: 1 });
  expect(area()).toMatchObject({ reserve: 9, reserveNoted: noted });
  take(store, file(8), { onConflict: 'newer' });
  expect(area()).toMatchObject({ reserve: 8, reserveNoted: today });
});

test('a file becomes one change set: rows, their schemes, and where each stood', () => {
  const store = newStore();
  const report = take(
    store,
    readingOf({
      streams: [
        {
          scheme: 'Regio Deal',
          funder: 'Ministerie van BZK',
          reference: 'K-1',
          start: day(2026),
          years: { 2026: cents(100), 2027: 'unknown', 2028: null },
        },
      ],
      commitments: [{ description: 'Conciërges', fundedBy: 'regio deal ', years: years(40) }],
      areas: [{ name: 'Heerlen-Noord', isNew: false, reserve: cents(7) }],
    }),
  );
  expect(report).toMatchObject({
    file: 'Begroting 2026.xlsx',
    changeSet: 2,
    new: 2,
    changed: 1,
    unchanged: 0,
    rejected: 0,
    absent: 0,
    doubtful: 0,
    total: 140,
  });
  const { schemes, streams, commitments, areas } = store.rows();
  expect(schemes).toEqual([
    {
      id: 'regio-deal',
      name: 'Regio Deal',
      funder: 'Ministerie van BZK',
      decidedBy: 'national',
      statedDecider: null,
      earmarked: null,
      follows: null,
    },
  ]);
  expect(streams).toMatchObject([
    { schemeId: 'regio-deal', certainty: 'budgeted', nature: 'incidental', use: 'running', amounts: { 2026: 100, 2027: null } },
  ]);
  expect(streams[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(commitments).toMatchObject([{ hardness: 'legal', category: 'other', fundedBy: 'regio-deal' }]);
  expect(areas.find(({ id }) => id === 'heerlen-noord')).toMatchObject({ reserve: 7, reserveNoted: today });
  const id = streams[0]?.id ?? '';
  expect(store.origin('stream', id, 'yearAmount:2026')).toEqual({
    kind: 'cell',
    sourceId: 1,
    file: 'Begroting 2026.xlsx',
    sheet: 'Geldstromen',
    row: 2,
    column: 'N',
    changeSet: 2,
    at,
    who: 'Anna',
  });
  expect(store.history(1)).toMatchObject([{ source: { id: 1, file: 'Begroting 2026.xlsx' }, rows: { added: 3, changed: 1, removed: 0 } }]);
});

test('begroot that became beschikt, or a start that moved, is the same row by its Kenmerk', () => {
  const store = newStore();
  take(store, readingOf({ streams: [{ scheme: 'A', reference: 'K-1', certainty: 'budgeted', start: day(2026), years: years(1) }] }));
  const before = store.rows().streams[0]?.id;
  const report = take(
    store,
    readingOf({ streams: [{ scheme: 'A', reference: 'K-1', certainty: 'granted', start: day(2027), years: years(1) }] }),
  );
  expect(report).toMatchObject({ new: 0, changed: 1, absent: 0 });
  expect(store.rows().streams).toMatchObject([{ id: before, certainty: 'granted', start: '2027-01-01' }]);
});

test('one of each left over in an area and scheme is a doubt: ask rejects, newer lets the file win, keep the store', () => {
  const first = readingOf({ streams: [{ scheme: 'A', reference: null, start: day(2026), years: years(1) }] });
  const next = readingOf({ streams: [{ scheme: 'A', reference: null, start: day(2027), years: years(2) }] });
  const stores = [newStore(), newStore(), newStore()] as const;
  for (const store of stores) take(store, first);
  const asked = take(stores[0], next);
  expect(asked).toMatchObject({ changeSet: null, new: 0, changed: 0, rejected: 1, doubtful: 1, absent: 0, total: 0 });
  expect(asked.issues).toEqual([
    {
      severity: 'error',
      problem: { code: 'row-likely-same', params: { existing: 'A' } },
      place: { file: 'Begroting 2026.xlsx', sheet: 'Geldstromen', row: 2 },
      value: null,
    },
  ]);
  expect(take(stores[1], next, { onConflict: 'newer' })).toMatchObject({ changed: 1, rejected: 0, doubtful: 0 });
  expect(stores[1].rows().streams).toMatchObject([{ start: '2027-01-01', amounts: { 2026: 2 } }]);
  expect(take(stores[2], next, { onConflict: 'keep' })).toMatchObject({ changeSet: null, unchanged: 1, rejected: 0 });
});

test('of each row in doubt a person may decide: the file, the store, or that it is another row; both stand side by side', () => {
  const next = readingOf({ streams: [{ scheme: 'A', reference: null, start: day(2027), years: years(2) }] });
  const before = () => {
    const store = newStore();
    take(store, readingOf({ streams: [{ scheme: 'A', reference: null, start: day(2026), years: years(1) }] }));
    return { store, id: store.rows().streams[0]?.id ?? '' };
  };
  const { store, id } = before();
  const asked = planFor(store, next, whole(), { today, at });
  expect(asked.changes(10)).toMatchObject([
    {
      ...{ id, change: 'doubtful', doubt: 'likely-same' },
      fields: { start: ['2026-01-01', '2027-01-01'], 'yearAmount:2026': ['1', '2'] },
    },
  ]);
  expect(take(store, next, { onConflict: 'ask', decisions: { [id]: 'newer' } })).toMatchObject({ changed: 1, doubtful: 0 });
  const kept = before();
  expect(take(kept.store, next, { onConflict: 'ask', decisions: { [kept.id]: 'keep' } })).toMatchObject({ unchanged: 1, doubtful: 0 });
  const other = before();
  expect(take(other.store, next, { onConflict: 'ask', decisions: { [other.id]: 'other' } })).toMatchObject({ new: 1, doubtful: 0 });
  expect(other.store.rows().streams).toHaveLength(2);
});

test('a field changed by hand of which the file says otherwise is a conflict; other fields are not', () => {
  const file = (amount: number, note: string) => readingOf({ streams: [{ scheme: 'A', reference: 'K-1', note, years: years(amount) }] });
  const byHand = () => {
    const store = newStore();
    take(store, file(100, 'a'));
    const [stream] = store.rows().streams;
    if (stream === undefined) throw new Error('no stream');
    edit(store, (writer) => writer.putStream({ ...stream, amounts: { 2026: cents(150) } }));
    return store;
  };
  const asked = take(byHand(), file(200, 'a'));
  expect(asked).toMatchObject({ rejected: 1, doubtful: 1, changed: 0 });
  expect(asked.issues[0]).toMatchObject({
    problem: { code: 'row-changed-by-hand', params: { field: 'yearAmount:2026', store: '150', file: '200' } },
    place: { sheet: 'Geldstromen', row: 2, column: 'N' },
  });
  const newer = byHand();
  expect(take(newer, file(200, 'b'), { onConflict: 'newer' })).toMatchObject({ changed: 1, doubtful: 0 });
  expect(newer.rows().streams).toMatchObject([{ note: 'b', amounts: { 2026: 200 } }]);
  expect(take(newer, file(300, 'b'))).toMatchObject({ changed: 1, doubtful: 0 });
  const kept = byHand();
  expect(take(kept, file(200, 'b'), { onConflict: 'keep' })).toMatchObject({ changed: 1, doubtful: 0 });
  expect(kept.rows().streams).toMatchObject([{ note: 'b', amounts: { 2026: 150 } }]);
  const agreeing = byHand();
  expect(take(agreeing, file(150, 'b'))).toMatchObject({ changed: 1, rejected: 0 });
});

test('a column that is not there leaves its field, an empty cell empties it', () => {
  const store = newStore();
  take(
    store,
    readingOf({
      streams: [{ scheme: 'A', reference: 'K', certainty: 'granted', note: 'n', owner: 'o', years: { 2025: cents(5), 2026: cents(6) } }],
    }),
  );
  take(store, readingOf({ streams: [{ scheme: 'A', reference: 'K', note: null, years: { 2026: null, 2027: cents(7) } }] }));
  expect(store.rows().streams).toMatchObject([{ certainty: 'granted', note: null, owner: 'o', amounts: { 2025: 5, 2027: 7 } }]);
  expect(Object.keys(store.rows().streams[0]?.amounts ?? {})).toEqual(['2025', '2027']);
});

test('twins of one file are two rows, and the n-th is compared with the n-th', () => {
  const store = newStore();
  const twins = (...amounts: number[]) => readingOf({ streams: amounts.map((amount) => ({ scheme: 'A', years: years(amount) })) });
  expect(take(store, twins(1, 2))).toMatchObject({ new: 2 });
  const [first, second] = store
    .rows()
    .streams.map(({ id }) => id)
    .toSorted((a, b) => a.length - b.length);
  expect(second).toBe(`${first}-2`);
  expect(take(store, twins(1, 3))).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
  expect(store.rows().streams.find(({ id }) => id === second)?.amounts).toEqual({ 2026: 3 });
});

test('rows of an earlier delivery that the new file does not have are counted and listed, and stay', () => {
  const store = newStore();
  const file = (...references: string[]) =>
    readingOf({ streams: references.map((reference) => ({ scheme: 'A', reference, years: years(1) })) });
  take(store, file('1', '2', '3'));
  take(store, readingOf({ shape: 'anders', streams: [{ scheme: 'B', years: years(1) }] }));
  const reading = file('1', '2', '9', '8');
  expect(
    planFor(store, reading, whole(), { today, at })
      .changes(500)
      .filter(({ change }) => change === 'absent'),
  ).toMatchObject([{ table: 'stream', label: 'A 3', areaId: 'heerlen-noord' }]);
  expect(take(store, reading)).toMatchObject({ new: 2, absent: 1 });
  expect(store.rows().streams).toHaveLength(6);
  good(store.undo('Anna', at));
  good(store.undo('Anna', at));
  good(store.undo('Anna', at));
  expect(take(store, file('7'))).toMatchObject({ new: 1, absent: 0 });
});

test('with strict a rejected row refuses the whole file, and says which', () => {
  const store = newStore();
  const reading = readingOf({
    rejected: 1,
    streams: [
      { scheme: 'B', follows: 'B', years: {} },
      { scheme: 'C', years: {} },
    ],
  });
  const report = take(store, reading, { strict: true });
  expect(report).toMatchObject({ changeSet: null, new: 0, rejected: 0, total: 0, error: { code: 'rows-rejected', params: { count: 2 } } });
  expect(report.issues).toHaveLength(1);
  expect(store.revision()).toBe(1);
  expect(take(store, reading)).toMatchObject({ changeSet: 2, new: 1, rejected: 2 });
});

test('a file with one of the two days cannot bring the end before the start that is stored', () => {
  const store = newStore();
  take(store, readingOf({ streams: [{ scheme: 'A', reference: 'K', start: day(2027), end: day(2028), years: {} }] }));
  const report = take(store, readingOf({ streams: [{ scheme: 'A', reference: 'K', end: day(2026), years: {} }] }));
  expect(report).toMatchObject({ rejected: 1, doubtful: 0 });
  expect(report.issues).toMatchObject([{ problem: { code: 'end-before-start' }, place: { column: 'L' } }]);
});

test('an undone import leaves its file behind, and comes back by undoing the undo with the same ids', () => {
  const store = newStore();
  const reading = readingOf({ streams: [{ scheme: 'A', years: years(1) }] });
  take(store, reading);
  const rows = store.rows();
  const undone = good(store.undo('Anna', at));
  expect(store.rows().streams).toEqual([]);
  expect(store.sources()).toHaveLength(1);
  expect(Buffer.from(store.sourceBytes(1) ?? []).equals(reading.content)).toBe(true);
  good(store.undo('Anna', at, undone.changeSet));
  expect(store.rows()).toEqual(rows);
  expect(store.origin('stream', (rows.streams[0]?.id ?? '') as StreamId)).toMatchObject({ kind: 'cell', row: 2 });
});
