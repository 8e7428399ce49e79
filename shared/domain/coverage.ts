import type { AreaMoney } from './area-money.ts';
import { type ByHardness, type LineAccounts, lineAccounts, type PaidGroup, type Payable } from './line-accounts.ts';
import { decemberOf, type Month, yearOfMonth } from './month.ts';
import { addAt, emptySeries, type MonthSeries, summed } from './month-series.ts';
import { emptyPot, expired, pourOver, putIn, takeFrom } from './pot.ts';
import type { SchemeId } from './records.ts';
import { payFromReserve } from './reserve.ts';
import { hardnesses } from './words.ts';

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
};

/**
 * Pays the commitments of an area from its lines, from its pool and, from the reference month on, from its reserve of
 * so many cents [rules 3].
 */
export function coverage(money: AreaMoney, reserve: number, referenceMonth: Month): AreaCoverage {
  return { funding: money.funding, commitments: money.owed, ...paid(money, reserve, referenceMonth) };
}

/** What is left unpaid alone, month by month. */
export function gapOfAll(money: Payable, reserve: number, referenceMonth: Month): MonthSeries {
  return paid(money, reserve, referenceMonth).gap;
}

function paid(money: Payable, reserve: number, referenceMonth: Month): Omit<AreaCoverage, 'funding' | 'commitments'> {
  const { first, last } = money;
  const accounts = lineAccounts(money);
  const { groups, askedOfPool, unusedOf, unusedEarmarked } = accounts;
  const { gapOf, unusedFree } = payFromPool(accounts, first, last);
  const reserveUsed = payFromReserve(gapOf, reserve, referenceMonth);
  const gap = summed(first, last, Object.values(gapOf));
  return { groups, askedOfPool, reserveUsed, gapOf, gap, unusedOf, unusedEarmarked, unusedFree };
}

/** Step 3, month by month: the pool pays in order of hardness, and loses what is too old. */
function payFromPool({ askedOfPool, intoPool }: LineAccounts, first: Month, last: Month) {
  const empty = () => emptySeries(first, last);
  const gapOf = { legal: empty(), administrative: empty(), intended: empty() };
  const unusedFree = empty();
  const pool = emptyPot();
  for (let month = first; month <= last; month++) {
    const at = month - first;
    const [came, lots] = [intoPool.untilDecember.cents[at] ?? 0, intoPool.lots[at]];
    if (came !== 0) putIn(pool, decemberOf(yearOfMonth(month)), came);
    if (lots) pourOver(lots, pool);
    for (const hardness of hardnesses) {
      const asked = askedOfPool[hardness].cents[at] ?? 0;
      if (asked !== 0) gapOf[hardness].cents[at] = asked - takeFrom(pool, asked);
    }
    if (pool.cents.length > 0) unusedFree.cents[at] = expired(pool, month);
  }
  return { gapOf, unusedFree };
}

/**
 * What the lines of an area leave to its pool and ask of it, as money and promises that name no line: with free money
 * beside it, it has the same gap month by month as the whole, in a part of the work.
 */
export function poolMoney(money: Payable): Payable {
  const { first, last } = money;
  const { askedOfPool, intoPool } = lineAccounts(money);
  const incomes = new Map<Month | null, MonthSeries>([[null, intoPool.untilDecember]]);
  intoPool.lots.forEach((came, at) => {
    came?.until.forEach((until, lot) => {
      const months = incomes.get(until) ?? emptySeries(first, last);
      incomes.set(until, months);
      addAt(months, at, came.cents[lot] ?? 0);
    });
  });
  const free = Array.from(incomes, ([until, months]) => ({ isEarmarked: false, until, months }));
  const id = '' as SchemeId;
  return {
    first,
    last,
    lines: [{ line: { id, name: '' }, streams: [], funding: emptySeries(first, last), incomes: free }],
    groups: hardnesses.map((hardness) => ({ hardness, line: null, members: [], owed: askedOfPool[hardness] })),
  };
}
