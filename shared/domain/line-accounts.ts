import type { AreaMoney, CommitmentGroup, Income, LineMoney } from './area-money.ts';
import { decemberOf, type Month, yearOfMonth } from './month.ts';
import { addAt, addSeries, centsIn, emptySeries, type MonthSeries, sumOver } from './month-series.ts';
import { emptyPot, expired, type Pot, pourOver, putIn, takeFrom } from './pot.ts';
import type { SchemeId } from './records.ts';
import type { Hardness } from './words.ts';

/** What paying needs to know of an area's money; its series all run from the first month to the last. */
export type Payable = Pick<AreaMoney, 'first' | 'last' | 'lines' | 'groups'>;

/** A group of commitments with what its line left unpaid; where it names none with money that is all of it. */
export type PaidGroup = CommitmentGroup & { readonly unpaidByLine: MonthSeries };

/** One series per hardness. */
export type ByHardness = Readonly<Record<Hardness, MonthSeries>>;

/** What the lines of an area paid by themselves, and what they leave to its pool [rules 3, steps 1 and 2]. */
export type LineAccounts = {
  readonly groups: readonly PaidGroup[];
  /** What the lines left unpaid, so that the pool is asked for it. */
  readonly askedOfPool: ByHardness;
  readonly intoPool: IntoPool;
  /** Earmarked money lost at the end of the month, by line. */
  readonly unusedOf: ReadonlyMap<SchemeId, MonthSeries>;
  readonly unusedEarmarked: MonthSeries;
};

/** What comes into the pool by month. */
export type IntoPool = {
  /** Money that may be spent until the end of its year: nearly all of it. */
  readonly untilDecember: MonthSeries;
  /** Money with another last month, by the month's place in the area's; most months have none. */
  readonly lots: readonly (Pot | undefined)[];
};

/** Where a line's account is written. */
type Ledger = {
  readonly first: Month;
  readonly last: Month;
  readonly askedOfPool: ByHardness;
  readonly untilDecember: MonthSeries;
  readonly lots: (Pot | undefined)[];
  readonly unused: MonthSeries;
  /** What all lines lose. */
  readonly unusedEarmarked: MonthSeries;
  /** A series of zeros. */
  readonly nothing: MonthSeries;
  /** A series to work in, for one line after the other. */
  readonly scratch: MonthSeries;
};

/** Pays from every line those that name it. A line sees its own money only, so each is worked out over all months by itself. */
export function lineAccounts({ first, last, lines, groups: unpaid }: Payable): LineAccounts {
  const empty = () => emptySeries(first, last);
  const askedOfPool = { legal: empty(), administrative: empty(), intended: empty() };
  const [untilDecember, unusedEarmarked] = [empty(), empty()];
  const [nothing, scratch] = [empty(), empty()];
  const lots: (Pot | undefined)[] = new Array(last - first + 1);
  const groups: PaidGroup[] = unpaid.map((group) => ({ ...group, unpaidByLine: group.line === null ? group.owed : empty() }));
  for (const { line, hardness, owed } of groups) if (line === null) addSeries(askedOfPool[hardness], owed);
  const byLine = Map.groupBy(groups, ({ line }) => line);
  const unusedOf = new Map<SchemeId, MonthSeries>();
  for (const line of lines) {
    const unused = line.incomes.some(({ isEarmarked }) => isEarmarked) ? empty() : nothing;
    const named = byLine.get(line.line.id);
    const ledger = { first, last, askedOfPool, untilDecember, lots, unused, unusedEarmarked, nothing, scratch };
    if (named === undefined) loseFromLine(line, ledger);
    else if (line.incomes.every(({ until }) => until === null)) payWithinYears(line, named, ledger);
    else payFromLine(line, named, ledger);
    unusedOf.set(line.line.id, unused);
  }
  return { groups, askedOfPool, intoPool: { untilDecember, lots }, unusedOf, unusedEarmarked };
}

/** A line that nobody names: its free money goes into the pool, its earmarked money is lost when it is too old. */
function loseFromLine({ incomes }: LineMoney, ledger: Ledger): void {
  const { first, last, untilDecember, lots } = ledger;
  for (const { isEarmarked, until, months } of incomes) {
    if (until === null) {
      if (isEarmarked) loseInDecember(months, ledger);
      else addSeries(untilDecember, months);
      continue;
    }
    for (let month = first; month <= last; month++) {
      const came = centsIn(months, month);
      if (came === 0) continue;
      const lostIn = lastMonthOf(until, month);
      if (!isEarmarked) putIn(potOf(lots, month - first), lostIn, came);
      else if (lostIn <= last) lose(ledger, lostIn - first, came);
    }
  }
}

/** Earmarked money of a year that nobody asks for is lost at the end of that year. */
function loseInDecember(months: MonthSeries, ledger: Ledger): void {
  for (let from = ledger.first; from <= ledger.last; from = decemberOf(yearOfMonth(from)) + 1) {
    const december = decemberOf(yearOfMonth(from));
    const lost = sumOver(months, from, december);
    if (lost !== 0) lose(ledger, december - ledger.first, lost);
  }
}

/** Earmarked money of a line that nobody may spend any more after the month at a place. */
function lose({ unused, unusedEarmarked }: Ledger, at: number, cents: number): void {
  addAt(unused, at, cents);
  addAt(unusedEarmarked, at, cents);
}

