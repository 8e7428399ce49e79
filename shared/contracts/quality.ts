import type { Finding } from '#shared/domain/quality.ts';
import type { DoubtKind } from '#shared/domain/quality-doubt.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { AreaDeliveries, Delivery } from './deliveries.ts';
import type { StoreKind } from './store.ts';
import type { AnsweredQuestion } from './views.ts';

/** How old the figures of an area are, and what rests on them. */
export type AreaQuality = {
  readonly areaId: AreaId;
  readonly name: string;
  readonly state: AreaDeliveries['state'];
  readonly newest: Delivery | null;
  /** Whole days from the newest file to today. */
  readonly days: number | null;
  /** Promised and paid in from the reference year to the horizon, in cents: what the answer of this area rests on. */
  readonly commitments: number;
  readonly funding: number;
  readonly findings: number;
};

/** What is odd about the data, what that does to the answer, and where to mend it. Without theme and scenario. */
export type QualityView = {
  readonly question: AnsweredQuestion;
  readonly kind: StoreKind;
  /** Figures are old when their newest file is older than this many days. */
  readonly oldAfter: number;
  /** Areas whose figures need something first. */
  readonly areas: readonly AreaQuality[];
  /** The one with the largest effect on a gap first; at most `mostFindings`. */
  readonly findings: readonly (Finding & { readonly areaName: string })[];
  /** Of all of them, also those that the list leaves out: how many there are, how many change a gap, of which kinds. */
  readonly count: number;
  readonly moving: number;
  readonly kinds: readonly DoubtKind[];
};

/** More than this is no list that a person goes through. */
export const mostFindings = 1000;
