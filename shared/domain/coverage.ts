import type { AreaMoney, CommitmentGroup, LineMoney } from './area-money.ts';
import { decemberOf, type Month, yearOfMonth } from './month.ts';
import { addSeries, centsIn, emptySeries, type MonthSeries } from './month-series.ts';
import { balanceOf, emptyPot, expired, type Pot, pourOver, putIn, takeFrom } from './pot.ts';
import type { SchemeId } from './records.ts';
import { payFromReserve } from './reserve.ts';
import { type Hardness, hardnesses } from './words.ts';

/** A group of commitments with what its line left unpaid; where it names none with money that is all of it. */
export type PaidGroup = CommitmentGroup & { readonly unpaidByLine: MonthSeries };

/** One series per hardness. */
export type ByHardness = Readonly<Record<Hardness, MonthSeries>>;

/** Who is paid from what in an area, month by month, in cents [rules 3]. */
export type Coverage = {
  readonly funding: MonthSeries;
  readonly commitments: MonthSeries;
  readonly reserveUsed: MonthSeries;
  /** What is unpaid after lines, pool and reserve. */
  readonly gapOf: ByHardness;
  readonly gap: MonthSeries;
  /** Earmarked money lost at the end of the month, by line. */
  readonly unusedOf: ReadonlyMap<SchemeId, MonthSeries>;
  readonly unusedEarmarked: MonthSeries;
  readonly unusedFree: MonthSeries;
};

/** The same over all rows of an area, with the steps in between. */
export type AreaCoverage = Coverage & {
  readonly groups: readonly PaidGroup[];
  /** What the lines left unpaid, so that the pool was asked for it. */
  readonly askedOfPool: ByHardness;
  /** What lies in the pots of the lines and in the pool after the month. */
  readonly inPots: MonthSeries;
};

/** What paying needs to know of an area's money. */
export type Payable = Pick<AreaMoney, 'first' | 'last' | 'lines' | 'groups'>;

/** A line with its pot and those that it pays, in order of hardness. */
type LineAccount = {
  readonly money: LineMoney;
  readonly groups: readonly PaidGroup[];
  readonly pot: Pot;
  /** Free money of the month, before it goes into the pool. */
  readonly free: Pot;
  readonly unused: MonthSeries;
};

/**
 * Pays the commitments of an area from its lines, from its pool and, from the reference month on, from its reserve of
 * so many cents [rules 3].
 */
export function coverage(money: Payable, reserve: number, referenceMonth: Month): AreaCoverage {
  const empty = () => emptySeries(money.first, money.last);
  const perHardness = () => ({ legal: empty(), administrative: empty(), intended: empty() });
  const { groups, accounts } = opened(money);
  const pool = emptyPot();
  const [askedOfPool, gapOf] = [perHardness(), perHardness()];
  const [unusedFree, inPots] = [empty(), empty()];

  for (let month = money.first; month <= money.last; month++) {
    const at = month - money.first;
    for (const account of accounts) payFromLine(account, pool, month, at);
    for (const group of groups) {
      const unpaid = group.unpaidByLine.cents[at] ?? 0;
      if (unpaid !== 0) addAt(askedOfPool[group.hardness], at, unpaid);
    }
    for (const hardness of hardnesses) {
      const asked = centsIn(askedOfPool[hardness], month);
      addAt(gapOf[hardness], at, asked - takeFrom(pool, asked));
    }
    addAt(unusedFree, at, expired(pool, month));
    addAt(inPots, at, balanceOf(pool));
    for (const { pot } of accounts) if (pot.cents.length > 0) addAt(inPots, at, balanceOf(pot));
  }

  return {
    funding: summed(
      empty(),
      money.lines.map((line) => line.funding),
    ),
    commitments: summed(
      empty(),
      groups.map((group) => group.owed),
    ),
    groups,
    askedOfPool,
    reserveUsed: payFromReserve(gapOf, reserve, referenceMonth),
    gapOf,
    gap: summed(empty(), Object.values(gapOf)),
    unusedOf: new Map(accounts.map((account) => [account.money.line.id, account.unused])),
    unusedEarmarked: summed(
      empty(),
      accounts.map((account) => account.unused),
    ),
    unusedFree,
    inPots,
  };
}

