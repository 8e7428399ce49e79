import { areaMoney } from './area-money.ts';
import { type AreaCalculation, areaOf, type Calculation } from './calculation.ts';
import { type CivilDate, civilDate, dayAfter, yearOf } from './civil-date.ts';
import { coverage } from './coverage.ts';
import { hasGap } from './coverage-state.ts';
import { type Cents, cents } from './money.ts';
import { decemberOf, januaryOf, type Month, monthOf } from './month.ts';
import { sumOver } from './month-series.ts';
import { type PlacedRows, placedStream } from './placed-rows.ts';
import type { AreaId, Scheme, SchemeId, Stream, StreamId } from './records.ts';
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
  const leavesNoGap = trial(calculated, area, from, until);
  const level = smallest(leavesNoGap);
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
    sum: cents(sumOver(gap, monthOf(from), monthOf(until))),
    sumByYear,
    level: cents(level),
    decision: cliff.decision,
    change: level === 0 ? null : { do: 'add-stream', row },
  };
}

/** Whether a free stream of so many cents a year over the time leaves none of its months with a gap. */
function trial(calculated: Calculation, area: AreaCalculation, from: CivilDate, until: CivilDate): (level: number) => boolean {
  const { question, thresholds, placed: rows } = calculated;
  const scheme: Scheme = { id: '' as SchemeId, name: '', funder: null, decidedBy: 'other', earmarked: false, follows: null };
  const lines = new Map(rows.lines).set(scheme.id, { scheme, line: { id: scheme.id, name: scheme.name }, steps: 0 });
  const [first, last]: [Month, Month] = [monthOf(from), monthOf(until)];
  return (level) => {
    const added = placedStream(freeStream(area.placed.area.id, scheme.id, level, from, until, question.lens), rows.lastYear);
    const placed = { ...area.placed, streams: [...area.placed.streams, added] };
    const covered = coverage(areaMoney(placed, { ...rows, lines }, question), placed.area.reserve, monthOf(question.at));
    for (let month = first; month <= last; month++) if (hasGap(covered, month, thresholds.smallestGap)) return false;
    return true;
  };
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
function amountsAt(level: number, start: CivilDate, end: CivilDate): Record<number, Cents> {
  const term = activeTerm(start, end);
  const amounts: Record<number, Cents> = {};
  for (let year = yearOf(start); year <= yearOf(end); year++) amounts[year] = cents(amountAtRate(level, weightInYear(term, year)));
  return amounts;
}

/** Rounding to months may take a cent from one month for another, so that a level just below may do as well. */
const roundedMonths = 24;

/** The smallest whole number that will do, where more does as well but for a few cents of rounding. */
function smallest(willDo: (level: number) => boolean): number {
  if (willDo(0)) return 0;
  let enough = 1;
  while (!willDo(enough)) enough *= 2;
  for (let tooLittle = enough / 2; enough - tooLittle > 1; ) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (willDo(middle)) enough = middle;
    else tooLittle = middle;
  }
  for (let level = enough - 1; level >= Math.max(1, enough - roundedMonths); level--) if (willDo(level)) enough = level;
  return enough;
}

function freeName(wanted: string, { lines }: PlacedRows): string {
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
