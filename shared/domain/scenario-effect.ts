import { answerOf } from './answer.ts';
import type { Calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { cents } from './money.ts';
import { decemberOf, januaryOf } from './month.ts';
import { addSeries, byYear, emptySeries, type MonthSeries } from './month-series.ts';
import type { PlacedStream } from './placed-rows.ts';
import type { AreaId } from './records.ts';
import type { ByYear, Cliff } from './results.ts';
import { type Decider, deciders } from './words.ts';

/** A cliff before and under a scenario, where it is at another day or of another size. */
export type MovedCliff = { readonly before: Cliff; readonly now: Cliff };

/** What a scenario does to the answer [rules 7]. All money in cents. */
export type ScenarioEffect = {
  /** Per area what stays unpaid without and with it. */
  readonly areas: readonly { readonly areaId: AreaId; readonly gapBefore: ByYear; readonly gapNow: ByYear }[];
  readonly gapBefore: ByYear;
  readonly gapNow: ByYear;
  /** What more (negative: less) all streams bring, of any certainty and use, by who decides on them; only who has a difference. */
  readonly cost: readonly { readonly decider: Decider; readonly byYear: ByYear }[];
  readonly vanished: readonly Cliff[];
  readonly appeared: readonly Cliff[];
  readonly moved: readonly MovedCliff[];
};

/** Lays a calculation under a scenario beside that without; both are of the same question. */
export function scenarioEffect(base: Calculation, changed: Calculation): ScenarioEffect {
  const [before, now] = [answerOf(base), answerOf(changed)];
  const known = new Map(before.cliffs.map((cliff) => [cliff.key, cliff]));
  const keys = new Set(now.cliffs.map(({ key }) => key));
  const gapNow = new Map(now.areas.map(({ id, gapByYear }) => [id, gapByYear]));
  return {
    areas: before.areas.map(({ id, gapByYear }) => ({ areaId: id, gapBefore: gapByYear, gapNow: gapNow.get(id) ?? gapByYear })),
    gapBefore: before.totals.gapByYear,
    gapNow: now.totals.gapByYear,
    cost: costs(base, changed),
    vanished: before.cliffs.filter(({ key }) => !keys.has(key)),
    appeared: now.cliffs.filter(({ key }) => !known.has(key)),
    moved: now.cliffs.flatMap((cliff) => {
      const earlier = known.get(cliff.key);
      return earlier !== undefined && isMoved(earlier, cliff) ? [{ before: earlier, now: cliff }] : [];
    }),
  };
}

function isMoved(before: Cliff, now: Cliff): boolean {
  return (
    before.date !== now.date ||
    before.lossPerYear !== now.lossPerYear ||
    before.uncovered !== now.uncovered ||
    before.severity !== now.severity
  );
}

/** Rows that a scenario leaves alone are the same objects: only the others are looked at. */
function costs(base: Calculation, changed: Calculation): ScenarioEffect['cost'] {
  const { at, horizonYear } = changed.question;
  const firstYear = yearOf(at);
  const more = new Map<Decider, MonthSeries>();
  const put = ({ row, months }: PlacedStream, sign: 1 | -1) => {
    const decider = changed.placed.lines.get(row.schemeId)?.scheme.decidedBy ?? 'other';
    const sum = more.get(decider) ?? emptySeries(januaryOf(firstYear), decemberOf(horizonYear));
    more.set(decider, sum);
    addSeries(sum, sign === 1 ? months : { first: months.first, cents: months.cents.map((cell) => -cell) });
  };
  for (const [index, { streams }] of changed.placed.areas.entries()) {
    const earlier = new Set(base.placed.areas[index]?.streams);
    const later = new Set(streams);
    for (const stream of streams) if (!earlier.has(stream)) put(stream, 1);
    for (const stream of earlier) if (!later.has(stream)) put(stream, -1);
  }
  return deciders.flatMap((decider) => {
    const sum = more.get(decider);
    if (sum === undefined || sum.cents.every((cell) => cell === 0)) return [];
    return [{ decider, byYear: byYear(sum, firstYear, horizonYear) }];
  });
}

/** The sums of some years together. */
export function sumOfYears(amounts: ByYear, years: readonly number[]): number {
  return cents(years.reduce((sum, year) => sum + (amounts[year] ?? 0), 0));
}
