import { type CivilDate, monthsLater } from './civil-date.ts';
import { isShareAtLeast } from './money.ts';
import { type Severity, severities } from './words.ts';

/** What severity is judged by; sums in cents [rules 4]. */
export type Judged = {
  readonly date: CivilDate;
  /** The share, before it is rounded: a part of a whole. */
  readonly part: number;
  readonly whole: number;
  readonly uncovered: number;
  readonly legalUncovered: number;
  /** All commitments in the twelve months of `uncovered`. */
  readonly commitments: number;
};

/** The line of the table that held, and what it held by. */
export type SeverityFound = {
  readonly severity: Severity;
  /** "Within n months" of that line; null for low. */
  readonly withinMonths: number | null;
  readonly isLegalUncovered: boolean;
  /** There are commitments in those months and nothing is uncovered: at most medium. */
  readonly doPromisesHold: boolean;
};

/** The table of rules 4, worst first: within so many months, with at least this share in hundredths of a percent. */
const table = [
  { severity: 'critical', withinMonths: 12, share: 5_000, isForLegal: true },
  { severity: 'high', withinMonths: 24, share: 2_500, isForLegal: true },
  { severity: 'medium', withinMonths: 36, share: 1_000, isForLegal: false },
] as const;

/** How severe a cliff or shortfall is, seen from the reference date: the first line that holds [rules 4]. */
export function severityOf(judged: Judged, at: CivilDate, smallestGap: number): SeverityFound {
  const { date, part, whole, uncovered, legalUncovered, commitments } = judged;
  const isLegalUncovered = isShareAtLeast(legalUncovered, commitments, smallestGap);
  const doPromisesHold = commitments > 0 && !isShareAtLeast(uncovered, commitments, smallestGap);
  const line = table.find(
    ({ severity, withinMonths, share, isForLegal }) =>
      date <= monthsLater(at, withinMonths) &&
      (isShareAtLeast(part, whole, share) || (isForLegal && isLegalUncovered)) &&
      (severity === 'medium' || !doPromisesHold),
  );
  return { severity: line?.severity ?? 'low', withinMonths: line?.withinMonths ?? null, isLegalUncovered, doPromisesHold };
}

/** The worst of them; null without one [rules 4]. */
export function worstSeverity(found: readonly Severity[]): Severity | null {
  return severities.find((severity) => found.includes(severity)) ?? null;
}
