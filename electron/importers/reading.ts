import type { areaFields } from '#shared/contracts/fields/area-fields.ts';
import type { commitmentFields } from '#shared/contracts/fields/commitment-fields.ts';
import type { FieldDefinition, ValueOf } from '#shared/contracts/fields/definition.ts';
import type { streamFields } from '#shared/contracts/fields/stream-fields.ts';
import type { RepairedCell } from '#shared/contracts/history.ts';
import type { Inspection } from '#shared/contracts/inspection.ts';
import type { SentMark } from '#shared/contracts/sent-mark.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';

/**
 * A file as it was understood: what was seen of it, and its good rows as typed values. Nothing of it knows the store,
 * except the names that were known when it was read.
 */
export type Reading = {
  readonly inspection: Inspection;
  /** The bytes of the file; kept with the store once it is imported. */
  readonly content: Uint8Array;
  /** The state of the store that it was filled from when it went out; null for a file of another's making. */
  readonly sent: SentMark | null;
  /** A fingerprint of sheets and headers: next quarter's file of the same sender has the same. */
  readonly shape: string;
  /** What the shape is made of: sheet and header, years as one. */
  readonly headers: readonly string[];
  /** Field → column letters, per table in the order of the inspection; a year amount is `yearAmount:2027`. */
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly streams: readonly ReadStream[];
  readonly commitments: readonly ReadCommitment[];
  readonly areas: readonly ReadArea[];
  /** Cells that were repaired before the rows were read. */
  readonly repaired: readonly RepairedCell[];
  /** Rows that an error keeps out; each has an issue with severity error in the inspection. */
  readonly rejected: number;
};

/** What a reader must know to recognise names. */
export type KnownNames = {
  readonly areas: readonly {
    readonly id: AreaId;
    readonly name: string;
    readonly municipality: string | null;
    readonly aliases: readonly string[];
    /** Mean the area only beside its municipality. */
    readonly weakAliases: readonly string[];
  }[];
  readonly schemes: readonly { readonly id: SchemeId; readonly name: string }[];
  /** Names of schemes that people joined: what stands in a file → the name that is meant. */
  readonly joined?: Readonly<Record<string, string>>;
};

/** Where a row stood: the index of its table in the inspection, and the sheet's own row number. */
export type ReadPlace = { readonly table: number; readonly row: number };

/**
 * The fields of a row (shared/contracts/fields). Absent: the file has no such column, so what is stored stays. null: the
 * cell is empty, so the field is emptied (decisions.md). A scheme is a name as it stood, trimmed.
 */
type ReadFields<Definition extends FieldDefinition> = {
  readonly [One in Definition as One extends { filled: true } | { kind: 'year-amount' } ? never : ReadName<One['field']>]?: ValueOf<
    One,
    string
  > | null;
};
type ReadName<Field> = Field extends 'amount' ? 'total' : Field;

/** Cents per calendar year: 'unknown' is "p.m.", null an empty cell; a year without a column is absent. */
export type ReadYears = Readonly<Record<number, Cents | 'unknown' | null>>;

type ReadTerm = {
  readonly place: ReadPlace;
  readonly area: AreaId;
  readonly years: ReadYears;
};

/** A row of money. */
export type ReadStream = ReadTerm & ReadFields<(typeof streamFields)[number]> & { readonly kind: 'stream'; readonly scheme: string };

/** A row of what was promised. */
export type ReadCommitment = ReadTerm &
  ReadFields<(typeof commitmentFields)[number]> & { readonly kind: 'commitment'; readonly description: string };

/** A row of the Gebieden sheet; `area` is the slug of a new area where `name` was not known and a municipality is given. */
export type ReadArea = ReadFields<(typeof areaFields)[number]> & {
  readonly kind: 'area';
  readonly place: ReadPlace;
  readonly area: AreaId;
  readonly name: string;
  readonly isNew: boolean;
};
