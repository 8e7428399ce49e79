import { done, type Result } from '#shared/result.ts';
import { areaMoney, isCountedStream } from './area-money.ts';
import { civilDate, yearOf } from './civil-date.ts';
import { cliffsOf } from './cliffs.ts';
import type { Coverage } from './coverage.ts';
import { continuity, coveredUntil } from './coverage-state.ts';
import { dependence } from './dependence.ts';
import { flagsOf } from './flags.ts';
import { type InView, inView } from './in-view.ts';
import { judgedCliffs } from './judged-cliffs.ts';
import { share } from './money.ts';
import { decemberOf, januaryOf, type Month, monthOf } from './month.ts';
import { addSeries, byYear, emptySeries, type MonthSeries, yearSum } from './month-series.ts';
import { type PlacedArea, type PlacedRows, placedRows } from './placed-rows.ts';
import type { Thresholds } from './question.ts';
import type { AreaId, Rows } from './records.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import type { AreaResult, ByYear, Cliff, Flag, SharesByYear } from './results.ts';
import { withKeysOf } from './same-cliff.ts';
import { changedRows, type Scenario, type ScenarioProblem } from './scenario.ts';
import { worstSeverity } from './severity.ts';
import { shortfallsOf } from './shortfalls.ts';
import { certaintiesOfLens, type Lens } from './words.ts';

/** Everything that was worked out for one area; answers, lines and tables are made from it. `placed` are the rows in view. */
export type AreaCalculation = InView & {
  /** Every row of the area, of any theme. */
  readonly whole: PlacedArea;
  readonly result: AreaResult;
  /** In order of date. */
  readonly cliffs: readonly Cliff[];
  readonly flags: readonly Flag[];
};

/** A question worked out over all areas, in the order of the rows. */
export type Calculation = {
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
  readonly placed: PlacedRows;
  readonly areas: readonly AreaCalculation[];
  /** The name of the scenario that the rows were changed by; null: they are as stored. */
  readonly scenario: string | null;
};

/** Works a question out [rules 2 to 6]. */
export function calculation(rows: Rows, question: ResolvedQuestion, thresholds: Thresholds): Calculation {
  return calculationOf(placedRows(rows, question.horizonYear), question, thresholds);
}

/** The same over rows that have their place in time already: one placing serves every lens, hardness and use of a horizon. */
export function calculationOf(
  placed: PlacedRows,
  question: ResolvedQuestion,
  thresholds: Thresholds,
  scenario: string | null = null,
): Calculation {
  const areas = placed.areas.map((area) => areaCalculation(area, placed, question, thresholds));
  return { question, thresholds, placed, areas, scenario };
}

/** The same over the rows of a calculation as a scenario changes them [rules 7]. */
export function calculationUnder(scenario: Scenario, base: Calculation): Result<Calculation, ScenarioProblem> {
  const { question, thresholds } = base;
  const changed = changedRows(base.placed, scenario);
  if (!changed.ok) return changed;
  const placed = changed.value;
  // What schemes are and when their money is free counts everywhere; otherwise an area that nothing changes stays as it is.
  const isPerArea = placed.lines === base.placed.lines && placed.freeFrom === base.placed.freeFrom;
  const known = new Map(isPerArea ? base.areas.map((area) => [area.whole, area]) : []);
  const areas = placed.areas.map((area) => known.get(area) ?? areaCalculation(area, placed, question, thresholds));
  return done({ question, thresholds, placed, areas, scenario: scenario.name });
}

/**
 * A calculation without a scenario, over rows of which some have changed: an area whose rows are all the same objects as
 * before is not worked out again, as long as the schemes are the same too.
 */
export function recalculated(earlier: Calculation, rows: Rows): Calculation {
  const { question, thresholds } = earlier;
  const placed = placedRows(rows, question.horizonYear);
  const known = new Map(placed.lines === earlier.placed.lines ? earlier.areas.map((area) => [area.whole, area]) : []);
  const areas = placed.areas.map((area) => known.get(area) ?? areaCalculation(area, placed, question, thresholds));
  return { question, thresholds, placed, areas, scenario: null };
}

/** What was worked out for an area; throws where the area is not among the rows. */
export function areaOf(calculated: Calculation, id: AreaId): AreaCalculation {
  const found = calculated.areas.find(({ placed }) => placed.area.id === id);
  if (!found) throw new Error(`There is no area ${id}.`);
  return found;
}

