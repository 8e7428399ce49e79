import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '#electron/importers/reading.ts';
import { commitReading, planFor, type TakingIn } from '#electron/services/import/commit.ts';
import { rowsAfter } from '#electron/services/import/plan.ts';
import type { Store } from '#electron/store/store.ts';
import type { AreaRecord } from '#shared/contracts/records.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import type { StreamId } from '#shared/domain/records.ts';
import { at, edit, good, newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';

const today = civilDate(2026, 11, 24);
const whole = (choices: Partial<TakingIn> = {}): TakingIn => ({ onConflict: 'ask', strict: false, ...choices });
const take = (store: Store, reading: Reading, choices: Partial<TakingIn> = {}) =>
  good(commitReading(store, reading, whole(choices), { who: 'Anna', at, today }));
const years = (amount: number) => ({ 2026: cents(amount) });
const day = (year: number) => civilDate(year, 1, 1);

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

test('the same file twice changes nothing the second time, whatever is in it', () => {
  const cell = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const empty = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const row = fc.record(
    {
      scheme: fc.constantFrom('A', 'a ', 'B', 'C', 'Á'),
      follows: cell(empty(fc.constantFrom('A', 'B', 'D'))),
      funder: cell(empty(fc.constantFrom('Gemeente Heerlen', 'Rijk'))),
      earmarked: cell(empty(fc.boolean())),
      reference: cell(empty(fc.constantFrom('1', '2'))),
      certainty: cell(empty(fc.constantFrom('granted' as const, 'budgeted' as const))),
      start: cell(empty(fc.constantFrom(day(2025), day(2026)))),
      matches: cell(empty(fc.constantFrom('A', 'E'))),
      years: fc.constantFrom({}, { 2026: cents(1) }, { 2026: 'unknown' as const, 2027: null }),
    },
    { requiredKeys: ['scheme', 'years'] },
  );
  const clean = (rows: readonly Record<string, unknown>[]) =>
    rows.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  const commitment = fc.record({
    description: fc.constantFrom('X', 'Y'),
    fundedBy: empty(fc.constantFrom('A', 'F')),
    years: fc.constantFrom({}, { 2026: cents(1) }),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(commitment, { maxLength: 4 }),
      fc.constantFrom('ask' as const, 'newer' as const, 'keep' as const),
      (streams, commitments, onConflict) => {
        const store = newStore();
        const reading = readingOf({ streams: clean(streams) as never, commitments });
        const expected = rowsAfter(store.rows(), planFor(store, reading, whole({ onConflict }), { today, at }));
        const first = take(store, reading, { onConflict });
        expect(store.rows()).toEqual(expected);
        const second = take(store, reading, { onConflict });
        expect(second).toMatchObject({
          changeSet: null,
          new: 0,
          changed: 0,
          absent: 0,
          rejected: first.rejected,
          unchanged: first.new + first.changed + first.unchanged,
        });
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

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
