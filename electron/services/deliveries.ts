import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import type { AreaDeliveries, DeliveriesView, Delivery } from '#shared/contracts/deliveries.ts';
import { type CivilDate, daysBetween } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done } from '#shared/result.ts';
import type { Context } from './context.ts';
import { localDay } from './local-day.ts';

/** A quarter and some days: figures come four times a year. */
const oldAfter = 100;
const order: readonly AreaDeliveries['state'][] = ['missing', 'no-file', 'old', 'recent'];

/** Who delivered what, when. */
export const deliveryServices: Pick<Services<Context>, 'deliveries.view'> = {
  'deliveries.view': (_, { store, today }) => {
    const opened = store();
    return opened.ok ? done(deliveriesOf(opened.value, today())) : opened;
  },
};

/** The board of deliveries as it is on a day. */
export function deliveriesOf(store: Store, today: CivilDate): DeliveriesView {
  const { areas, streams, commitments } = store.rows();
  const delivered = deliveriesByArea(store);
  const withRows = new Set([...streams, ...commitments].map(({ areaId }) => areaId));
  const listed = areas.map(({ id, name, municipality }): AreaDeliveries => {
    const files = delivered.get(id) ?? [];
    const newest = files.at(-1) ?? null;
    const days = newest === null ? null : Math.max(0, daysBetween(localDay(newest.at), today));
    const state = !withRows.has(id) ? 'missing' : days === null ? 'no-file' : days > oldAfter ? 'old' : 'recent';
    return { areaId: id, name, municipality, state, newest, days, files: files.length };
  });
  return {
    oldAfter,
    areas: listed.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.name < b.name ? -1 : 1)),
  };
}

/** The files of each area, oldest first. */
function deliveriesByArea(store: Store): Map<AreaId, Delivery[]> {
  const { streams, commitments } = store.rows();
  const areaOf = { stream: areasOf(streams), commitment: areasOf(commitments) };
  const held = { stream: store.rowsOfSources('stream'), commitment: store.rowsOfSources('commitment') };
  const found = new Map<AreaId, Delivery[]>();
  for (const { id, file, at, who } of store.sources()) {
    const rows = new Map<AreaId, number>();
    for (const table of ['stream', 'commitment'] as const)
      for (const row of held[table].get(id) ?? []) {
        const area = areaOf[table].get(row);
        if (area !== undefined) rows.set(area, (rows.get(area) ?? 0) + 1);
      }
    for (const [area, count] of rows) {
      const delivery = { file, at, who, rows: count, isUnchanged: false };
      found.set(area, [...(found.get(area) ?? []), delivery]);
    }
  }
  for (const { file, at, who, areas: counts } of store.deliveries())
    for (const [area, rows] of Object.entries(counts) as [AreaId, number][])
      found.set(area, [...(found.get(area) ?? []), { file, at, who, rows, isUnchanged: true }]);
  return new Map([...found].map(([area, files]) => [area, files.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))]));
}

function areasOf(rows: readonly { readonly id: string; readonly areaId: AreaId }[]): ReadonlyMap<string, AreaId> {
  return new Map(rows.map(({ id, areaId }) => [id, areaId]));
}