/** Who is paid from what in an area under another lens than that of the question. */
export function coverageUnder(
  lens: Lens,
  { whole, coverage: asAsked }: AreaCalculation,
  { question, placed: rows }: Calculation,
): Coverage {
  const asked = { ...question, lens };
  // A lens counts all that a narrower one counts: of as many streams it counts the same.
  const countedUnder = (wanted: ResolvedQuestion) => whole.streams.filter(({ row }) => isCountedStream(row, wanted)).length;
  if (lens === question.lens || countedUnder(asked) === countedUnder(question)) return asAsked;
  return inView(whole, rows, asked).coverage;
}

function areaCalculation(whole: PlacedArea, rows: PlacedRows, question: ResolvedQuestion, thresholds: Thresholds): AreaCalculation {
  const { area } = whole;
  const [reference, last] = [monthOf(question.at), decemberOf(question.horizonYear)];
  const everyTheme = { ...question, theme: null };
  const shown = inView(whole, rows, question);
  const { placed, money, coverage: covered } = shown;
  const judged = cliffsInView(shown, rows, question, thresholds);
  const cliffs =
    question.theme === null
      ? judged
      : withKeysOf(cliffsInView(inView(whole, rows, everyTheme), rows, everyTheme, thresholds), judged, question.theme);
  const hasRows = whole.streams.length + whole.commitments.length > 0;
  const state = hasRows
    ? coveredUntil(covered, reference, last, thresholds.smallestGap)
    : ({ state: 'no-data', coveredUntil: null } as const);
  const reported = (series: MonthSeries) => byYear(series, yearOf(question.at), question.horizonYear);
  const result: AreaResult = {
    id: area.id,
    name: area.name,
    state: state.state,
    fundingByYear: reported(covered.funding),
    commitmentsByYear: reported(covered.commitments),
    gapByYear: reported(covered.gap),
    coverageByYear: coverageByYear(covered, question),
    unusedEarmarkedByYear: reported(covered.unusedEarmarked),
    unusedFreeByYear: reported(covered.unusedFree),
    reserveUsedByYear: reported(covered.reserveUsed),
    investmentByYear: investmentByYear(placed, question),
    coveredUntil: state.coveredUntil,
    ...promise(covered, reference, last, area.programmeHorizon),
    ...dependence(money, covered, reference),
    severity: worstSeverity(cliffs.map(({ severity }) => severity)),
  };
  return { ...shown, whole, result, cliffs, flags: flagsInView(whole, shown, rows, question) };
}

/** The cliffs and shortfalls of what is in view, in order of date; one of a theme keeps the key that it has among all rows [rules thema]. */
function cliffsInView(shown: InView, rows: PlacedRows, question: ResolvedQuestion, thresholds: Thresholds): Cliff[] {
  const { money, coverage: covered } = shown;
  const [reference, last] = [monthOf(question.at), decemberOf(question.horizonYear)];
  const cliffs = cliffsOf(money, covered, question.at, civilDate(question.horizonYear, 12, 31), thresholds);
  const shortfalls = shortfallsOf(covered, cliffs, reference, last, thresholds);
  return judgedCliffs([...cliffs, ...shortfalls], { ...shown, area: shown.placed.area, rows, question, thresholds });
}

/** What is odd about the rows in view; whether a scheme has money is a matter of all rows. */
function flagsInView(whole: PlacedArea, { placed, money }: InView, rows: PlacedRows, question: ResolvedQuestion): readonly Flag[] {
  if (question.theme === null) return flagsOf(whole, rows, money);
  const shown = new Set<string>([...placed.streams, ...placed.commitments].map(({ row }) => row.id));
  return flagsOf(whole, rows, areaMoney(whole, rows, question)).filter(({ row }) => shown.has(row));
}

function promise(covered: Coverage, reference: Month, last: Month, promisedUntil: number | null) {
  const { fundedUntil, unfundedMonths } = continuity(covered, reference, last, promisedUntil);
  return { fundedUntil, promisedUntil, unfundedMonths };
}

/** 1 - gap / commitments, null where nothing is promised [rules 3]. */
function coverageByYear(covered: Coverage, question: ResolvedQuestion): SharesByYear {
  const shares: Record<string, number | null> = {};
  for (let year = yearOf(question.at); year <= question.horizonYear; year++) {
    const owed = yearSum(covered.commitments, year);
    shares[year] = share(owed - yearSum(covered.gap, year), owed);
  }
  return shares;
}

/** The funding of investment streams under the lens, whatever use the question is over [contracts/cli.md]. */
function investmentByYear(placed: PlacedArea, question: ResolvedQuestion): ByYear {
  const firstYear = yearOf(question.at);
  const sum = emptySeries(januaryOf(firstYear), decemberOf(question.horizonYear));
  for (const { row, months } of placed.streams) {
    if (row.use === 'investment' && certaintiesOfLens[question.lens].includes(row.certainty)) addSeries(sum, months);
  }
  return byYear(sum, firstYear, question.horizonYear);
}
