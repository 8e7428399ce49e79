import { yearOf } from './civil-date.ts';
import { decemberOf, januaryOf, type Month, monthOf } from './month.ts';
import { addSeries, emptySeries, lastMonth, type MonthSeries, summed } from './month-series.ts';
import type { Placed, PlacedArea, PlacedCommitment, PlacedRows, PlacedStream } from './placed-rows.ts';
import type { Scheme, SchemeId, Stream } from './records.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import { placeOf, type SchemeLine } from './scheme-lines.ts';
import { certaintiesOfLens, type Hardness, hardnesses } from './words.ts';

/** Money of a line that has the same last day and the same earmark. */
export type Income = {
  readonly isEarmarked: boolean;
  /** Month of the stated last day; null: 31 December of the year in which it comes in. */
  readonly until: Month | null;
  readonly months: MonthSeries;
};

/** A line's counted money in an area. */
export type LineMoney = {
  readonly line: SchemeLine;
  readonly streams: readonly PlacedStream[];
  readonly funding: MonthSeries;
  readonly incomes: readonly Income[];
};

/** Counted commitments of one hardness that name the same line, or no line with money in the area. */
export type CommitmentGroup = {
  readonly hardness: Hardness;
  /** Which of the area's lines they name; null where none of these. */
  readonly line: SchemeId | null;
  /** Which of the area's counted commitments, by their place in that list. */
  readonly members: readonly number[];
  readonly owed: MonthSeries;
};

/**
 * What counts in an area under a question: the money by line, the promises by hardness and line [rules 2, 3]. Every series of
 * lines and groups runs from `first` to `last`, so that a month has the same place in all of them.
 */
export type AreaMoney = {
  /** From January of the first year with counted money, or of the reference year, to the end of the year after the horizon. */
  readonly first: Month;
  readonly last: Month;
  /** Of all lines together. */
  readonly funding: MonthSeries;
  /** Of all groups together. */
  readonly owed: MonthSeries;
  readonly lines: readonly LineMoney[];
  /** In order of hardness. */
  readonly groups: readonly CommitmentGroup[];
  readonly streams: readonly PlacedStream[];
  /** In order of description, equal ones of id: the order in which cents are rounded. */
  readonly commitments: readonly PlacedCommitment[];
};

/** Whether a stream counts by lens and use [rules 1]. */
export function isCountedStream(stream: Stream, question: ResolvedQuestion): boolean {
  return certaintiesOfLens[question.lens].includes(stream.certainty) && (question.use === 'all' || stream.use === 'running');
}

/** Whether a commitment counts by hardness and use [rules 1]. */
export function isCountedCommitment({ row }: PlacedCommitment, question: ResolvedQuestion): boolean {
  return question.hardness.includes(row.hardness) && (question.use === 'all' || row.use === 'running');
}

/** Whether a stream's money is earmarked: as its scheme is; where that is unknown, when it has a last day [rules 3]. */
function isEarmarked(scheme: Scheme, stream: Stream): boolean {
  return scheme.earmarked ?? stream.spendableUntil !== null;
}

/** Sorts out what counts in an area [rules 3]. */
export function areaMoney(placed: PlacedArea, rows: PlacedRows, question: ResolvedQuestion): AreaMoney {
  const streams = placed.streams.filter(({ row }) => isCountedStream(row, question));
  const commitments = inOrder(placed).filter((commitment) => isCountedCommitment(commitment, question));
  const first = Math.min(firstMonth(streams), firstMonth(commitments), januaryOf(yearOf(question.at)));
  const last = decemberOf(rows.lastYear);
  const [funding, owed] = [emptySeries(first, last), emptySeries(first, last)];
  const lines = lineMonies(streams, rows, funding);
  const groups = commitmentGroups(commitments, lines, rows, owed);
  return { first, last, funding, owed, lines, groups, streams, commitments };
}

