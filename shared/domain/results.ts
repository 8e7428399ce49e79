import type { CivilDate } from './civil-date.ts';
import type { Cents } from './money.ts';
import type { AreaId, CommitmentId, SchemeId, StreamId } from './records.ts';
import type { CoverageState, Decider, FlagCode, Hardness, Lens, Severity, UseInView } from './words.ts';

/** Cents per calendar year, every year from the reference year to the horizon year, in order of year. */
export type ByYear = Readonly<Record<string, Cents>>;
/** A share per calendar year, four decimals; null where there is nothing to share. */
export type SharesByYear = Readonly<Record<string, number | null>>;
/** A month as `YYYY-MM`. */
export type MonthText = string & { readonly brand: 'MonthText' };
/** A run of whole months, both inclusive. */
export type MonthRange = { readonly from: MonthText; readonly to: MonthText };

/** What the rules say of one area (rules.md, 3 and 6). */
export type AreaResult = {
  readonly id: AreaId;
  readonly name: string;
  readonly state: CoverageState;
  readonly fundingByYear: ByYear;
  readonly commitmentsByYear: ByYear;
  readonly gapByYear: ByYear;
  readonly coverageByYear: SharesByYear;
  readonly unusedEarmarkedByYear: ByYear;
  readonly unusedFreeByYear: ByYear;
  readonly reserveUsedByYear: ByYear;
  readonly investmentByYear: ByYear;
  readonly coveredUntil: CivilDate | null;
  readonly fundedUntil: CivilDate | null;
  readonly promisedUntil: number | null;
  readonly unfundedMonths: number | null;
  readonly incidentalShare: number | null;
  readonly largestSchemeShare: number | null;
  readonly severity: Severity | null;
};

/** A dated decision moment of somebody. */
export type DatedMoment = { readonly name: string; readonly date: CivilDate };
/** The last moment that still repairs a cliff, and whether it lies before the reference date. */
export type Decision = DatedMoment & { readonly passed: boolean };

/** What one line (regelingenlijn) loses in a cliff. `scheme` is the name of the line. */
export type LineLoss = { readonly scheme: string; readonly before: Cents; readonly after: Cents; readonly loss: Cents };

/** A stream with an edge in a cliff. `scheme` is the name of its own scheme. */
export type EdgeOfStream = {
  readonly id: StreamId;
  readonly scheme: string;
  readonly reference: string | null;
  readonly edge: 'ends' | 'falls';
};

/** A commitment left uncovered in the twelve months of a cliff's `uncovered`. */
export type CommitmentLeft = {
  readonly id: CommitmentId;
  readonly description: string;
  readonly uncovered: Cents;
  readonly fte: number | null;
};

/** A stream in a cliff for whose next term can still be applied. */
export type OpenWindow = { readonly id: StreamId; readonly scheme: string; readonly applyBefore: CivilDate };

/**
 * Money that matches other money (cofinanciering) of which one falls away: `falls` says whether that is the money that matches or
 * the scheme that it matches; `goesOn` is what the other still brings in the twelve months after the cliff.
 */
export type Matching = {
  /** The stream that matches. */
  readonly id: StreamId;
  readonly scheme: string;
  readonly matched: string;
  readonly falls: 'match' | 'matched';
  readonly goesOn: Cents;
};

/** A cliff or a shortfall that counts (rules.md, 4 and 5). */
export type Cliff = {
  /** `heerlen-noord:2026-12-31:cliff`. */
  readonly id: string;
  readonly areaId: AreaId;
  readonly kind: 'cliff' | 'shortfall';
  /** Stays the same in another answer: area, kind, losing line, order of date (decisions.md, "The same cliff"). */
  readonly key: string;
  readonly date: CivilDate;
  readonly lossPerYear: Cents;
  readonly share: number;
  readonly uncovered: Cents;
  readonly legalUncovered: Cents;
  readonly severity: Severity;
  readonly uncertain: boolean;
  readonly leadMonths: number;
  readonly decision: Decision | null;
  readonly nextDecision: DatedMoment | null;
  readonly schemes: readonly LineLoss[];
  readonly streams: readonly EdgeOfStream[];
  readonly commitments: readonly CommitmentLeft[];
  /** Jobs of these commitments together; null where of none of them is known [rules banen]. */
  readonly fte: number | null;
  readonly because: readonly Because[];
};

/**
 * Why a cliff is what it is: the rule that fired with its numbers, as data. Sentences and the steps of the why panel
 * are made from it (rules.md, 8). All sums are in cents.
 */
