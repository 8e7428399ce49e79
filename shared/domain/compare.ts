import { answerOf } from './answer.ts';
import { type Calculation, calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import type { Coverage } from './coverage.ts';
import { type Cents, cents } from './money.ts';
import { type MonthSeries, yearSum } from './month-series.ts';
import type { Thresholds } from './question.ts';
import type { AreaId, Rows } from './records.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import type { Answer, Cliff } from './results.ts';
import { type RowChange, rowChanges } from './row-changes.ts';

/** Rows at a moment, with what was asked of them and the settings of that moment. */
export type Moment = { readonly rows: Rows; readonly question: ResolvedQuestion; readonly thresholds: Thresholds };

/** A figure before and now, and what made the difference, in cents: `before` + `data` + `time` + `setting` = `now`. */
export type SplitFigure = {
  readonly before: Cents;
  readonly now: Cents;
  /** The rows, under the old date and settings. */
  readonly data: Cents;
  /** The reference date. */
  readonly time: Cents;
  /** Lens, hardness, use, horizon and thresholds. */
  readonly setting: Cents;
};

export type AreaComparison = {
  readonly id: AreaId;
  readonly gapByYear: Readonly<Record<string, SplitFigure>>;
  readonly fundingByYear: Readonly<Record<string, SplitFigure>>;
  readonly commitmentsByYear: Readonly<Record<string, SplitFigure>>;
};

export type CliffComparison = {
  readonly areaId: AreaId;
  readonly change: 'new' | 'gone' | 'earlier' | 'later' | 'larger' | 'smaller' | 'same';
  readonly before: Cliff | null;
  readonly now: Cliff | null;
};

/** What changed between two moments, and what that did [contracts/cli.md, `compare`]. */
export type Comparison = {
  readonly before: ResolvedQuestion;
  readonly now: ResolvedQuestion;
  readonly rows: readonly RowChange[];
  /** In the order of the answer now; areas that are no longer there come after these. */
  readonly areas: readonly AreaComparison[];
  /** Those of now in their order, then those that are gone. */
  readonly cliffs: readonly CliffComparison[];
};

/**
 * Compares two moments: first the rows change under the old date and settings, then the date, then the settings. Years
 * are those that both answers tell of. `under` gives the calculation of the rows of now as a scenario changes them.
 */
export function comparison(before: Moment, now: Moment, under: Under = asStored): Comparison {
  const horizonYear = Math.max(before.question.horizonYear, now.question.horizonYear);
  // A theme says which rows are looked at, then as now: it is no setting that makes a difference.
  const { theme } = now.question;
  const asBefore = { ...before.question, theme, horizonYear };
  const steps: Steps = {
    before: calculation(before.rows, asBefore, before.thresholds),
    data: under(calculation(now.rows, asBefore, before.thresholds)),
    time: under(calculation(now.rows, { ...asBefore, at: now.question.at }, before.thresholds)),
    now: under(calculation(now.rows, { ...now.question, horizonYear }, now.thresholds)),
  };
  const [answerBefore, answerNow] = [answerAt({ ...before, question: { ...before.question, theme } }, asStored), answerAt(now, under)];
  const ids = new Set([...answerNow.areas, ...answerBefore.areas].map(({ id }) => id));
  const years = yearsOfBoth(before.question, now.question);
  return {
    before: before.question,
    now: now.question,
    rows: rowChanges(before.rows, now.rows),
    areas: Array.from(ids, (id) => areaComparison(id, steps, years)),
    cliffs: cliffComparisons(answerBefore.cliffs, answerNow.cliffs),
  };
}

type Under = (calculated: Calculation) => Calculation;
const asStored: Under = (calculated) => calculated;

type Steps = Readonly<Record<'before' | 'data' | 'time' | 'now', Calculation>>;

function yearsOfBoth(before: ResolvedQuestion, now: ResolvedQuestion): number[] {
  const first = Math.max(yearOf(before.at), yearOf(now.at));
  const last = Math.min(before.horizonYear, now.horizonYear);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function answerAt({ rows, question, thresholds }: Moment, under: Under): Answer {
  return answerOf(under(calculation(rows, question, thresholds)));
}

function areaComparison(id: AreaId, steps: Steps, years: readonly number[]): AreaComparison {
  const split = (series: (coverage: Coverage) => MonthSeries) => {
    const figure = (calculated: Calculation, year: number) => {
      const area = calculated.areas.find(({ result }) => result.id === id);
      return area ? yearSum(series(area.coverage), year) : 0;
    };
    return Object.fromEntries(years.map((year) => [year, splitFigure(steps, (calculated) => figure(calculated, year))]));
  };
  return {
    id,
    gapByYear: split(({ gap }) => gap),
    fundingByYear: split(({ funding }) => funding),
    commitmentsByYear: split(({ commitments }) => commitments),
  };
}

function splitFigure(steps: Steps, figure: (calculated: Calculation) => number): SplitFigure {
  const [before, data, time, now] = [figure(steps.before), figure(steps.data), figure(steps.time), figure(steps.now)];
  return { before: cents(before), now: cents(now), data: cents(data - before), time: cents(time - data), setting: cents(now - time) };
}

/** The same cliff has the same key [decisions.md, "The same cliff"]. */
export function cliffComparisons(before: readonly Cliff[], now: readonly Cliff[]): CliffComparison[] {
  const known = new Map(before.map((cliff) => [cliff.key, cliff]));
  const keys = new Set(now.map(({ key }) => key));
  const gone = before.filter(({ key }) => !keys.has(key));
  return [
    ...now.map((cliff) => compared(known.get(cliff.key) ?? null, cliff)),
    ...gone.map((cliff): CliffComparison => ({ areaId: cliff.areaId, change: 'gone', before: cliff, now: null })),
  ];
}

function compared(before: Cliff | null, now: Cliff): CliffComparison {
  return { areaId: now.areaId, change: before === null ? 'new' : changeOf(before, now), before, now };
}

/** In time first, then in what is lost, then in what is left unpaid. */
function changeOf(before: Cliff, now: Cliff): CliffComparison['change'] {
  if (now.date !== before.date) return now.date < before.date ? 'earlier' : 'later';
  const difference = now.lossPerYear - before.lossPerYear || now.uncovered - before.uncovered;
  if (difference === 0) return 'same';
  return difference > 0 ? 'larger' : 'smaller';
}
