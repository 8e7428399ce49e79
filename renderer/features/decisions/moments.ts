import type { CalendarMoment, MomentCliff } from '#shared/contracts/views.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Decider } from '#shared/domain/words.ts';

/** What a cliff is about per year: what falls away, or of a shortfall what is not paid. */
export function amountOf({ kind, lossPerYear, uncovered }: MomentCliff): Cents {
  return kind === 'shortfall' ? uncovered : lossPerYear;
}

/**
 * What a moment can save per year. Losses of several cliffs of one area may overlap and are never added up [rules 4]:
 * the largest of each area counts.
 */
export function toSave(cliffs: readonly MomentCliff[]): number {
  const largest = new Map<string, number>();
  for (const cliff of cliffs) largest.set(cliff.areaId, Math.max(largest.get(cliff.areaId) ?? 0, amountOf(cliff)));
  return [...largest.values()].reduce((sum, cents) => sum + cents, 0);
}

/** The moments still to come, of one decider or all; those far away only where a cliff hangs on them. */
export function shownMoments(moments: readonly CalendarMoment[], decider: Decider | null, nearUntil: string): CalendarMoment[] {
  return moments.filter(
    (moment) =>
      moment.daysLeft >= 0 &&
      (decider === null || moment.decider === decider) &&
      (moment.lastFor.length > 0 || moment.lateFor.length > 0 || (moment.date <= nearUntil && moment.ownDayOf === null)),
  );
}

/** The next moment that still repairs a cliff. */
export function nextThatRepairs(moments: readonly CalendarMoment[]): CalendarMoment | null {
  return moments.find(({ daysLeft, lastFor }) => daysLeft >= 0 && lastFor.length > 0) ?? null;
}

/** What hangs on one day: moments of several deciders may fall together. */
export type MomentDay = { readonly date: CivilDate; readonly decides: boolean; readonly saved: number };

/** The moments by day, in order of date. */
export function momentDays(moments: readonly CalendarMoment[]): MomentDay[] {
  const days = new Map<CivilDate, CalendarMoment[]>();
  for (const moment of moments) days.set(moment.date, [...(days.get(moment.date) ?? []), moment]);
  return [...days].map(([date, ofDay]) => ({
    date,
    decides: ofDay.some(({ decides }) => decides),
    saved: toSave(ofDay.flatMap(({ lastFor }) => lastFor)),
  }));
}
