import type { AreaId } from '#shared/domain/records.ts';

/** A file that brought figures of an area. */
export type Delivery = {
  readonly file: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly who: string;
  /** How many streams and commitments of the area stood in it. */
  readonly rows: number;
  /** Whether nothing in it differed from what was there. */
  readonly isUnchanged: boolean;
};

/** A file that came and changed nothing, with how many rows of each area stood in it. */
export type DeliveryNote = {
  readonly at: string;
  readonly who: string;
  readonly file: string;
  readonly sha256: string;
  readonly areas: Readonly<Record<AreaId, number>>;
};

/**
 * What an area delivered. `missing`: there are no figures at all; `no-file`: there are, and none came from a file; `old`:
 * the newest file is older than `oldAfter` days.
 */
export type AreaDeliveries = {
  readonly areaId: AreaId;
  readonly name: string;
  readonly municipality: string | null;
  readonly state: 'missing' | 'no-file' | 'old' | 'recent';
  readonly newest: Delivery | null;
  /** Whole days from the newest file to today. */
  readonly days: number | null;
  readonly files: number;
};

/** The board of deliveries: areas that need something first, then by name. */
export type DeliveriesView = { readonly oldAfter: number; readonly areas: readonly AreaDeliveries[] };