/**
 * What the lines of an area leave to its pool and ask of it, as money and promises that name no line: with free money
 * beside it, it has the same gap month by month as the whole, in a part of the work.
 */
export function poolMoney(money: Payable): Payable {
  const { first, last } = money;
  const { groups, accounts } = opened(money);
  const incomes = new Map<Month, MonthSeries>();
  const unpaid = new Map(hardnesses.map((hardness) => [hardness, emptySeries(first, last)]));
  const pool = emptyPot();
  for (let month = first; month <= last; month++) {
    const at = month - first;
    for (const account of accounts) payFromLine(account, pool, month, at);
    for (const { hardness, unpaidByLine } of groups) {
      const asked = unpaid.get(hardness);
      if (asked) addAt(asked, at, unpaidByLine.cents[at] ?? 0);
    }
    for (const [lot, until] of pool.until.entries()) {
      const months = incomes.get(until) ?? emptySeries(first, last);
      incomes.set(until, months);
      addAt(months, at, pool.cents[lot] ?? 0);
    }
    pool.until.length = 0;
    pool.cents.length = 0;
  }
  const funding = emptySeries(first, last);
  const free = Array.from(incomes, ([until, months]) => ({ isEarmarked: false, until, months }));
  const id = '' as SchemeId;
  return {
    first,
    last,
    lines: [{ line: { id, name: '' }, streams: [], funding, incomes: free }],
    groups: Array.from(unpaid, ([hardness, owed]) => ({ hardness, line: null, members: [], owed })),
  };
}

/** Every line with an empty pot, and those that it pays. */
function opened(money: Payable): { readonly groups: readonly PaidGroup[]; readonly accounts: readonly LineAccount[] } {
  const empty = () => emptySeries(money.first, money.last);
  const groups = money.groups.map((group) => ({ ...group, unpaidByLine: group.line === null ? group.owed : empty() }));
  const neverUnused = empty();
  const accounts = money.lines.map((line) => ({
    money: line,
    groups: groups.filter((group) => group.line === line.line.id),
    pot: emptyPot(),
    free: emptyPot(),
    // A line with free money only has an empty pot.
    unused: line.incomes.some(({ isEarmarked }) => isEarmarked) ? empty() : neverUnused,
  }));
  return { groups, accounts };
}

/** Steps 1 and 2: a line pays those that name it; then its free money goes into the pool and its pot loses what is too old. */
function payFromLine({ money, groups, pot, free, unused }: LineAccount, pool: Pot, month: Month, at: number): void {
  const paysSomebody = groups.some(({ owed }) => owed.cents[at] !== 0);
  for (const { isEarmarked, until, months } of money.incomes) {
    const came = months.cents[at] ?? 0;
    if (came > 0) putIn(isEarmarked ? pot : paysSomebody ? free : pool, lastMonthOf(until, month), came);
  }
  if (paysSomebody) {
    for (const group of groups) {
      const owed = group.owed.cents[at] ?? 0;
      const fromPot = takeFrom(pot, owed);
      group.unpaidByLine.cents[at] = owed - fromPot - takeFrom(free, owed - fromPot);
    }
    pourOver(free, pool);
  }
  if (pot.cents.length > 0) unused.cents[at] = expired(pot, month);
}

/** Until when money of a month may be spent: its stated last month where that is not before it, else December [rules 3]. */
function lastMonthOf(stated: Month | null, month: Month): Month {
  return stated !== null && stated >= month ? stated : decemberOf(yearOfMonth(month));
}

function addAt(series: MonthSeries, at: number, cents: number): void {
  series.cents[at] = (series.cents[at] ?? 0) + cents;
}

function summed(sum: MonthSeries, parts: readonly MonthSeries[]): MonthSeries {
  for (const part of parts) addSeries(sum, part);
  return sum;
}
