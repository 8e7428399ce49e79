import type { AreaMoney } from './area-money.ts';
import type { AreaCoverage } from './coverage.ts';
import type { PaidGroup } from './line-accounts.ts';
import { sharedOut } from './money.ts';
import type { Month } from './month.ts';
import { centsIn, type MonthSeries, twelveFrom } from './month-series.ts';
import { type Hardness, hardnesses } from './words.ts';

/** What each counted commitment of an area is left with, in the order of `AreaMoney.commitments` [rules 3]. */
export type UnpaidShares = {
  /** Cents unpaid in a month, per commitment. Those of one hardness add up to its gap. */
  readonly in: (month: Month) => Float64Array;
  /** Cents unpaid in the twelve months from this one, per commitment. */
  readonly inTwelveFrom: (month: Month) => Float64Array;
  /** Which are left uncovered in the twelve months from this one: by their exact share, not by rounded cents. */
  readonly leftUncovered: (month: Month, smallestGap: number) => readonly number[];
};

/** Rounding to show moves a commitment's share by less than three cents a month. */
const mostRounding = 36;

/** Shares the gaps of an area out over its commitments; a month is worked out when it is first asked for. */
export function unpaidShares(money: AreaMoney, coverage: AreaCoverage): UnpaidShares {
  const membersOf = (hardness: Hardness) => money.commitments.flatMap(({ row }, index) => (row.hardness === hardness ? [index] : []));
  const members = { legal: membersOf('legal'), administrative: membersOf('administrative'), intended: membersOf('intended') };

  const sharesIn = remembered((month) => {
    const shares = new Float64Array(money.commitments.length);
    for (const group of coverage.groups) shareWithinGroup(shares, group, money, month);
    for (const hardness of hardnesses) shareWithinHardness(shares, members[hardness], coverage, hardness, month);
    return shares;
  });
  const inTwelveFrom = remembered((from) => {
    const sums = new Float64Array(money.commitments.length);
    for (let month = from; month < from + 12; month++) {
      const shares = sharesIn(month);
      for (let commitment = 0; commitment < sums.length; commitment++)
        sums[commitment] = (sums[commitment] ?? 0) + (shares[commitment] ?? 0);
    }
    return sums;
  });
  const leftUncovered = (from: Month, smallestGap: number): number[] => {
    const unpaid = inTwelveFrom(from);
    const left: number[] = [];
    money.commitments.forEach(({ months }, commitment) => {
      const promised = twelveFrom(months, from);
      if (promised === 0) return;
      const margin = (unpaid[commitment] ?? 0) - (promised * smallestGap) / 10_000;
      const isLeft = Math.abs(margin) > mostRounding ? margin > 0 : isExactlyLeft(commitment, months, coverage, from, smallestGap);
      if (isLeft) left.push(commitment);
    });
    return left;
  };
  return { in: sharesIn, inTwelveFrom, leftUncovered };
}

function remembered(work: (month: Month) => Float64Array): (month: Month) => Float64Array {
  const known = new Map<Month, Float64Array>();
  return (month) => {
    const before = known.get(month);
    if (before) return before;
    const now = work(month);
    known.set(month, now);
    return now;
  };
}

/** What the line left unpaid, over those that name it, in proportion to their amounts [rules 3, step 1]. */
function shareWithinGroup(shares: Float64Array, group: PaidGroup, money: AreaMoney, month: Month): void {
  const { members, owed, unpaidByLine } = group;
  const unpaid = centsIn(unpaidByLine, month);
  if (unpaid === 0) return;
  for (const member of members) shares[member] = centsIn(money.commitments[member]?.months ?? owed, month);
  if (unpaid !== centsIn(owed, month)) shareAnew(shares, members, unpaid);
}

/** What pool and reserve left unpaid, over all of one hardness, in proportion to what was still unpaid [rules 3, step 3]. */
function shareWithinHardness(
  shares: Float64Array,
  members: readonly number[],
  coverage: AreaCoverage,
  hardness: Hardness,
  month: Month,
): void {
  const [gap, asked] = [centsIn(coverage.gapOf[hardness], month), centsIn(coverage.askedOfPool[hardness], month)];
  if (gap === asked) return;
  shareAnew(shares, members, gap);
}

/** Shares cents out over some in proportion to what they have, in place of it. */
function shareAnew(shares: Float64Array, members: readonly number[], cents: number): void {
  const had = new Float64Array(members.length);
  for (let index = 0; index < had.length; index++) had[index] = shares[members[index] ?? 0] ?? 0;
  const now = sharedOut(cents, had);
  for (let index = 0; index < had.length; index++) shares[members[index] ?? 0] = now[index] ?? 0;
}

/** The sum of the exact shares against the border, as fractions of whole numbers. */
function isExactlyLeft(commitment: number, amounts: MonthSeries, coverage: AreaCoverage, from: Month, smallestGap: number): boolean {
  const group = coverage.groups.find(({ members }) => members.includes(commitment));
  if (group === undefined) return false;
  const [gaps, asked] = [coverage.gapOf[group.hardness], coverage.askedOfPool[group.hardness]];
  let [unpaid, divisor] = [0n, 1n];
  for (let month = from; month < from + 12; month++) {
    const parts = [centsIn(amounts, month), centsIn(group.unpaidByLine, month), centsIn(gaps, month)];
    if (parts.includes(0)) continue;
    const share = parts.map(BigInt).reduce((product, part) => product * part);
    const whole = BigInt(centsIn(group.owed, month)) * BigInt(centsIn(asked, month));
    unpaid = unpaid * whole + share * divisor;
    divisor *= whole;
  }
  return unpaid > 0n && unpaid * 10_000n >= BigInt(twelveFrom(amounts, from)) * BigInt(smallestGap) * divisor;
}