/** The first month that any row holds; Infinity where none has money. */
function firstMonth(counted: readonly Placed<Stream | PlacedCommitment['row']>[]): Month {
  let first = Number.POSITIVE_INFINITY;
  for (const { months } of counted) if (months.cents.length > 0 && months.first < first) first = months.first;
  return first;
}

/** The lines; adds what they bring to the funding of all, while it is at hand. */
function lineMonies(streams: readonly PlacedStream[], rows: PlacedRows, funding: MonthSeries): LineMoney[] {
  const byLine = Map.groupBy(streams, ({ row }) => placeOf(rows.lines, row.schemeId).line);
  return Array.from(byLine, ([line, ofLine]) => {
    const incomes = incomesOf(line, ofLine, rows, funding);
    const months = incomes.map((income) => income.months);
    const [only, another] = months;
    const together = only !== undefined && another === undefined ? only : summed(funding.first, lastMonth(funding), months);
    addSeries(funding, together);
    return { line, streams: ofLine, funding: together, incomes };
  });
}

function incomesOf(line: SchemeLine, streams: readonly PlacedStream[], rows: PlacedRows, span: MonthSeries): Income[] {
  const [first, last] = [span.first, lastMonth(span)];
  const incomes: Income[] = [];
  const monthsOf = (isEarmarkedMoney: boolean, until: Month | null): MonthSeries => {
    const known = incomes.find((income) => income.isEarmarked === isEarmarkedMoney && income.until === until);
    if (known) return known.months;
    const months = emptySeries(first, last);
    incomes.push({ isEarmarked: isEarmarkedMoney, until, months });
    return months;
  };
  const freeFrom = rows.freeFrom.get(line.id) ?? last + 1;
  for (const { row, months } of streams) {
    const until = row.spendableUntil === null ? null : monthOf(row.spendableUntil);
    addSeries(monthsOf(isEarmarked(placeOf(rows.lines, row.schemeId).scheme, row), until), months, first, freeFrom - 1);
    if (freeFrom <= last) addSeries(monthsOf(false, until), months, freeFrom);
  }
  return incomes;
}

/** The commitments of an area in the order in which cents are rounded: found once, since an area's rows never change. */
const knownOrders = new WeakMap<PlacedArea, readonly PlacedCommitment[]>();

function inOrder(placed: PlacedArea): readonly PlacedCommitment[] {
  const known = knownOrders.get(placed);
  if (known) return known;
  const sorted = placed.commitments.toSorted(byDescription);
  knownOrders.set(placed, sorted);
  return sorted;
}

function byDescription(a: PlacedCommitment, b: PlacedCommitment): number {
  if (a.row.description !== b.row.description) return a.row.description < b.row.description ? -1 : 1;
  return a.row.id < b.row.id ? -1 : 1;
}

type Groups = Map<SchemeId | null, { readonly members: number[]; readonly owed: MonthSeries }>;

/** The groups; adds what each commitment is owed to that of all, while it is at hand. */
function commitmentGroups(
  commitments: readonly PlacedCommitment[],
  lines: readonly LineMoney[],
  rows: PlacedRows,
  owedToAll: MonthSeries,
): CommitmentGroup[] {
  const withMoney = new Set(lines.map(({ line }) => line.id));
  const groups: Readonly<Record<Hardness, Groups>> = { legal: new Map(), administrative: new Map(), intended: new Map() };
  commitments.forEach(({ row, months }, index) => {
    const named = row.fundedBy === null ? null : placeOf(rows.lines, row.fundedBy).line.id;
    const line = named !== null && withMoney.has(named) ? named : null;
    const group = groups[row.hardness].get(line) ?? { members: [], owed: emptySeries(owedToAll.first, lastMonth(owedToAll)) };
    groups[row.hardness].set(line, group);
    group.members.push(index);
    addSeries(group.owed, months);
    addSeries(owedToAll, months);
  });
  return hardnesses.flatMap((hardness) => Array.from(groups[hardness], ([line, { members, owed }]) => ({ hardness, line, members, owed })));
}
