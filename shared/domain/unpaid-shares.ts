import type { AreaMoney } from './area-money.ts';
import type { AreaCoverage } from './coverage.ts';
import { proportion } from './money.ts';
import type { Month } from './month.ts';
import { centsIn, type MonthSeries, sumOver, twelveFrom } from './month-series.ts';
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

/** Shares the gaps of an area out over its commitments; months are worked out when they are first asked for. */
export function unpaidShares(money: AreaMoney, coverage: AreaCoverage): UnpaidShares {
  const { commitments } = money;
  const members = membersByHardness(money);
  const inMonth = remembered((month) => {
    const shares = new Float64Array(commitments.length);
    shareMonths(shares, month, 1, money, coverage, members);
    return shares;
  });
  const twelve = new Float64Array(commitments.length * 12);
  const inTwelveFrom = remembered((from) => {
    twelve.fill(0);
    shareMonths(twelve, from, 12, money, coverage, members);
    return sumsOfTwelve(twelve);
  });
  const leftUncovered = (from: Month, smallestGap: number): number[] => {
    const unpaid = inTwelveFrom(from);
    const left: number[] = [];
    commitments.forEach(({ months }, commitment) => {
      const promised = twelveFrom(months, from);
      if (promised === 0) return;
      const margin = (unpaid[commitment] ?? 0) - (promised * smallestGap) / 10_000;
      const isLeft = Math.abs(margin) > mostRounding ? margin > 0 : isExactlyLeft(commitment, months, coverage, from, smallestGap);
      if (isLeft) left.push(commitment);
    });
    return left;
  };
  return { in: inMonth, inTwelveFrom, leftUncovered };
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

type Members = Readonly<Record<Hardness, readonly number[]>>;

/** The counted commitments of each hardness, by their place in the list of all. */
function membersByHardness({ commitments }: AreaMoney): Members {
  const members: Record<Hardness, number[]> = { legal: [], administrative: [], intended: [] };
  commitments.forEach(({ row }, index) => {
    members[row.hardness].push(index);
  });
  return members;
}

function sumsOfTwelve(shares: Float64Array): Float64Array {
  const sums = new Float64Array(shares.length / 12);
  for (let commitment = 0; commitment < sums.length; commitment++) {
    let sum = 0;
    for (let month = 0; month < 12; month++) sum += shares[commitment * 12 + month] ?? 0;
    sums[commitment] = sum;
  }
  return sums;
}

/**
 * Fills in the cents unpaid over so many months from one on: commitment after commitment, each with its months in a row, as the
 * amounts of a commitment lie in memory too. A group of one has what its line left unpaid.
 */
function shareMonths(
  shares: Float64Array,
  from: Month,
  width: number,
  money: AreaMoney,
  coverage: AreaCoverage,
  ofHardness: Members,
): void {
  for (const { members, owed, unpaidByLine } of coverage.groups) {
    if (sumOver(unpaidByLine, from, from + width - 1) === 0) continue;
    for (const member of members) {
      const had = members.length === 1 ? unpaidByLine : (money.commitments[member]?.months ?? owed);
      copyMonths(had, from, shares, member * width, width);
    }
    if (members.length > 1) shareAnew(shares, members, from, width, owed, unpaidByLine);
  }
  for (const hardness of hardnesses)
    shareAnew(shares, ofHardness[hardness], from, width, coverage.askedOfPool[hardness], coverage.gapOf[hardness]);
}

function copyMonths({ first, cents }: MonthSeries, from: Month, shares: Float64Array, at: number, width: number): void {
  const shift = from - first;
  const end = Math.min(width, cents.length - shift);
  for (let month = Math.max(0, -shift); month < end; month++) shares[at + month] = cents[month + shift] ?? 0;
}

/**
 * Shares out over some, month by month, what is left of what they had together, in proportion to what each had: what their line
 * left unpaid over those that name it, and what pool and reserve left over all of one hardness [rules 3, steps 1 and 3]. Up to
 * and including each of them they get round(left * had so far / had together), as with `addSharedOut`.
 */
function shareAnew(
  shares: Float64Array,
  members: readonly number[],
  from: Month,
  width: number,
  together: MonthSeries,
  left: MonthSeries,
): void {
  for (let month = 0; month < width; month++) {
    const all = centsIn(together, from + month);
    const wanted = centsIn(left, from + month);
    if (all === wanted) continue;
    let soFar = 0;
    let given = 0;
    for (const member of members) {
      const at = member * width + month;
      const own = shares[at] ?? 0;
      if (own === 0) continue;
      soFar += own;
      const upTo = wanted === 0 ? 0 : proportion(wanted, soFar, all);
      shares[at] = upTo - given;
      given = upTo;
    }
  }
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
