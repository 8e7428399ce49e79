import type { Inspection } from '#shared/contracts/inspection.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, DayOfYear, SchemeId } from '#shared/domain/records.ts';
import type { Category, Certainty, Decider, Hardness, Nature, Use } from '#shared/domain/words.ts';

/**
 * A file as it was understood: what was seen of it, and its good rows as typed values. Nothing of it knows the store,
 * except the names that were known when it was read.
 */
export type Reading = {
  readonly inspection: Inspection;
  /** The bytes of the file; kept with the store once it is imported. */
  readonly content: Uint8Array;
  /** A fingerprint of sheets and headers: next quarter's file of the same sender has the same. */
  readonly shape: string;
  /** What the shape is made of: sheet and header, years as one. */
  readonly headers: readonly string[];
  /** Field → column letters, per table in the order of the inspection; a year amount is `yearAmount:2027`. */
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly streams: readonly ReadStream[];
  readonly commitments: readonly ReadCommitment[];
  readonly areas: readonly ReadArea[];
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
};

/** Where a row stood: the index of its table in the inspection, and the sheet's own row number. */
export type ReadPlace = { readonly table: number; readonly row: number };

/**
 * A field of a row. Absent: the file has no such column, so what is stored stays. null: the cell is empty, so the field
 * is emptied (decisions.md).
 */
type Field<Value> = Value | null;

/** Cents per calendar year: 'unknown' is "p.m.", null an empty cell; a year without a column is absent. */
export type ReadYears = Readonly<Record<number, Cents | 'unknown' | null>>;

type ReadTerm = {
  readonly place: ReadPlace;
  readonly area: AreaId;
  readonly start?: Field<CivilDate>;
  readonly end?: Field<CivilDate>;
  readonly years: ReadYears;
  readonly total?: Field<Cents>;
  readonly use?: Field<Use>;
  readonly theme?: Field<string>;
  readonly note?: Field<string>;
};

/** A row of money. Schemes are names as they stood, trimmed. */
export type ReadStream = ReadTerm & {
  readonly kind: 'stream';
  readonly scheme: string;
  readonly follows?: Field<string>;
  readonly funder?: Field<string>;
  readonly decidedBy?: Field<Decider>;
  readonly earmarked?: Field<boolean>;
  readonly nature?: Field<Nature>;
  readonly certainty?: Field<Certainty>;
  readonly reference?: Field<string>;
  readonly spendableUntil?: Field<CivilDate>;
  readonly spent?: Field<Cents>;
  readonly spentUntil?: Field<CivilDate>;
  readonly applyBefore?: Field<CivilDate>;
  readonly reportBefore?: Field<CivilDate>;
  readonly matches?: Field<string>;
  /** Hundredths of a percent. */
  readonly areaShare?: Field<number>;
  readonly owner?: Field<string>;
  readonly evidence?: Field<string>;
};

/** A row of what was promised. */
export type ReadCommitment = ReadTerm & {
  readonly kind: 'commitment';
  readonly description: string;
  readonly category?: Field<Category>;
  readonly hardness?: Field<Hardness>;
  readonly fundedBy?: Field<string>;
  readonly noticeMonths?: Field<number>;
  /** Percent a year, in hundredths. */
  readonly indexation?: Field<number>;
  readonly fte?: Field<number>;
  readonly residents?: Field<number>;
};

/** A row of the Gebieden sheet; `area` is the slug of a new area where `name` was not known and a municipality is given. */
export type ReadArea = {
  readonly kind: 'area';
  readonly place: ReadPlace;
  readonly area: AreaId;
  readonly name: string;
  readonly isNew: boolean;
  readonly municipality?: Field<string>;
  readonly programme?: Field<string>;
  readonly programmeStart?: Field<number>;
  readonly programmeHorizon?: Field<number>;
  readonly planUntil?: Field<CivilDate>;
  readonly residents?: Field<number>;
  readonly reserve?: Field<Cents>;
  readonly frameworkDay?: Field<DayOfYear>;
  readonly budgetDay?: Field<DayOfYear>;
};