export type Because =
  /** Money falls away: per line, over the twelve months before and after (rules 4). */
  | {
      readonly rule: 'loss';
      readonly before: MonthRange;
      readonly after: MonthRange;
      readonly lines: readonly LineLoss[];
      /** The lines' losses together, before the area's own loss limits it. */
      readonly sum: Cents;
      /** What the area's whole funding loses over the same months, at least 0. */
      readonly areaLoss: Cents;
      readonly lossPerYear: Cents;
      /** The area's whole funding in the twelve months up to the first edge. */
      readonly areaBefore: Cents;
      readonly share: number;
    }
  /** A gap that no cliff explains (rules 4, shortfall). */
  | {
      readonly rule: 'shortfall';
      readonly window: MonthRange;
      readonly gap: Cents;
      readonly gapBefore: Cents;
      /** What counted cliffs already explain. */
      readonly explained: Cents;
      readonly excess: Cents;
      readonly commitments: Cents;
      readonly share: number;
    }
  /** What is left unpaid in the twelve months after (rules 4, uncovered). */
  | {
      readonly rule: 'uncovered';
      readonly window: MonthRange;
      readonly gap: Cents;
      readonly legalGap: Cents;
      /** null for a shortfall, which has none. */
      readonly loadBearing: Cents | null;
      readonly uncovered: Cents;
      readonly legalUncovered: Cents;
    }
  /** The first line of the table of severities that held (rules 4). */
  | {
      readonly rule: 'severity';
      readonly severity: Severity;
      /** "Within n months" of the line that held; null for low. */
      readonly withinMonths: number | null;
      readonly share: number;
      readonly legalUncovered: boolean;
      /** True where nothing is uncovered and a cliff is therefore at most medium. */
      readonly promisesHold: boolean;
    }
  /** The last moment that helps (rules 5). */
  | {
      readonly rule: 'decision';
      readonly decider: Decider;
      /** Name of the line whose decider it is; null where no line loses (a shortfall). */
      readonly line: string | null;
      readonly leadMonths: number;
      /** The setting for this decider. */
      readonly settingMonths: number;
      /** The longest notice period among the commitments left uncovered, and whose; null where none is known. */
      readonly notice: { readonly months: number; readonly description: string } | null;
      /** The last day on which a moment still helps: the cliff's date minus the lead. */
      readonly latestDay: CivilDate;
      readonly decision: Decision | null;
      readonly nextDecision: DatedMoment | null;
    }
  /** Where for a next term can still be applied; only where there is such a window [rules aanvragen]. */
  | { readonly rule: 'application'; readonly windows: readonly OpenWindow[] }
  /** Where one of two schemes that are matched falls away; only where there is one [rules cofinanciering]. */
  | { readonly rule: 'matching'; readonly matches: readonly Matching[] };

/** Something odd about a row that is not wrong (rules.md, 10). `row` is the id of a stream or commitment. */
export type Flag = {
  readonly code: FlagCode;
  readonly areaId: AreaId;
  readonly row: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** The whole answer for one question (contracts/cli.md, `cliffs --json`). */
export type Answer = {
  readonly at: CivilDate;
  readonly horizonYear: number;
  readonly lens: Lens;
  readonly hardness: readonly Hardness[];
  readonly use: UseInView;
  readonly theme: string | null;
  readonly scenario: string | null;
  readonly areas: readonly AreaResult[];
  readonly cliffs: readonly Cliff[];
  readonly flags: readonly Flag[];
  readonly totals: { readonly fundingByYear: ByYear; readonly commitmentsByYear: ByYear; readonly gapByYear: ByYear };
};

/** The national headline and the key figures of the overview, over all areas of an answer. */
export type Overview = {
  /** The first 1 January at least six months after the reference date: before it, what falls is what is near. */
  readonly before: CivilDate;
  readonly areaCount: number;
  readonly areasWithData: number;
  /** Areas with a counted cliff or shortfall before that day. */
  readonly areasFalling: number;
  /** What falls away before that day per year (rules.md, 4), summed over areas, each at least 0. */
  readonly lossPerYear: Cents;
  /** What is promised in the calendar year from that day, and what of it is not paid. */
  readonly year: number;
  readonly promised: Cents;
  readonly unpaid: Cents;
  /** The next moment that is the last for at least one area's worst cliff, with the days left and those areas. */
  readonly nextMoment: (DatedMoment & { readonly daysLeft: number; readonly areas: readonly AreaId[] }) | null;
  /** Areas whose worst cliff is still to come but whose last moment has passed, and the latest such moment. */
  readonly missed: { readonly areas: readonly AreaId[]; readonly latest: DatedMoment | null };
  readonly rows: readonly OverviewRow[];
};

/** One area's row in the overview: its worst cliff. */
export type OverviewRow = {
  readonly areaId: AreaId;
  readonly name: string;
  readonly state: CoverageState;
  readonly severity: Severity | null;
  readonly coveredUntil: CivilDate | null;
  readonly fundedUntil: CivilDate | null;
  readonly promisedUntil: number | null;
  readonly cliff: Cliff | null;
  /** Whole days from the reference date to the decision; negative where it has passed; null where none is known. */
  readonly daysLeft: number | null;
};

/** A run of months in which every share is the same (to four decimals). */
export type BreathRun = {
  readonly from: MonthText;
  readonly months: number;
  /** Whether something counted is promised in these months. */
  readonly promised: boolean;
  /** Share of the commitments that is paid under each lens, reserve included, 0 to 1. */
  readonly paid: Readonly<Record<Lens, number>>;
  /** Share that the reserve pays under the lens of the question, 0 to 1. */
  readonly reserve: number;
};

/** The breath line of an area (design/DESIGN-UI.md, 5): from January of the reference year to the horizon. */
export type BreathLine = {
  readonly areaId: AreaId;
  readonly state: CoverageState;
  readonly first: MonthText;
  readonly last: MonthText;
  readonly promisedUntil: number | null;
  readonly runs: readonly BreathRun[];
};

/** The same months one by one, for a crosshair and a table. */
export type BreathMonths = {
  readonly first: MonthText;
  readonly promised: readonly Cents[];
  /** What is unpaid under the lens of the question. */
  readonly short: readonly Cents[];
  readonly paid: Readonly<Record<Lens, readonly number[]>>;
};

/** Funding of one line per year, for the year chart. */
export type LineFunding = {
  readonly schemeId: SchemeId;
  readonly scheme: string;
  readonly structural: boolean;
  readonly lastEnd: CivilDate | null;
  readonly byYear: ByYear;
};
