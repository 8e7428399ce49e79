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
  /** Cents unpaid of one commitment in the twelve months from this one. */
  readonly inTwelveFrom: (commitment: number, month: Month) => number;
  /** Whether a commitment is left uncovered in the twelve months from this one: by its exact share, not by rounded cents. */
  readonly isLeftUncovered: (commitment: number, month: Month, smallestGap: number) => boolean;
};

/** Rounding to show moves a commitment's share by less than three cents a month. */
const mostRounding = 36;

/** Shares the gaps of an area out over its commitments; a month is worked out when it is first asked for. */
export function unpaidShares(money: AreaMoney, coverage: AreaCoverage): UnpaidShares {
  const membersOf = (hardness: Hardness) => money.commitments.flatMap(({ row }, index) => (row.hardness === hardness ? [index] : []));
  const members = { legal: membersOf('legal'), administrative: membersOf('administrative'), intended: membersOf('intended') };
  const groupOf = new Map(coverage.groups.flatMap((group) => group.members.map((member) => [member, group])));
  const known = new Map<Month, Float64Array>();

  const sharesIn = (month: Month): Float64Array => {
    const before = known.get(month);
    if (before) return before;
    const shares = new Float64Array(money.commitments.length);
    for (const group of coverage.groups) shareWithinGroup(shares, group, money, month);
    for (const hardness of hardnesses) shareWithinHardness(shares, members[hardness], coverage, hardness, month);
    known.set(month, shares);
    return shares;
  };
  const inTwelveFrom = (commitment: number, from: Month): number => {
    let unpaid = 0;
    for (let month = from; month < from + 12; month++) unpaid += sharesIn(month)[commitment] ?? 0;
    return unpaid;
  };
  const isLeftUncovered = (commitment: number, from: Month, smallestGap: number): boolean => {
    const [placed, group] = [money.commitments[commitment], groupOf.get(commitment)];
    if (!placed || !group) return false;
    const margin = inTwelveFrom(commitment, from) - (twelveFrom(placed.months, from) * smallestGap) / 10_000;
    if (Math.abs(margin) > mostRounding) return margin > 0;
    return isExactlyLeft(placed.months, group, coverage, from, smallestGap);
  };
  return { in: sharesIn, inTwelveFrom, isLeftUncovered };
}

/** What the line left unpaid, over those that name it, in proportion to their amounts [rules 3, step 1]. */
function shareWithinGroup(shares: Float64Array, group: PaidGroup, money: AreaMoney, month: Month): void {
  const unpaid = centsIn(group.unpaidByLine, month);
  if (unpaid === 0) return;
  const only = group.members.length === 1 ? group.members[0] : undefined;
  if (only !== undefined) {
    shares[only] = unpaid;
    return;
  }
  const owed = centsIn(group.owed, month);
  const amounts = group.members.map((member) => centsIn(money.commitments[member]?.months ?? group.owed, month));
  place(shares, group.members, unpaid === owed ? amounts : sharedOut(unpaid, amounts));
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
  place(
    shares,
    members,
    sharedOut(
      gap,
      members.map((member) => shares[member] ?? 0),
    ),
  );
}

function place(shares: Float64Array, members: readonly number[], values: ArrayLike<number>): void {
  members.forEach((member, index) => {
    shares[member] = values[index] ?? 0;
  });
}

/** The sum of the exact shares against the border, as fractions of whole numbers. */
function isExactlyLeft(amounts: MonthSeries, group: PaidGroup, coverage: AreaCoverage, from: Month, smallestGap: number): boolean {
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
