import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaComparison, CliffComparison } from '#shared/domain/compare.ts';
import type { Least } from '#shared/domain/least.ts';
import type { LeastChange, LeastCheck } from '#shared/domain/least-plan.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { PurchasingPower } from '#shared/domain/purchasing-power.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type {
  Answer,
  AreaResult,
  BreathLine,
  BreathMonths,
  ByYear,
  Cliff,
  Flag,
  LineFunding,
  Overview,
  OverviewRow,
} from '#shared/domain/results.ts';
import type { RowChange } from '#shared/domain/row-changes.ts';
import type { ScenarioEffect } from '#shared/domain/scenario-effect.ts';
import type { Band, OpenMoney } from '#shared/domain/sensitivity.ts';
import type { Spending } from '#shared/domain/spending.ts';
import type { SpendingOfAreas } from '#shared/domain/spending-of-areas.ts';
import type { ThemeSums } from '#shared/domain/theme-sums.ts';
import type { FirstAreas } from '#shared/domain/which-first.ts';
import type { Decider, Hardness, Lens, UseInView } from '#shared/domain/words.ts';
import type { Briefing } from './briefing.ts';
import type { Origin, SheetSnippet } from './history.ts';
import type { KeptState, StoredScenario } from './kept.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from './records.ts';
import type { StoreKind } from './store.ts';

/** The question as it was answered, defaults filled in. */
export type AnsweredQuestion = {
  readonly at: CivilDate;
  readonly horizonYear: number;
  readonly lens: Lens;
  readonly hardness: readonly Hardness[];
  readonly use: UseInView;
  /** null: rows of every theme. */
  readonly theme: string | null;
};

export type OverviewView = {
  readonly question: AnsweredQuestion;
  readonly kind: StoreKind;
  readonly overview: Overview;
  /** What is of each theme, of all rows whatever theme is shown. */
  readonly themes: ThemeSums;
};

export type LinesView = { readonly question: AnsweredQuestion; readonly lines: readonly BreathLine[] };

/** What is known of an area but has no term or no single area, and so makes no stream (schemes.json). */
export type KnownFact = {
  readonly scheme: string;
  /** Cents; null where only a term is known. */
  readonly amount: Cents | null;
  /** The source's own rounding word, such as "over 43 million". */
  readonly precision: string | null;
  readonly period: string | null;
  readonly note: string | null;
  readonly source: string;
  /** Why it is not placed in time: no term is known, the amount is not of this one area, or no amount is known. */
  readonly because: 'no-term' | 'no-single-area' | 'no-amount';
};

export type AreaStreamRow = {
  readonly record: StreamRecord;
  readonly scheme: string;
  /** Counted by the lens and use of the question. */
  readonly counted: boolean;
  /** Its money per calendar year under the rules, and which of these years were derived rather than stated. */
  readonly byYear: ByYear;
  readonly derivedYears: readonly number[];
  readonly origin: Origin;
  /** How many documents prove it. */
  readonly documents: number;
  /** Where its amount of the year of the view was read from. */
  readonly amountOrigin: Origin;
};

export type AreaCommitmentRow = {
  readonly record: CommitmentRecord;
  readonly fundedBy: string | null;
  readonly counted: boolean;
  readonly byYear: ByYear;
  readonly derivedYears: readonly number[];
  /** What of it is unpaid per calendar year. */
  readonly unpaidByYear: ByYear;
  readonly origin: Origin;
  /** How many documents prove it. */
  readonly documents: number;
  /** Where its amount of the year of the view was read from. */
  readonly amountOrigin: Origin;
};

export type AreaView = {
  readonly question: AnsweredQuestion;
  readonly kind: StoreKind;
  readonly area: AreaRecord;
  /** Where the facts of the area come from (areas.json). */
  readonly areaSources: readonly string[];
  readonly result: AreaResult;
  readonly cliffs: readonly Cliff[];
  readonly line: BreathLine;
  readonly months: BreathMonths;
  readonly funding: readonly LineFunding[];
  /** The year in which the first cliff is felt: the one that the rows are shown for. */
  readonly year: number;
  readonly streams: readonly AreaStreamRow[];
  readonly commitments: readonly AreaCommitmentRow[];
  readonly flags: readonly Flag[];
  readonly knownFacts: readonly KnownFact[];
  /** What is of each theme, of all rows of the area whatever theme is shown. */
  readonly themes: ThemeSums;
  /** What the money loses by the rise of wages and prices; null where that is off. */
  readonly purchasingPower: PurchasingPower | null;
  /** What was really spent, where that is known. */
  readonly spending: readonly Spending[];
  readonly sources: readonly {
    readonly id: number;
    readonly file: string;
    readonly at: string;
    readonly who: string;
    readonly rows: number;
  }[];
};

export type CliffRow = {
  readonly table: 'stream' | 'commitment';
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
  /** Where the field came from that makes it part of the cliff: the end date, or the amount of the year that falls or is unpaid. */
  readonly origin: Origin;
  readonly snippet: SheetSnippet | null;
};

/** One cliff, and the rows that it is made of, each with where it came from. */
export type CliffView = {
  readonly question: AnsweredQuestion;
  readonly areaName: string;
  readonly cliff: Cliff;
  readonly rows: readonly CliffRow[];
};

/** The answer; under a scenario with the answer without it beside it. */
export type CliffsView = Answer & { readonly base: Answer | null };

