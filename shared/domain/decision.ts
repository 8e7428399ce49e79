import type { LineMoney } from './area-money.ts';
import { type CivilDate, monthsLater, yearOf } from './civil-date.ts';
import type { LossOfLine } from './cliffs.ts';
import { momentsOf } from './decision-calendar.ts';
import { lastDayOf, type Month } from './month.ts';
import type { PlacedCommitment } from './placed-rows.ts';
import type { Thresholds } from './question.ts';
import type { Area } from './records.ts';
import type { DatedMoment, Decision } from './results.ts';
import { placeOf, type SchemeLines } from './scheme-lines.ts';
import { type Decider, deciders } from './words.ts';

/** Who can repair a cliff, and when for the last time [rules 5]. */
export type DecisionFound = {
  readonly decider: Decider;
  /** The line that loses most; null where none loses (a shortfall). */
  readonly line: LineMoney | null;
  readonly settingMonths: number;
  readonly notice: { readonly months: number; readonly description: string } | null;
  readonly leadMonths: number;
  readonly latestDay: CivilDate;
  readonly decision: Decision | null;
  readonly nextDecision: DatedMoment | null;
};

/** Who decides on a line in an area: whoever decides on its last scheme with a counted stream there [rules 1]. */
export function deciderOf(line: LineMoney, lines: SchemeLines): Decider {
  const places = line.streams.map(({ row }) => placeOf(lines, row.schemeId));
  const last = places.reduce((a, b) => (b.steps > a.steps || (b.steps === a.steps && b.scheme.name > a.scheme.name) ? b : a));
  return last.scheme.decidedBy;
}

/** The line that loses most; on equal losses in order of its decider, then of its name. null without one [rules 5]. */
export function losingLine(losses: readonly LossOfLine[], lines: SchemeLines): LineMoney | null {
  const inOrder = losses.toSorted(
    (a, b) => b.loss - a.loss || rank(a.line, lines) - rank(b.line, lines) || (a.line.line.name < b.line.line.name ? -1 : 1),
  );
  return inOrder[0]?.line ?? null;
}

function rank(line: LineMoney, lines: SchemeLines): number {
  return deciders.indexOf(deciderOf(line, lines));
}

/**
 * The last moment to decide on a cliff of this date, for those left uncovered in the twelve months from `from`
 * [rules 5].
 */
export function decisionFor(
  cliff: { readonly date: CivilDate; readonly from: Month; readonly line: LineMoney | null; readonly left: readonly PlacedCommitment[] },
  area: Area,
  lines: SchemeLines,
  at: CivilDate,
  thresholds: Thresholds,
): DecisionFound {
  const decider = cliff.line === null ? 'municipal' : deciderOf(cliff.line, lines);
  const settingMonths = thresholds.leadMonths[decider];
  const notice = longestNotice(cliff.left, cliff.from);
  const leadMonths = Math.max(settingMonths, notice?.months ?? 0);
  const latestDay = monthsLater(cliff.date, -leadMonths);
  const momentsAround = (year: number) => momentsOf(thresholds.moments, decider, area, [year - 1, year, year + 1]);
  const last = momentsAround(yearOf(latestDay)).findLast(({ date }) => date <= latestDay) ?? null;
  const decision = last && { ...last, passed: last.date < at };
  const nextDecision = decision?.passed ? (momentsAround(yearOf(at)).find(({ date }) => date >= at) ?? null) : null;
  return { decider, line: cliff.line, settingMonths, notice, leadMonths, latestDay, decision, nextDecision };
}

/**
 * The longest stated notice period. A commitment that ends by itself within the twelve months needs none, nor one whose
 * term is over by then, with money outside it [rules 5; worlds/world-17].
 */
function longestNotice(left: readonly PlacedCommitment[], from: Month): DecisionFound['notice'] {
  const lastDay = lastDayOf(from + 11);
  let longest: DecisionFound['notice'] = null;
  for (const { row, term } of left) {
    const endsByItself = term.end !== null && term.end <= lastDay;
    if (row.noticeMonths === null || endsByItself || row.noticeMonths <= (longest?.months ?? -1)) continue;
    longest = { months: row.noticeMonths, description: row.description };
  }
  return longest;
}
