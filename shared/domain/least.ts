import { type AreaCalculation, areaOf, type Calculation } from './calculation.ts';
import { type CivilDate, civilDate, dayAfter, yearOf } from './civil-date.ts';
import { gapOfAll, poolMoney } from './coverage.ts';
import { hasGap } from './coverage-state.ts';
import type { Payable } from './line-accounts.ts';
import { type Cents, cents } from './money.ts';
import { decemberOf, januaryOf, type Month, monthOf } from './month.ts';
import { addSeries, emptySeries, type MonthSeries, sumOver } from './month-series.ts';
import { type PlacedRows, placedStream } from './placed-rows.ts';
import type { AreaId, SchemeId, Stream, StreamId } from './records.ts';
import type { ByYear, Cliff, Decision } from './results.ts';
import { amountAtRate } from './run-on.ts';
import { activeTerm, weightInYear } from './term.ts';
import { type Certainty, type Decider, type Hardness, hardnesses, type Lens } from './words.ts';

/** A stream that removes a gap, as a scenario adds it [contracts/cli.md]. */
export type LeastStream = {
  readonly area: AreaId;
  readonly scheme: string;
  readonly decidedBy: Decider;
  readonly earmarked: false;
  readonly certainty: Certainty;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly amounts: ByYear;
};

/** The least money that removes the gap after a cliff [contracts/cli.md, `least`]. */
export type Least = {
  readonly cliffId: string;
  readonly areaId: AreaId;
  /** The day after the cliff's date. */
  readonly from: CivilDate;
  /** 31 December. */
  readonly until: CivilDate;
  readonly hardness: readonly Hardness[];
  /** The gap of these months: what is needed where money may be moved between months. */
  readonly sum: Cents;
  readonly sumByYear: ByYear;
  /** The smallest yearly amount of one free stream over that time that leaves no month with a gap. */
  readonly level: Cents;
  readonly decision: Decision | null;
  /** That stream; null where no month has a gap, so that nothing is needed. */
  readonly change: { readonly do: 'add-stream'; readonly row: LeastStream } | null;
};

/** What new money must be to count under a lens, as soft as the lens allows. */
const certaintyUnder: Readonly<Record<Lens, Certainty>> = { secured: 'granted', planned: 'budgeted', hoped: 'expected' };

/**
 * The least money from the day after a cliff to 31 December of a year. The year must not lie before that day nor after
 * the horizon. `schemeName` names the new money where no scheme has that name yet; else a number comes after it.
 */
export function least(calculated: Calculation, cliff: Cliff, untilYear: number, schemeName: string): Least {
  const area = areaOf(calculated, cliff.areaId);
  const [from, until] = [dayAfter(cliff.date), civilDate(untilYear, 12, 31)];
  if (until < from || untilYear > calculated.question.horizonYear) throw new Error(`There is nothing to compute from ${from} to ${until}.`);
  const { gap } = area.coverage;
  const sumByYear: Record<string, Cents> = {};
  for (let year = yearOf(from); year <= untilYear; year++) {
    sumByYear[year] = cents(sumOver(gap, Math.max(monthOf(from), januaryOf(year)), decemberOf(year)));
  }
  const sum = sumOver(gap, monthOf(from), monthOf(until));
  const level = smallest(trial(calculated, area, from, until), Math.floor((sum * 12) / (monthOf(until) - monthOf(from) + 1)));
  const row: LeastStream = {
    area: cliff.areaId,
    scheme: freeName(schemeName, calculated.placed),
    decidedBy: deciderOfCliff(cliff),
    earmarked: false,
    certainty: certaintyUnder[calculated.question.lens],
    start: from,
    end: until,
    amounts: amountsAt(level, from, until),
  };
  return {
    cliffId: cliff.id,
    areaId: cliff.areaId,
    from,
    until,
    hardness: hardnesses.filter((hardness) => calculated.question.hardness.includes(hardness)),
    sum: cents(sum),
    sumByYear,
    level: cents(level),
    decision: cliff.decision,
    change: level === 0 ? null : { do: 'add-stream', row },
  };
}