export type LeastView = {
  readonly question: AnsweredQuestion;
  readonly areaName: string;
  readonly cliff: Cliff;
  readonly least: Least;
  /** What computing forward says of it; null where nothing is needed. */
  readonly check: LeastCheck | null;
};

/** What is kept, and what a scenario may speak of. */
export type ScenariosView = {
  readonly scenarios: readonly StoredScenario[];
  /** Schemes with a stream, in how many areas, and those that they match or that match them. */
  readonly schemes: readonly { readonly name: string; readonly areas: number; readonly matched: readonly string[] }[];
};

/** All areas on one side of a scenario, worst first. */
export type ScenarioSide = {
  readonly rows: readonly OverviewRow[];
  readonly lines: readonly BreathLine[];
  readonly cliffs: readonly Cliff[];
};

/** A scenario beside the rows as stored. Its cliffs come without their reasons and rows, which `cliff.view` has. */
export type ScenarioView = {
  readonly question: AnsweredQuestion;
  readonly kind: StoreKind;
  readonly base: ScenarioSide;
  readonly changed: ScenarioSide;
  readonly effect: ScenarioEffect;
};

/** How sure the answer of one area, or of all, is. */
export type SensitivityView = {
  readonly question: AnsweredQuestion;
  /** Null: all areas together. */
  readonly areaName: string | null;
  readonly asIs: Band;
  /** Null where nothing is tried. */
  readonly tried: Band | null;
  /** The breath line of the one area, as it is and as tried; null over all areas. */
  readonly lines: { readonly asIs: BreathLine; readonly tried: BreathLine | null } | null;
  /** What hangs on money that counts and is not granted, under what is tried. */
  readonly open: readonly OpenMoney[];
};

export type ScenarioEffectView = Omit<ScenarioView, 'base'>;

/** What became different since a kept state [contracts/cli.md, `compare`]. */
export type CompareView = {
  readonly with: KeptState;
  readonly before: AnsweredQuestion;
  readonly now: AnsweredQuestion;
  /** The scenario of now; null: none. */
  readonly scenario: string | null;
  readonly rows: readonly (RowChange & { readonly name: string })[];
  readonly areas: readonly (AreaComparison & { readonly name: string })[];
  readonly cliffs: readonly CliffComparison[];
};

/** What closes the gap after a cliff of an area. */
export type AreaNeed = {
  readonly areaName: string;
  readonly cliff: Cliff;
  /** All cliffs of the area after which there is time to pay for, in order of date. */
  readonly choices: readonly Pick<Cliff, 'key' | 'date' | 'kind' | 'severity' | 'schemes'>[];
  readonly least: Least;
  /** What stays unpaid by hardness over the months that the money is for. */
  readonly keeps: Readonly<Record<Hardness, Cents>>;
};

/** What closes each area's gap, worst area first, and which of the chosen ones come first for a given amount. */
export type LeastAreasView = {
  readonly question: AnsweredQuestion;
  readonly untilYear: number;
  readonly needs: readonly AreaNeed[];
  /** Areas that need nothing, and why: no cliff, none with a gap after it, or no rows. */
  readonly without: readonly { readonly areaId: AreaId; readonly areaName: string; readonly because: 'no-cliff' | 'no-gap' | 'no-data' }[];
  /** Null where no amount was given. */
  readonly first: FirstAreas | null;
};

/** The least money of areas as a scenario, checked by computing forward. */
export type LeastPlanView = { readonly changes: readonly LeastChange[]; readonly checks: readonly LeastCheck[] };

/** A cliff as it stands beside a decision moment. */
export type MomentCliff = Pick<Cliff, 'key' | 'areaId' | 'kind' | 'date' | 'severity' | 'lossPerYear' | 'uncovered' | 'uncertain'> & {
  readonly areaName: string;
};

/** A decision moment on its day (rules.md, 5), with what hangs on it. */
export type CalendarMoment = {
  /** Stays the same in another answer: `voorjaarsnota:2027`, with the areas after it where they have a day of their own. */
  readonly id: string;
  readonly name: string;
  readonly date: CivilDate;
  readonly decider: Decider;
  /** False where it only reports (Najaarsnota). */
  readonly decides: boolean;
  /** Areas whose council decides on another day than the default; null: all the others. */
  readonly ownDayOf: readonly AreaId[] | null;
  /** Whole days from the reference date; negative where it has passed. */
  readonly daysLeft: number;
  /** The last day on which it can still be influenced, with the days left; null where nobody said so. */
  readonly influence: { readonly until: CivilDate; readonly daysLeft: number } | null;
  /** Cliffs that this is the last moment to repair, worst first. */
  readonly lastFor: readonly MomentCliff[];
  /** Cliffs whose last moment has passed, and that may here be repaired late. */
  readonly lateFor: readonly MomentCliff[];
};

/**
 * The page of a briefing as it will leave. `own` is the sentence that the writer keeps with it; `over` says how many lines
 * are too many for one sheet of paper, measured on the page that leaves as PDF: 0 where it fits.
 */
export type BriefingView = {
  readonly question: AnsweredQuestion;
  readonly briefing: Briefing;
  readonly own: string;
  readonly over: number;
};

/** All moments from the reference year to the horizon, by date and name, and earlier ones that were the last for a cliff. */
export type CalendarView = {
  readonly question: AnsweredQuestion;
  readonly moments: readonly CalendarMoment[];
  readonly undecided: readonly MomentCliff[];
};

/** What must still be spent, area beside area. */
export type SpendingView = SpendingOfAreas & { readonly question: AnsweredQuestion; readonly kind: StoreKind };
