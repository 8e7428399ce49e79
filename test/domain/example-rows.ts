import type { CivilDate } from '#shared/domain/civil-date.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { Area, AreaId, Commitment, CommitmentId, Rows, Scheme, SchemeId, Stream, StreamId } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';

/** Rows as the worked examples tell them: whole euros, and what is not said is as in an empty cell. */

export const euros = (whole: number): Cents => cents(Math.round(whole * 100));
export const day = (text: string): CivilDate => text as CivilDate;

/** Amounts of years in euros. */
export function amounts(byYear: Readonly<Record<number, number | null>>): Record<number, Cents | null> {
  return Object.fromEntries(Object.entries(byYear).map(([year, amount]) => [Number(year), amount === null ? null : euros(amount)]));
}

export const area: Area = {
  id: 'a' as AreaId,
  name: 'A',
  municipality: null,
  programme: null,
  programmeStart: null,
  programmeHorizon: 2040,
  planUntil: null,
  residents: null,
  reserve: euros(0),
  reserveNoted: null,
  frameworkDay: null,
  budgetDay: null,
};

export function scheme(name: string, more: Partial<Scheme> = {}): Scheme {
  return { id: name as SchemeId, name, funder: null, decidedBy: 'national', earmarked: true, follows: null, ...more };
}

export function stream(id: string, schemeName: string, more: Partial<Stream>): Stream {
  return {
    id: id as StreamId,
    areaId: area.id,
    schemeId: schemeName as SchemeId,
    reference: null,
    certainty: 'granted',
    nature: 'incidental',
    use: 'running',
    start: null,
    end: null,
    spendableUntil: null,
    amounts: {},
    total: null,
    schemeConflict: false,
    theme: null,
    spent: null,
    spentUntil: null,
    applyBefore: null,
    matches: null,
    ...more,
  };
}

export function commitment(id: string, more: Partial<Commitment>): Commitment {
  return {
    id: id as CommitmentId,
    areaId: area.id,
    description: id,
    category: 'other',
    hardness: 'legal',
    use: 'running',
    fundedBy: null,
    start: null,
    end: null,
    noticeMonths: null,
    indexation: null,
    amounts: {},
    total: null,
    fte: null,
    theme: null,
    ...more,
  };
}

export function rowsOf(more: Partial<Rows>): Rows {
  return { areas: [area], schemes: [], streams: [], commitments: [], ...more };
}

/** Reference date 1-3-2026, horizon 2036. */
export const question: ResolvedQuestion = {
  at: day('2026-03-01'),
  horizonYear: 2036,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
  theme: null,
};
