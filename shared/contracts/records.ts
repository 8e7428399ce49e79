import type { Area, Commitment, Scheme, SchemeId, Stream } from '#shared/domain/records.ts';
import type { Decider } from '#shared/domain/words.ts';
import type { commitmentFields } from './fields/commitment-fields.ts';
import type { FieldDefinition, ValueOf } from './fields/definition.ts';
import type { streamFields } from './fields/stream-fields.ts';

/** What the official workbook says of a row beside what the calculation reads, as it is stored; null: an empty cell. */
type Beside<Definition extends FieldDefinition, Known> = {
  readonly [One in Definition as One extends { ofScheme: true } ? never : Exclude<One['field'], Known>]: ValueOf<One, SchemeId> | null;
};

/** A stream with everything the official workbook says of it (fields/stream-fields.ts); the calculation reads only the domain's part. */
export type StreamRecord = Stream &
  Beside<(typeof streamFields)[number], keyof Stream | 'area' | 'scheme' | 'amount' | 'yearAmount'> & {
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

/** A commitment with everything the official workbook says of it (fields/commitment-fields.ts). */
export type CommitmentRecord = Commitment & Beside<(typeof commitmentFields)[number], keyof Commitment | 'area' | 'amount' | 'yearAmount'>;

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
