import type { CivilDate } from './civil-date.ts';
import type { DecisionMoment } from './decision-calendar.ts';
import type { Cents } from './money.ts';
import type { Decider, Hardness, Lens, UseInView } from './words.ts';

/** What is asked of the rows: from which day, how far, and what counts. */
export type Question = {
  /** The reference date (peildatum): the day from which the future is judged. */
  readonly at: CivilDate;
  /** The last year looked at; null: the later of reference year + 10 and the last programme horizon of all areas. */
  readonly horizonYear: number | null;
  readonly lens: Lens;
  /** Which commitments count, in the order of the closed list. */
  readonly hardness: readonly Hardness[];
  readonly use: UseInView;
  /** Of which theme rows are shown and summed, after all rows were counted; null: all, empty: those without one [rules thema]. */
  readonly theme: string | null;
};

/** What users may set and what changes figures; the defaults are those of rules.md. */
export type Thresholds = {
  /** Smallest loss per year, or excess gap, that counts: EUR 50,000. */
  readonly smallestLoss: Cents;
  /** Smallest share that counts, in hundredths of a percent: 500 (5 %). */
  readonly smallestShare: number;
  /** Share of commitments below which an unpaid rest is no gap, in hundredths of a percent: 100 (1 %). */
  readonly smallestGap: number;
  /** Months that each decider needs from decision to money: national 6, others 3. */
  readonly leadMonths: Readonly<Record<Decider, number>>;
  /** Rise of wages and prices a year, in hundredths of a percent; 0: off. What it costs is shown, and changes no gap. */
  readonly priceIndex: number;
  readonly moments: readonly DecisionMoment[];
};