/**
 * Whether a free stream of so many cents a year over the time leaves none of its months with a gap. Free money goes to the
 * pool: what the lines leave to the pool and ask of it stays the same, and is worked out once.
 */
function trial(calculated: Calculation, area: AreaCalculation, from: CivilDate, until: CivilDate): (level: number) => boolean {
  const { question, thresholds, placed: rows } = calculated;
  const pool = poolMoney(area.money);
  const line = { id: 'added' as SchemeId, name: '' };
  const [first, last]: [Month, Month] = [monthOf(from), monthOf(until)];
  const { reserve, id } = area.placed.area;
  return (level) => {
    const { months } = placedStream(freeStream(id, line.id, level, from, until, question.lens), rows.lastYear);
    const added = { line, streams: [], funding: months, incomes: [{ isEarmarked: false, until: null, months: within(pool, months) }] };
    const gap = gapOfAll({ ...pool, lines: [...pool.lines, added] }, reserve, monthOf(question.at));
    const covered = { gap, commitments: area.coverage.commitments };
    for (let month = first; month <= last; month++) if (hasGap(covered, month, thresholds.smallestGap)) return false;
    return true;
  };
}

/** The months of a stream from the first to the last month of an area's money. */
function within({ first, last }: Payable, months: MonthSeries): MonthSeries {
  const series = emptySeries(first, last);
  addSeries(series, months);
  return series;
}

function freeStream(areaId: AreaId, schemeId: SchemeId, level: number, start: CivilDate, end: CivilDate, lens: Lens): Stream {
  return {
    id: '' as StreamId,
    areaId,
    schemeId,
    reference: null,
    certainty: certaintyUnder[lens],
    nature: 'incidental',
    use: 'running',
    start,
    end,
    spendableUntil: null,
    amounts: amountsAt(level, start, end),
    total: null,
    schemeConflict: false,
    theme: null,
    spent: null,
    spentUntil: null,
    applyBefore: null,
    matches: null,
  };
}

/** A yearly rate as amounts per year: less in a year in which the stream is active for a part. */
export function amountsAt(level: number, start: CivilDate, end: CivilDate): Record<number, Cents> {
  const term = activeTerm(start, end);
  const amounts: Record<number, Cents> = {};
  for (let year = yearOf(start); year <= yearOf(end); year++) amounts[year] = cents(amountAtRate(level, weightInYear(term, year)));
  return amounts;
}

/** Rounding to months may take a cent from one month for another, so that a level just below may do as well. */
const roundedMonths = 24;

/** The smallest whole number that will do, where more does as well but for a few cents of rounding; sought from a guess on. */
function smallest(willDo: (level: number) => boolean, guess: number): number {
  if (willDo(0)) return 0;
  let enough = Math.max(1, guess);
  let tooLittle = 0;
  if (willDo(enough)) {
    for (let half = Math.floor(enough / 2); half > 0 && willDo(half); half = Math.floor(enough / 2)) enough = half;
    tooLittle = Math.floor(enough / 2);
  } else {
    do [tooLittle, enough] = [enough, enough * 2];
    while (!willDo(enough));
  }
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (willDo(middle)) enough = middle;
    else tooLittle = middle;
  }
  for (let level = enough - 1; level >= Math.max(1, enough - roundedMonths); level--) if (willDo(level)) enough = level;
  return enough;
}

/** The name, or where a scheme has it already the name with a number behind it. */
export function freeName(wanted: string, { lines }: PlacedRows): string {
  const taken = new Set(Array.from(lines.values(), ({ scheme }) => scheme.name.trim().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.trim().toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** Who must decide: whoever decides on the line that loses most [rules 5]. */
function deciderOfCliff(cliff: Cliff): Decider {
  const reason = cliff.because.find((because) => because.rule === 'decision');
  return reason?.decider ?? 'other';
}
