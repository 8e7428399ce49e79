import type { CivilDate } from './civil-date.ts';
import type { Cents } from './money.ts';
import type { AreaId } from './records.ts';
import type { Cliff } from './results.ts';
import { severities } from './words.ts';

export const followUpStatuses = ['seen', 'raised', 'repaired', 'accepted'] as const;
/** What a person said of a cliff: gezien, aangekaart, gerepareerd, geaccepteerd. */
export type FollowUpStatus = (typeof followUpStatuses)[number];

export const standings = ['reopened', 'new', 'seen', 'raised', 'gone', 'accepted', 'repaired', 'passed'] as const;
/**
 * How a cliff stands: what was said of it, checked against the figures. `new`: nobody said anything; `reopened`: it was
 * called repaired, and the figures still have it; `gone`: the figures no longer have it, and nobody called it repaired;
 * `passed`: its date lies before the reference date, so that the figures say nothing of it any more.
 */
export type Standing = (typeof standings)[number];

/** What was noted of a cliff, with the cliff as it was when it was noted. */
export type Noted = {
  readonly status: FollowUpStatus;
  readonly owner: string | null;
  readonly dueOn: CivilDate | null;
  readonly cliffDate: CivilDate | null;
};

/** How a cliff stands under the figures of a reference date: at least one of `noted` and `cliff` is there. */
export function standingOf(noted: Pick<Noted, 'status' | 'cliffDate'> | null, cliff: Pick<Cliff, 'date'> | null, at: CivilDate): Standing {
  if (noted === null) return 'new';
  if (cliff !== null) return noted.status === 'repaired' ? 'reopened' : noted.status;
  if (noted.cliffDate !== null && noted.cliffDate < at) return 'passed';
  return noted.status === 'repaired' ? 'repaired' : 'gone';
}

/** Whether somebody still has to do something. */
export function isOpen(standing: Standing): boolean {
  return standing !== 'accepted' && standing !== 'repaired' && standing !== 'passed';
}

/** The day before which something must be done: the promised one, or else the last moment that repairs the cliff. */
export type Due = { readonly date: CivilDate; readonly isPromised: boolean };

export function dueOf(noted: Pick<Noted, 'dueOn'> | null, cliff: Pick<Cliff, 'decision'> | null): Due | null {
  const promised = noted?.dueOn ?? null;
  if (promised !== null) return { date: promised, isPromised: true };
  const decided = cliff?.decision?.date ?? null;
  return decided === null ? null : { date: decided, isPromised: false };
}

/** Something open whose day lies before the reference date. */
export function isOverdue(standing: Standing, due: Due | null, at: CivilDate): boolean {
  return isOpen(standing) && due !== null && due.date < at;
}

/** What is ordered and summed: one cliff that somebody follows up, or that nobody does. */
export type Followed = {
  readonly key: string;
  readonly areaId: AreaId;
  readonly cliff: Pick<Cliff, 'lossPerYear' | 'uncovered' | 'kind' | 'severity'> | null;
  readonly due: Due | null;
  readonly isOverdue: boolean;
};

/** Overdue ones first, then by the day before which something must be done, then worst first. */
export function inOrderOfUrgency(a: Followed, b: Followed): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  const [dueA, dueB] = [a.due?.date ?? '9999', b.due?.date ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  return rankA === rankB ? (a.key < b.key ? -1 : 1) : rankA - rankB;
}

function rankOf({ cliff }: Followed): number {
  return cliff === null ? severities.length : severities.indexOf(cliff.severity);
}

/**
 * What hangs on a list of cliffs, in cents a year: of each area the largest loss only, because losses of one area overlap
 * in time and may not be added up [rules 4]. A shortfall counts for what is not paid.
 */
export function largestOfEachArea(followed: readonly Pick<Followed, 'areaId' | 'cliff'>[]): Cents {
  const largest = new Map<AreaId, number>();
  for (const { areaId, cliff } of followed) {
    if (cliff === null) continue;
    largest.set(areaId, Math.max(largest.get(areaId) ?? 0, amountOf(cliff)));
  }
  return Array.from(largest.values()).reduce((sum, amount) => sum + amount, 0) as Cents;
}

/** What a cliff takes away per year, or what is not paid in a shortfall. */
export function amountOf({ kind, lossPerYear, uncovered }: Pick<Cliff, 'kind' | 'lossPerYear' | 'uncovered'>): Cents {
  return kind === 'cliff' ? lossPerYear : uncovered;
}
