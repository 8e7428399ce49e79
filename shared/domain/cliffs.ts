import type { AreaMoney, LineMoney } from './area-money.ts';
import type { CivilDate } from './civil-date.ts';
import type { Coverage } from './coverage.ts';
import { type Edge, edgesOf } from './edges.ts';
import { isShareAtLeast } from './money.ts';
import { type Month, yearOfMonth } from './month.ts';
import { twelveFrom, twelveUpTo, yearSum } from './month-series.ts';
import type { Thresholds } from './question.ts';

/** What a line loses between two times of twelve months, in cents. */
export type LossOfLine = { readonly line: LineMoney; readonly before: number; readonly after: number; readonly loss: number };

/** Money of an area that falls away around one time, before it is judged [rules 4]. All sums are cents. */
export type CliffFound = {
  readonly kind: 'cliff';
  readonly date: CivilDate;
  /** m1 and m2: the months of the first and the last edge. */
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly edges: readonly Edge[];
  /** By name of the line. */
  readonly lines: readonly LossOfLine[];
  /** The lines' losses together. */
  readonly sum: number;
  /** What the area's whole funding loses. */
  readonly areaLoss: number;
  readonly lossPerYear: number;
  /** The area's whole funding in the twelve months up to and including m1. */
  readonly areaBefore: number;
  readonly loadBearing: number;
  /** The first of the twelve months of `uncovered`. */
  readonly from: Month;
  readonly uncovered: number;
  readonly legalUncovered: number;
};

/** The cliffs of an area between two days, both inclusive, that count, in order of date [rules 4]. */
export function cliffsOf(money: AreaMoney, coverage: Coverage, from: CivilDate, to: CivilDate, thresholds: Thresholds): CliffFound[] {
  const edges = money.lines.flatMap((line) => edgesOf(line, from, to));
  edges.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return groupsOf(edges)
    .map((group) => cliffOf(group, coverage))
    .filter((cliff) => counts(cliff, thresholds));
}

/** Edges in order of date, those whose month is at most three after that of the first together. */
function groupsOf(edges: readonly Edge[]): [Edge, ...Edge[]][] {
  const groups: [Edge, ...Edge[]][] = [];
  for (const edge of edges) {
    const group = groups.at(-1);
    if (group && edge.month <= group[0].month + 3) group.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

function cliffOf(edges: [Edge, ...Edge[]], coverage: Coverage): CliffFound {
  const [first, last] = [edges[0], edges.at(-1) ?? edges[0]];
  const [firstMonth, lastMonth] = [first.month, last.month];
  const lines = Array.from(new Set(edges.map((edge) => edge.line)), (line) => lossOf(line, firstMonth, lastMonth + 1)).sort(byName);
  const sum = lines.reduce((total, { loss }) => total + loss, 0);
  const areaBefore = twelveUpTo(coverage.funding, firstMonth);
  const areaLoss = Math.max(0, areaBefore - twelveFrom(coverage.funding, lastMonth + 1));
  const lossPerYear = Math.min(sum, areaLoss);
  const loadBearing = Math.max(0, lossPerYear - notNeeded(lines, coverage, yearOfMonth(firstMonth)));
  const from = lastMonth + 1;
  const uncovered = Math.min(twelveFrom(coverage.gap, from), loadBearing);
  const legalUncovered = Math.min(twelveFrom(coverage.gapOf.legal, from), uncovered);
  return {
    kind: 'cliff',
    date: first.date,
    firstMonth,
    lastMonth,
    edges,
    lines,
    sum,
    areaLoss,
    lossPerYear,
    areaBefore,
    loadBearing,
    from,
    uncovered,
    legalUncovered,
  };
}

/** What a line loses between the twelve months up to one month and the twelve from another on, at least 0. */
export function lossOf(line: LineMoney, upTo: Month, from: Month): LossOfLine {
  const [before, after] = [twelveUpTo(line.funding, upTo), twelveFrom(line.funding, from)];
  return { line, before, after, loss: Math.max(0, before - after) };
}

function byName(a: LossOfLine, b: LossOfLine): number {
  return a.line.line.name < b.line.line.name ? -1 : 1;
}

/** Money of the year that paid for nothing, and so leaves no gap behind [rules 4, `loadBearing`]. */
function notNeeded(lines: readonly LossOfLine[], coverage: Coverage, year: number): number {
  const unusedOfLines = lines.map(({ line }) => coverage.unusedOf.get(line.line.id));
  const earmarked = unusedOfLines.reduce((total, unused) => total + (unused ? yearSum(unused, year) : 0), 0);
  return earmarked + yearSum(coverage.unusedFree, year);
}

function counts({ lossPerYear, areaBefore }: CliffFound, thresholds: Thresholds): boolean {
  return lossPerYear >= thresholds.smallestLoss && isShareAtLeast(lossPerYear, areaBefore, thresholds.smallestShare);
}