/**
 * Steps 1 and 2 for a line whose money may all be spent until the end of the year in which it comes in, as nearly all may: what
 * is earmarked is then one sum, which every December empties, and what all groups together are left with is told by three sums.
 */
function payWithinYears({ incomes }: LineMoney, groups: readonly PaidGroup[], ledger: Ledger): void {
  const [earmarkedIn, freeIn] = [cameIn(incomes, true, ledger), cameIn(incomes, false, ledger)];
  const [only, another] = groups;
  if (only !== undefined && another === undefined) {
    only.unpaidByLine.cents.set(only.owed.cents);
    payTogether(only.unpaidByLine.cents, earmarkedIn, freeIn, ledger);
    addSeries(ledger.askedOfPool[only.hardness], only.unpaidByLine);
    return;
  }
  const left = ledger.scratch;
  left.cents.fill(0);
  for (const { owed } of groups) addSeries(left, owed);
  payTogether(left.cents, earmarkedIn, freeIn, ledger);
  for (const group of groups.toReversed()) leaveUnpaid(group, left.cents, ledger.askedOfPool[group.hardness].cents);
}

/** Lowers what is asked of a line by what it pays, month by month: from its earmarked money, then from what is free. */
function payTogether(asked: Float64Array, earmarkedIn: Float64Array, freeIn: Float64Array, ledger: Ledger): void {
  const { first, untilDecember } = ledger;
  let earmarked = 0;
  for (let at = 0; at < asked.length; at++) {
    const wanted = asked[at] ?? 0;
    const free = freeIn[at] ?? 0;
    earmarked += earmarkedIn[at] ?? 0;
    const fromEarmarked = wanted < earmarked ? wanted : earmarked;
    const fromFree = wanted - fromEarmarked < free ? wanted - fromEarmarked : free;
    earmarked -= fromEarmarked;
    asked[at] = wanted - fromEarmarked - fromFree;
    if (free !== fromFree) addAt(untilDecember, at, free - fromFree);
    if ((first + at) % 12 !== 11 || earmarked === 0) continue;
    lose(ledger, at, earmarked);
    earmarked = 0;
  }
}

/** What is left unpaid is that of the softest commitments first: a line has paid the harder ones before them. */
function leaveUnpaid({ owed, unpaidByLine }: PaidGroup, left: Float64Array, askedOfPool: Float64Array): void {
  for (let at = 0; at < left.length; at++) {
    const still = left[at] ?? 0;
    const own = owed.cents[at] ?? 0;
    if (still === 0 || own === 0) continue;
    const unpaid = own < still ? own : still;
    unpaidByLine.cents[at] = unpaid;
    askedOfPool[at] = (askedOfPool[at] ?? 0) + unpaid;
    left[at] = still - unpaid;
  }
}

/** What comes in by month of one earmark. */
function cameIn(incomes: readonly Income[], isEarmarked: boolean, { nothing }: Ledger): Float64Array {
  return (incomes.find((income) => income.isEarmarked === isEarmarked)?.months ?? nothing).cents;
}

/**
 * Steps 1 and 2, month by month: a line pays those that name it; then its free money goes into the pool and its pot loses
 * what is too old.
 */
function payFromLine({ incomes }: LineMoney, groups: readonly PaidGroup[], ledger: Ledger): void {
  const { first, last, untilDecember, lots } = ledger;
  const [pot, free] = [emptyPot(), emptyPot()];
  for (let month = first; month <= last; month++) {
    const at = month - first;
    let asked = 0;
    for (const { owed } of groups) asked += centsIn(owed, month);
    for (const { isEarmarked, until, months } of incomes) {
      const came = centsIn(months, month);
      if (came === 0) continue;
      if (!isEarmarked && asked === 0 && until === null) addAt(untilDecember, at, came);
      else putIn(isEarmarked ? pot : asked === 0 ? potOf(lots, at) : free, lastMonthOf(until, month), came);
    }
    if (asked !== 0) {
      for (const group of groups) payGroup(group, month, pot, free, ledger);
      if (free.cents.length > 0) pourOver(free, potOf(lots, at));
    }
    if (pot.cents.length > 0) lose(ledger, at, expired(pot, month));
  }
}

/** What a group is owed in a month, from the line's pot and then from its free money; the rest is asked of the pool. */
function payGroup({ owed, hardness, unpaidByLine }: PaidGroup, month: Month, pot: Pot, free: Pot, { first, askedOfPool }: Ledger): void {
  const asked = centsIn(owed, month);
  const notFromPot = asked - takeFrom(pot, asked);
  const unpaid = notFromPot - takeFrom(free, notFromPot);
  if (unpaid === 0) return;
  unpaidByLine.cents[month - unpaidByLine.first] = unpaid;
  addAt(askedOfPool[hardness], month - first, unpaid);
}

function potOf(lots: Ledger['lots'], at: number): Pot {
  const known = lots[at];
  if (known) return known;
  const pot = emptyPot();
  lots[at] = pot;
  return pot;
}

/** Until when money of a month may be spent: its stated last month where that is not before it, else December [rules 3]. */
function lastMonthOf(stated: Month | null, month: Month): Month {
  return stated !== null && stated >= month ? stated : decemberOf(yearOfMonth(month));
}
