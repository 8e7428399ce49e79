import { expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { deliveryServices } from '#electron/services/deliveries.ts';
import { commitReading } from '#electron/services/import/commit.ts';
import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { done } from '#shared/result.ts';
import { edit, good, maker, newStore, scheme } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';

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
