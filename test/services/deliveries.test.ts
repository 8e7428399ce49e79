import { expect, test } from 'vitest';
import { session } from '#electron/engine/session.ts';
import type { Context } from '#electron/services/context.ts';
import { deliveriesOf, deliveryServices } from '#electron/services/deliveries.ts';
import { mergeInto } from '#electron/services/exchange/commit.ts';
import { exchangeOf } from '#electron/services/exchange/gather.ts';
import { commitReading } from '#electron/services/import/commit.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';
import { cents, noCents } from '#shared/domain/money.ts';
import { done } from '#shared/result.ts';
import { edit, good, maker, newStore, scheme } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';

const undecided = { ofRow: {}, ofAll: null };

test('an area without figures is missing, one without a file or with an old one is said, the others are in time', async () => {
  const store = newStore();
  const take = (file: string, at: string, area: string, amount: number) =>
    good(
      commitReading(
        store,
        readingOf({ file, streams: [{ area, scheme: 'A', end: civilDate(2028, 12, 31), years: { 2027: cents(amount) } }] }),
        { onConflict: 'ask', strict: false },
        { who: 'Anna', at, today: at.slice(0, 10) as CivilDate },
      ),
    );
  take('oud.xlsx', '2026-05-01T10:00:00.000Z', 'heerlen-noord', 1);
  take('een.xlsx', '2026-10-01T10:00:00.000Z', 'delft-west', 1);
  take('twee.xlsx', '2026-11-01T10:00:00.000Z', 'delft-west', 2);
  // The same figures once more: nothing to save, and still a delivery.
  take('drie.xlsx', '2026-11-20T10:00:00.000Z', 'delft-west', 2);
  edit(store, (writer) => {
    writer.putScheme(scheme('b'));
    writer.putStream(maker().stream({ areaId: 'arnhem-oost' as never, schemeId: scheme('b').id, amounts: { 2027: cents(1) } }));
  });
  expect(store.history().map(({ what }) => what)).not.toContain('drie.xlsx');
  const context = { store: () => done(store), today: () => civilDate(2026, 11, 24) } as unknown as Context;
  const { areas } = good(await deliveryServices['deliveries.view']({}, context));
  const of = (id: string) => areas.find(({ areaId }) => areaId === id);
  expect(of('heerlen-noord')).toMatchObject({ state: 'old', days: 207, files: 1, newest: { file: 'oud.xlsx', who: 'Anna', rows: 1 } });
  expect(of('delft-west')).toMatchObject({
    ...{ state: 'recent', days: 4, files: 3 },
    newest: { file: 'drie.xlsx', who: 'Anna', rows: 1, isUnchanged: true },
  });
  expect(of('arnhem-oost')).toMatchObject({ state: 'no-file', newest: null, days: null });
  expect(of('lelystad-oost')).toMatchObject({ state: 'missing' });
  expect(areas.map(({ state }) => state)).toEqual([...Array.from({ length: 17 }, () => 'missing'), 'no-file', 'old', 'recent']);
});

test('a file that a colleague read was delivered then and by them, also where a merge brought it today', async () => {
  const there = newStore();
  const streams = [{ area: 'delft-west', scheme: 'A', end: civilDate(2028, 12, 31), years: { 2027: cents(1) } }];
  const by = { who: 'Anna', at: '2026-05-01T10:00:00.000Z', today: civilDate(2026, 5, 1) };
  good(commitReading(there, readingOf({ file: 'mei.xlsx', streams }), { onConflict: 'ask', strict: false }, by));
  const here = newStore();
  const merged = mergeInto(here, exchangeOf(there, null), undecided, { who: 'Bram', at: '2026-11-24T10:00:00.000Z', file: 'a.adempak' });
  expect(good(merged).changeSet).not.toBeNull();
  const { areas } = deliveriesOf(here, civilDate(2026, 11, 24));
  expect(areas.find(({ areaId }) => areaId === 'delft-west')).toMatchObject({
    ...{ state: 'old', days: 207, files: 1 },
    newest: { file: 'mei.xlsx', who: 'Anna', at: '2026-05-01T10:00:00.000Z', rows: 1 },
  });
});

test('a file counts the same rows of an area whether it changed something or not; a list of areas delivers nothing', () => {
  const store = newStore();
  const take = (file: string, at: string) => {
    const streams = [{ area: 'delft-west', scheme: 'A', end: civilDate(2028, 12, 31), years: { 2027: cents(1) } }];
    const areas = ['delft-west', 'arnhem-oost'].map((area) => ({ area, name: area, isNew: false, reserve: noCents }));
    const reading = readingOf({ file, streams, areas });
    good(commitReading(store, reading, { onConflict: 'ask', strict: false }, { who: 'Anna', at, today: at.slice(0, 10) as CivilDate }));
    return deliveriesOf(store, civilDate(2026, 11, 24)).areas;
  };
  const newestOf = (areas: ReturnType<typeof take>, id: string) => areas.find(({ areaId }) => areaId === id)?.newest;
  const first = take('een.xlsx', '2026-11-01T10:00:00.000Z');
  expect(newestOf(first, 'delft-west')).toMatchObject({ file: 'een.xlsx', rows: 1, isUnchanged: false });
  expect(newestOf(first, 'arnhem-oost')).toBeNull();
  const again = take('twee.xlsx', '2026-11-02T10:00:00.000Z');
  expect(newestOf(again, 'delft-west')).toMatchObject({ file: 'twee.xlsx', rows: 1, isUnchanged: true });
  expect(newestOf(again, 'arnhem-oost')).toBeNull();
});

test('a file that came and changed nothing is told to the windows all the same', () => {
  const events: AppEvent[] = [];
  const { switchStore, look, close } = session((event) => events.push(event), { watching: false });
  const store = newStore();
  switchStore(store);
  look();
  expect(events.map(({ event }) => event)).toEqual(['store.switched']);
  const noted = store.noteDelivery({ at: '2026-11-20T10:00:00.000Z', who: 'Anna', file: 'a.xlsx', sha256: '0', areas: {} });
  good(noted);
  look();
  expect(events.map(({ event }) => event)).toEqual(['store.switched', 'store.changed']);
  look();
  expect(events).toHaveLength(2);
  close();
});

test('a file that came in the evening came on that day, also where UTC has the next day or the one before', () => {
  const store = newStore();
  // An hour after midnight on this machine: in UTC it may still be the day before.
  const at = new Date(2026, 10, 24, 0, 30).toISOString();
  const streams = [{ area: 'delft-west', scheme: 'A', end: civilDate(2028, 12, 31), years: { 2027: cents(1) } }];
  good(
    commitReading(
      store,
      readingOf({ file: 'een.xlsx', streams }),
      { onConflict: 'ask', strict: false },
      { who: 'Anna', at, today: civilDate(2026, 11, 24) },
    ),
  );
  const { areas } = deliveriesOf(store, civilDate(2026, 11, 24));
  expect(areas.find(({ areaId }) => areaId === 'delft-west')?.days).toBe(0);
});
