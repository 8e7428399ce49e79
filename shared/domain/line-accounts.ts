import type { AreaMoney, CommitmentGroup, LineMoney } from './area-money.ts';
import { decemberOf, type Month, yearOfMonth } from './month.ts';
import { addAt, addSeries, centsIn, emptySeries, lastMonth, type MonthSeries, sumOver } from './month-series.ts';
import { emptyPot, expired, type Pot, pourOver, putIn, takeFrom } from './pot.ts';
import type { SchemeId } from './records.ts';
import type { Hardness } from './words.ts';

/** What paying needs to know of an area's money. */
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
};

/** Pays from every line those that name it. A line sees its own money only, so each is worked out over all months by itself. */
export function lineAccounts({ first, last, lines, groups: unpaid }: Payable): LineAccounts {
  const empty = () => emptySeries(first, last);
  const askedOfPool = { legal: empty(), administrative: empty(), intended: empty() };
  const untilDecember = empty();
  const lots: (Pot | undefined)[] = new Array(last - first + 1);
  const groups: PaidGroup[] = unpaid.map((group) => ({
    ...group,
    unpaidByLine: group.line === null ? group.owed : emptySeries(group.owed.first, Math.min(last, lastMonth(group.owed))),
  }));
  for (const { line, hardness, owed } of groups) if (line === null) addSeries(askedOfPool[hardness], owed);
  const byLine = Map.groupBy(groups, ({ line }) => line);
  const unusedOf = new Map<SchemeId, MonthSeries>();
  for (const line of lines) {
    const unused = unusedSeries(line, last);
    const named = byLine.get(line.line.id);
    const ledger = { first, last, askedOfPool, untilDecember, lots, unused };
    if (named) payFromLine(line, named, ledger);
    else loseFromLine(line, ledger);
    unusedOf.set(line.line.id, unused);
  }
  return { groups, askedOfPool, intoPool: { untilDecember, lots }, unusedOf };
}

/** The months in which earmarked money of a line can be lost: none where all of it is free. */
function unusedSeries({ incomes }: LineMoney, last: Month): MonthSeries {
  const earmarked = incomes.filter(({ isEarmarked, months }) => isEarmarked && months.cents.length > 0);
  const first = earmarked.reduce((earliest, { months }) => Math.min(earliest, months.first), last + 1);
  const lost = earmarked.map(({ until, months }) => lastMonthOf(until, lastMonth(months)));
  return emptySeries(first, Math.min(last, Math.max(first - 1, ...lost)));
}

/** A line that nobody names: its free money goes into the pool, its earmarked money is lost when it is too old. */
function loseFromLine({ incomes }: LineMoney, { first, last, untilDecember, lots, unused }: Ledger): void {
  for (const { isEarmarked, until, months } of incomes) {
    if (until === null) {
      if (isEarmarked) loseInDecember(months, first, last, unused);
      else addSeries(untilDecember, months);
      continue;
    }
    const end = Math.min(last, lastMonth(months));
    for (let month = Math.max(first, months.first); month <= end; month++) {
      const came = centsIn(months, month);
      if (came === 0) continue;
      const lostIn = lastMonthOf(until, month);
      if (!isEarmarked) putIn(potOf(lots, month - first), lostIn, came);
      else if (lostIn <= last) addAt(unused, lostIn - unused.first, came);
    }
  }
}

/** Earmarked money of a year that nobody asks for is lost at the end of that year. */
function loseInDecember(months: MonthSeries, first: Month, last: Month, unused: MonthSeries): void {
  const end = Math.min(last, lastMonth(months));
  for (let from = Math.max(first, months.first); from <= end; from = decemberOf(yearOfMonth(from)) + 1) {
    const december = decemberOf(yearOfMonth(from));
    const lost = sumOver(months, from, Math.min(december, end));
    if (lost !== 0) addAt(unused, december - unused.first, lost);
  }
}

/**
 * Steps 1 and 2, month by month: a line pays those that name it; then its free money goes into the pool and its pot loses
 * what is too old.
 */
function payFromLine({ incomes }: LineMoney, groups: readonly PaidGroup[], ledger: Ledger): void {
  const { first, last, untilDecember, lots, unused } = ledger;
  const [pot, free] = [emptyPot(), emptyPot()];
  const lastIncome = incomes.reduce((latest, { months }) => Math.max(latest, lastMonth(months)), first - 1);
  const lastOwed = groups.reduce((latest, { owed }) => Math.max(latest, lastMonth(owed)), first - 1);
  for (let month = first; month <= last; month++) {
    if (month > lastIncome && month > lastOwed && pot.cents.length === 0) return;
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
    if (pot.cents.length > 0) addAt(unused, month - unused.first, expired(pot, month));
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
