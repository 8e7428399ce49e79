import { areaMoney } from './area-money.ts';
import { areaOf, type Calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { type Coverage, coverage } from './coverage.ts';
import { type Cents, cents } from './money.ts';
import { decemberOf, januaryOf, monthOf } from './month.ts';
import { type MonthSeries, sumOver } from './month-series.ts';
import { type Doubt, type DoubtfulRow, type DoubtKind, doubtKinds, type MendAt } from './quality-doubt.ts';
import { flagDoubts } from './quality-flags.ts';
import { jumps } from './quality-jump.ts';
import { withoutScheme } from './quality-no-scheme.ts';
import { sameReferences } from './quality-same-reference.ts';
import type { AreaId } from './records.ts';

/**
 * What would be different if the doubt is what it seems to be, from January of the reference year to the end of the
 * horizon, in cents: as it would be less as it is now.
 */
export type DoubtEffect = { readonly funding: Cents; readonly commitments: Cents; readonly gap: Cents };

/** A doubt with its effect; null where nothing can be worked out, or where that was not asked. */
export type Finding = {
  readonly kind: DoubtKind;
  readonly areaId: AreaId;
  readonly rows: readonly [DoubtfulRow, ...DoubtfulRow[]];
  readonly at: MendAt;
  readonly params: Readonly<Record<string, string | number>>;
  readonly effect: DoubtEffect | null;
};

/**
 * Everything that is odd about the rows of an area, that with the largest effect on the gap first. The question has no theme.
 * The area is paid anew for each effect: at most `mostEffects` are worked out, of the kinds that most often are a mistake.
 */
export function findingsOf(calculated: Calculation, areaId: AreaId, mostEffects = Number.POSITIVE_INFINITY): readonly Finding[] {
  const area = areaOf(calculated, areaId);
  const { placed, question } = calculated;
  const now = sums(area.coverage, calculated);
  const doubts = [
    ...jumps(area.whole, placed),
    ...sameReferences(area.whole, placed),
    ...flagDoubts(area, placed),
    ...withoutScheme(area, question),
  ];
  const inOrder = doubts.toSorted((a, b) => doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind));
  return inOrder
    .map((doubt, index) => ({ ...told(doubt), areaId, effect: index < mostEffects ? effectOf(doubt, now, calculated) : null }))
    .toSorted(byEffect);
}

function told({ kind, rows, at, params }: Doubt) {
  return { kind, rows, at, params };
}

function effectOf({ mended }: Doubt, now: DoubtEffect, calculated: Calculation): DoubtEffect | null {
  if (mended === null) return null;
  const { area, lines } = mended();
  const { question, placed } = calculated;
  const money = areaMoney(area, { ...placed, lines }, question);
  const then = sums(coverage(money, area.area.reserve, monthOf(question.at)), calculated);
  return {
    funding: cents(then.funding - now.funding),
    commitments: cents(then.commitments - now.commitments),
    gap: cents(then.gap - now.gap),
  };
}

function sums({ funding, commitments, gap }: Coverage, { question }: Calculation): DoubtEffect {
  const [from, to] = [januaryOf(yearOf(question.at)), decemberOf(question.horizonYear)];
  const sum = (series: MonthSeries) => cents(sumOver(series, from, to));
  return { funding: sum(funding), commitments: sum(commitments), gap: sum(gap) };
}

/** By what it does to the gap, then to money and promises, then in the order of the kinds, then of the rows. */
export function byEffect(a: Pick<Finding, 'effect' | 'kind' | 'rows'>, b: Pick<Finding, 'effect' | 'kind' | 'rows'>): number {
  const [gapA, gapB] = [Math.abs(a.effect?.gap ?? 0), Math.abs(b.effect?.gap ?? 0)];
  if (gapA !== gapB) return gapB - gapA;
  const [moneyA, moneyB] = [moneyOf(a), moneyOf(b)];
  if (moneyA !== moneyB) return moneyB - moneyA;
  return (
    doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind) || (a.rows[0].id < b.rows[0].id ? -1 : a.rows[0].id > b.rows[0].id ? 1 : 0)
  );
}

function moneyOf({ effect }: Pick<Finding, 'effect'>): number {
  return effect === null ? 0 : Math.abs(effect.funding) + Math.abs(effect.commitments);
}
