import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { BreathLine, BreathRun, Cliff, MonthText } from '#shared/domain/results.ts';

/** A run of so many months with these shares paid under secured, planned and hoped. */
export function run(from: string, months: number, paid: readonly [number, number, number], more: Partial<BreathRun> = {}): BreathRun {
  const [secured, planned, hoped] = paid;
  return { from: from as MonthText, months, promised: true, paid: { secured, planned, hoped }, reserve: 0, ...more };
}

/** A line from January 2027 to December 2040, promised to 2040, unless said otherwise. */
export function lineOf(runs: readonly BreathRun[], more: Partial<BreathLine> = {}): BreathLine {
  return {
    areaId: 'heerlen-noord' as AreaId,
    state: 'until',
    first: '2027-01' as MonthText,
    last: '2040-12' as MonthText,
    promisedUntil: 2040,
    runs,
    ...more,
  };
}

/** A critical cliff at the end of 2027 with its last decision on 1 June of that year, unless said otherwise. */
export function cliffOf(more: Partial<Cliff> = {}): Cliff {
  return {
    id: 'heerlen-noord:2027-12-31:cliff',
    areaId: 'heerlen-noord' as AreaId,
    kind: 'cliff',
    key: 'heerlen-noord:cliff:regio-deal:1',
    date: '2027-12-31' as CivilDate,
    lossPerYear: 310_000_000 as Cents,
    share: 0.35,
    uncovered: 259_500_000 as Cents,
    legalUncovered: 53_000_000 as Cents,
    severity: 'critical',
    uncertain: false,
    leadMonths: 6,
    decision: { name: 'Voorjaarsnota 2027', date: '2027-06-01' as CivilDate, passed: false },
    nextDecision: null,
    schemes: [],
    streams: [],
    commitments: [],
    fte: null,
    because: [],
    ...more,
  };
}
