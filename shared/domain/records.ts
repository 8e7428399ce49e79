import type { CivilDate } from './civil-date.ts';
import type { Cents } from './money.ts';
import type { Category, Certainty, Decider, Hardness, Nature, Use } from './words.ts';

/** The slug of an area, such as `heerlen-noord`. */
export type AreaId = string & { readonly brand: 'AreaId' };
/** The slug of a scheme, such as `regio-deal`. */
export type SchemeId = string & { readonly brand: 'SchemeId' };
/** Made once from a stream's identity when it is first stored; never changes. */
export type StreamId = string & { readonly brand: 'StreamId' };
/** Made once from a commitment's identity when it is first stored; never changes. */
export type CommitmentId = string & { readonly brand: 'CommitmentId' };

/** A day of the year without a year, `MM-DD`. */
export type DayOfYear = string & { readonly brand: 'DayOfYear' };

/**
 * Euro cents per calendar year. `null` is an amount that is unknown ("p.m."), which is not zero; a year that is absent
 * has no amount at all.
 */
export type YearAmounts = Readonly<Record<number, Cents | null>>;

/** One of the focus areas, with the long-term promise made for it. */
export type Area = {
  readonly id: AreaId;
  readonly name: string;
  readonly municipality: string | null;
  readonly programme: string | null;
  readonly programmeStart: number | null;
  /** Last year of the promise; null where no year was stated. */
  readonly programmeHorizon: number | null;
  /** Last day of the running implementation plan. */
  readonly planUntil: CivilDate | null;
  readonly residents: number | null;
  /** Stock of money at the reference date, in cents. */
  readonly reserve: Cents;
  /** The day on which the reserve was noted. */
  readonly reserveNoted: CivilDate | null;
  /** The council's own day for the Kadernota; null is the default day. */
  readonly frameworkDay: DayOfYear | null;
  /** The council's own day for the Programmabegroting; null is the default day. */
  readonly budgetDay: DayOfYear | null;
};

/** Where money comes from. */
export type Scheme = {
  readonly id: SchemeId;
  readonly name: string;
  readonly funder: string | null;
  readonly decidedBy: Decider;
  /** null: not known; it then counts as rules.md, 3 says. */
  readonly earmarked: boolean | null;
  /** The scheme that this one follows (a second tranche follows the first). */
  readonly follows: SchemeId | null;
};

/** What streams and commitments share: a term and amounts. */
export type Term = {
  readonly start: CivilDate | null;
  /** Inclusive ("t/m"). */
  readonly end: CivilDate | null;
  readonly amounts: YearAmounts;
  /** One amount for the whole term, in cents; counts only where no year has an amount. */
  readonly total: Cents | null;
};

/** Money of one scheme for one area. */
export type Stream = Term & {
  readonly id: StreamId;
  readonly areaId: AreaId;
  readonly schemeId: SchemeId;
  /** Kenmerk: the number of the grant letter. */
  readonly reference: string | null;
  readonly certainty: Certainty;
  readonly nature: Nature;
  readonly use: Use;
  /** Last day on which the money may be spent; null: 31 December of its year. */
  readonly spendableUntil: CivilDate | null;
  /** Whether a cell of this row said something else of the scheme than what counts (rules.md, 10). */
  readonly schemeConflict: boolean;
  /** Subject, in the user's own word; null: none was given. */
  readonly theme: string | null;
  /** Cents really spent up to and including `spentUntil`; never raises coverage. */
  readonly spent: Cents | null;
  readonly spentUntil: CivilDate | null;
  /** The last day to apply for the next term. */
  readonly applyBefore: CivilDate | null;
  /** The scheme that this money matches (cofinanciering); shown, not calculated with. */
  readonly matches: SchemeId | null;
};

/** What was promised in an area. */
export type Commitment = Term & {
  readonly id: CommitmentId;
  readonly areaId: AreaId;
  readonly description: string;
  readonly category: Category;
  readonly hardness: Hardness;
  readonly use: Use;
  /** The scheme that is meant to pay for it. */
  readonly fundedBy: SchemeId | null;
  /** Notice period in whole months; null: unknown. */
  readonly noticeMonths: number | null;
  /** Percent a year, in hundredths (2.5 % is 250); null counts as none. */
  readonly indexation: number | null;
  /** Full-time jobs; null: unknown. */
  readonly fte: number | null;
  /** Subject, in the user's own word; null: none was given. */
  readonly theme: string | null;
};

/** Everything that the calculation reads, in a fixed order. */
export type Rows = {
  readonly areas: readonly Area[];
  readonly schemes: readonly Scheme[];
  readonly streams: readonly Stream[];
  readonly commitments: readonly Commitment[];
};
