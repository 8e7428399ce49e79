import { answerOf, bySeverity } from './answer.ts';
import { type AreaCalculation, areaOf, type Calculation } from './calculation.ts';
import { type CivilDate, civilDate, daysBetween, monthsLater, yearOf } from './civil-date.ts';
import { cents } from './money.ts';
import { januaryOf, monthOf } from './month.ts';
import { twelveFrom, twelveUpTo, yearSum } from './month-series.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import type { DatedMoment, Overview, OverviewRow } from './results.ts';

/** Months between the reference date and the day before which what falls is near. */
const nearMonths = 6;

/** The first 1 January at least six months after a day. */
function firstJanuaryAfter(at: CivilDate): CivilDate {
  const earliest = monthsLater(at, nearMonths);
  const sameYear = civilDate(yearOf(earliest), 1, 1);
  return earliest <= sameYear ? sameYear : civilDate(yearOf(earliest) + 1, 1, 1);
}

/** What falls before this day is near: that January, or the one after the horizon, beyond which nothing is worked out. */
export function nearUntil({ at, horizonYear }: ResolvedQuestion): CivilDate {
  const [near, last] = [firstJanuaryAfter(at), civilDate(horizonYear + 1, 1, 1)];
  return near < last ? near : last;
}

/** The national headline and key figures, with a row for each area in the order of the answer. */
export function overviewOf(calculated: Calculation): Overview {
  const { question, areas } = calculated;
  const before = nearUntil(question);
  const year = yearOf(before);
  const rows = answerOf(calculated).areas.map(({ id }) => rowOf(areaOf(calculated, id), question.at));
  return {
    before,
    areaCount: areas.length,
    areasWithData: areas.filter(({ result }) => result.state !== 'no-data').length,
    areasFalling: areas.filter(({ cliffs }) => cliffs.some(({ date }) => date < before)).length,
    lossPerYear: cents(total(areas, (area) => fallsAway(area, question.at, before))),
    year,
    promised: cents(total(areas, ({ coverage }) => yearSum(coverage.commitments, year))),
    unpaid: cents(total(areas, ({ coverage }) => yearSum(coverage.gap, year))),
    nextMoment: nextMoment(rows, question.at),
    missed: missed(rows, question.at),
    rows,
  };
}

function total(areas: readonly AreaCalculation[], of: (area: AreaCalculation) => number): number {
  return areas.reduce((sum, area) => sum + of(area), 0);
}

/** What an area loses before a day: its last twelve months' funding less that of the twelve from that day [rules 4]. */
function fallsAway({ coverage }: AreaCalculation, at: CivilDate, before: CivilDate): number {
  return Math.max(0, twelveUpTo(coverage.funding, monthOf(at)) - twelveFrom(coverage.funding, januaryOf(yearOf(before))));
}

function rowOf({ result, cliffs }: AreaCalculation, at: CivilDate): OverviewRow {
  const { id, name, state, severity, coveredUntil, fundedUntil, promisedUntil } = result;
  const cliff = cliffs.toSorted(bySeverity)[0] ?? null;
  const daysLeft = cliff?.decision ? daysBetween(at, cliff.decision.date) : null;
  return { areaId: id, name, state, severity, coveredUntil, fundedUntil, promisedUntil, cliff, daysLeft };
}

/** The next moment that is the last for some area's worst cliff. */
function nextMoment(rows: readonly OverviewRow[], at: CivilDate): Overview['nextMoment'] {
  const open = rows.flatMap(({ areaId, cliff }) =>
    cliff?.decision && !cliff.decision.passed ? [{ areaId, decision: cliff.decision }] : [],
  );
  const next = open.map(({ decision }) => decision).reduce(earlier, null);
  if (next === null) return null;
  const areas = open.filter(({ decision }) => decision.date === next.date && decision.name === next.name).map(({ areaId }) => areaId);
  return { name: next.name, date: next.date, daysLeft: daysBetween(at, next.date), areas };
}

function earlier(first: DatedMoment | null, moment: DatedMoment): DatedMoment {
  return first !== null && first.date <= moment.date ? first : moment;
}

/** Areas whose worst cliff is still to come while the last moment for it is past. */
function missed(rows: readonly OverviewRow[], at: CivilDate): Overview['missed'] {
  const late = rows.flatMap(({ areaId, cliff }) =>
    cliff?.decision?.passed && cliff.date >= at ? [{ areaId, name: cliff.decision.name, date: cliff.decision.date }] : [],
  );
  const latest = late.reduce<DatedMoment | null>(
    (last, { name, date }) => (last !== null && last.date >= date ? last : { name, date }),
    null,
  );
  return { areas: late.map(({ areaId }) => areaId), latest };
}
