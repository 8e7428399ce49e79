import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Area, Commitment, Scheme, Stream } from '#shared/domain/records.ts';
import type { Decider } from '#shared/domain/words.ts';

/** A stream with everything the official workbook says of it; the calculation reads only the domain's part. */
export type StreamRecord = Stream & {
  /** The last day to account for this money. */
  readonly reportBefore: CivilDate | null;
  /** Hundredths of a percent of the amount that is for the area; null is the whole. Shown, not calculated with. */
  readonly areaShare: number | null;
  readonly owner: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** What the row's own cells said of its scheme where that differs from what counts (flag `scheme-conflict`). */
  readonly claims: SchemeClaims | null;
};

/** Cells of a row that say something of its scheme. Absent: the cell was empty, or agrees. */
export type SchemeClaims = {
  readonly follows?: string;
  readonly funder?: string;
  readonly decidedBy?: Decider;
  readonly earmarked?: boolean;
};

/** A commitment with everything the official workbook says of it. */
export type CommitmentRecord = Commitment & {
  readonly residents: number | null;
  readonly note: string | null;
};

/** A scheme as stored; `statedDecider` is what a cell said, `decidedBy` what counts (from the funder where clear, else other). */
export type SchemeRecord = Scheme & { readonly statedDecider: Decider | null };

export type AreaRecord = Area;

/** Every row of a store, each table in a fixed order. */
export type StoredRows = {
  readonly areas: readonly AreaRecord[];
  readonly schemes: readonly SchemeRecord[];
  readonly streams: readonly StreamRecord[];
  readonly commitments: readonly CommitmentRecord[];
};
