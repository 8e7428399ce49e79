import { type AreaCalculation, areaOf, type Calculation, coverageUnder } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import type { Coverage } from './coverage.ts';
import { cents, share } from './money.ts';
import { decemberOf, januaryOf, type Month, monthText } from './month.ts';
import { centsIn } from './month-series.ts';
import type { AreaId } from './records.ts';
import type { BreathLine, BreathMonths, BreathRun } from './results.ts';
import { type Lens, lenses } from './words.ts';

type ByLens<Value> = Readonly<Record<Lens, Value>>;

function byLens<Value>(of: (lens: Lens) => Value): ByLens<Value> {
  return { secured: of('secured'), planned: of('planned'), hoped: of('hoped') };
}

/** From January of the reference year to December of the horizon year. */
function monthsOf({ question }: Calculation): { readonly first: Month; readonly last: Month } {
  return { first: januaryOf(yearOf(question.at)), last: decemberOf(question.horizonYear) };
}

/** What is paid of a month's commitments, reserve included: 0 to 1, four decimals, 0 where nothing is promised. */
function paidIn(coverage: Coverage, month: Month): number {
  const owed = centsIn(coverage.commitments, month);
  return share(owed - centsIn(coverage.gap, month), owed) ?? 0;
}

/** A line is asked for again with every question of its calculation, and an area that nothing changes stays the same object. */
const known = new WeakMap<AreaCalculation, BreathLine>();

/** The breath line of an area: runs of months that are alike under all three lenses [design/DESIGN-UI.md 5]. */
export function breathLine(calculated: Calculation, id: AreaId): BreathLine {
  const area = areaOf(calculated, id);
  const line = known.get(area) ?? lineOf(area, calculated);
  known.set(area, line);
  return line;
}

function lineOf(area: AreaCalculation, calculated: Calculation): BreathLine {
  const coverages = byLens((lens) => coverageUnder(lens, area, calculated));
  const { first, last } = monthsOf(calculated);
  const runs: BreathRun[] = [];
  for (let month = first; month <= last; month++) {
    const run = runOf(month, area.coverage, coverages);
    const before = runs.at(-1);
    if (before && isAlike(before, run)) runs[runs.length - 1] = { ...before, months: before.months + 1 };
    else runs.push(run);
  }
  const { id, state, promisedUntil } = area.result;
  return { areaId: id, state, first: monthText(first), last: monthText(last), promisedUntil, runs };
}

function runOf(month: Month, asked: Coverage, coverages: ByLens<Coverage>): BreathRun {
  const owed = centsIn(asked.commitments, month);
  return {
    from: monthText(month),
    months: 1,
    promised: owed > 0,
    paid: byLens((lens) => paidIn(coverages[lens], month)),
    reserve: share(centsIn(asked.reserveUsed, month), owed) ?? 0,
  };
}

function isAlike(a: BreathRun, b: BreathRun): boolean {
  return a.promised === b.promised && a.reserve === b.reserve && lenses.every((lens) => a.paid[lens] === b.paid[lens]);
}

/** The same months one by one, with cents. */
export function breathMonths(calculated: Calculation, id: AreaId): BreathMonths {
  const area = areaOf(calculated, id);
  const coverages = byLens((lens) => coverageUnder(lens, area, calculated));
  const { first, last } = monthsOf(calculated);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    first: monthText(first),
    promised: months.map((month) => cents(centsIn(area.coverage.commitments, month))),
    short: months.map((month) => cents(centsIn(area.coverage.gap, month))),
    paid: byLens((lens) => months.map((month) => paidIn(coverages[lens], month))),
  };
}
