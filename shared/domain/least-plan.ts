import { areaOf, type Calculation, calculationUnder } from './calculation.ts';
import { hasGap } from './coverage-state.ts';
import { amountsAt, freeName, type Least, type LeastStream } from './least.ts';
import { monthOf, monthText } from './month.ts';
import type { AreaId } from './records.ts';
import type { MonthText } from './results.ts';
import type { Change } from './scenario.ts';
import type { Decider } from './words.ts';

/** The least money of several areas together, as the changes of one scenario. */
export type LeastChange = { readonly do: 'add-stream'; readonly row: LeastStream };

/**
 * One stream for each area that needs one. A scheme has one decider: where several must decide, each has a scheme of its
 * own, by the name that `nameFor` gives it.
 */
export function leastChanges(
  { placed }: Calculation,
  needs: readonly Least[],
  nameFor: (scheme: string, decider: Decider) => string,
): readonly LeastChange[] {
  const changes = needs.flatMap(({ change }) => (change === null ? [] : [change]));
  const isOne = new Set(changes.map(({ row }) => row.decidedBy)).size < 2;
  return changes.map(({ row }) => ({
    do: 'add-stream',
    row: isOne ? row : { ...row, scheme: freeName(nameFor(row.scheme, row.decidedBy), placed) },
  }));
}

/** What computing forward says of the least money of one area. */
export type LeastCheck = {
  readonly areaId: AreaId;
  /** How many of its months have a gap with it: none, where it is right. */
  readonly monthsWithGap: number;
  /** The first month that has one with one cent a year less; null: none, which would be wrong. */
  readonly withCentLess: MonthText | null;
};

/** Works the whole calculation out again with the money of every area, and once more with one cent a year less for each. */
export function leastChecks(calculated: Calculation, needs: readonly Least[], changes: readonly LeastChange[]): readonly LeastCheck[] {
  const levels = new Map(needs.map(({ areaId, level }) => [areaId, level]));
  const shorter = changes.map(({ row }) => {
    const level = Math.max(0, (levels.get(row.area) ?? 0) - 1);
    return { do: 'add-stream', row: { ...row, amounts: amountsAt(level, row.start, row.end) } } as const;
  });
  const [whole, short] = [forward(calculated, changes), forward(calculated, shorter)];
  return needs.flatMap((needed) => {
    if (needed.change === null) return [];
    const [less] = monthsWithGap(short, needed);
    return [
      {
        areaId: needed.areaId,
        monthsWithGap: monthsWithGap(whole, needed).length,
        withCentLess: less === undefined ? null : monthText(less),
      },
    ];
  });
}

function forward(calculated: Calculation, changes: readonly LeastChange[]): Calculation {
  const under = calculationUnder({ name: '', changes: changes.map(asChange) }, calculated);
  if (!under.ok) throw new Error(`The least money is no scenario: ${under.problem.code}`);
  return under.value;
}

function asChange({ row }: LeastChange): Change {
  const facts = {
    follows: null,
    funder: null,
    nature: 'incidental',
    reference: null,
    spendableUntil: null,
    theme: null,
    use: 'running',
  } as const;
  const amounts = Object.fromEntries(Object.entries(row.amounts).map(([year, amount]) => [Number(year), amount]));
  return { do: 'add-stream', row: { ...row, ...facts, amounts, total: null } };
}

function monthsWithGap(calculated: Calculation, { areaId, from, until }: Least): readonly number[] {
  const { coverage } = areaOf(calculated, areaId);
  const months: number[] = [];
  for (let month = monthOf(from); month <= monthOf(until); month++) {
    if (hasGap(coverage, month, calculated.thresholds.smallestGap)) months.push(month);
  }
  return months;
}
