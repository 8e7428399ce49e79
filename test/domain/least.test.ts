import { describe, expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { type Least, least } from '#shared/domain/least.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { AreaId, Rows, SchemeId, Stream, StreamId } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { illustrativeRows } from '#shared/ready-made/illustrative.ts';
import { worldOf } from '#test/bench/world-of.ts';

const question: ResolvedQuestion = {
  at: '2026-03-01' as CivilDate,
  horizonYear: 2036,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
  theme: null,
};
const illustrative = illustrativeRows((text) => Buffer.from(text).toString('hex').slice(0, 400));

/** The rows with the stream that `least` proposes, a cent a year more or less. */
function withStream(rows: Rows, found: Least, extra: number): Rows {
  if (found.change === null) throw new Error('nothing is proposed');
  const { row } = found.change;
  const id = 'nieuw' as SchemeId;
  const stream: Stream = {
    id: 'nieuw' as StreamId,
    areaId: row.area,
    schemeId: id,
    reference: null,
    certainty: row.certainty,
    nature: 'incidental',
    use: 'running',
    start: row.start,
    end: row.end,
    spendableUntil: null,
    amounts: Object.fromEntries(Object.entries(row.amounts).map(([year, amount]) => [year, cents(amount + extra)])),
    total: null,
    schemeConflict: false,
    theme: null,
    spent: null,
    spentUntil: null,
    applyBefore: null,
    matches: null,
  };
  const scheme = { id, name: row.scheme, funder: null, decidedBy: row.decidedBy, earmarked: row.earmarked, follows: null };
  return { ...rows, schemes: [...rows.schemes, scheme], streams: [...rows.streams, stream] };
}

/** Whether a month from the day after the cliff on has a gap, computed forward over the rows of its area. */
function gapsAfter(rows: Rows, asked: ResolvedQuestion, found: Least): boolean {
  const isHere = (row: { readonly areaId: AreaId }) => row.areaId === found.areaId;
  const here = {
    areas: rows.areas.filter(({ id }) => id === found.areaId),
    schemes: rows.schemes,
    streams: rows.streams.filter(isHere),
    commitments: rows.commitments.filter(isHere),
  };
  const calculated = calculation(here, asked, defaultThresholds);
  const area = calculated.areas.find(({ result }) => result.id === found.areaId);
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  for (let at = month(found.from); at <= month(found.until); at += 1) {
    const { gap, commitments } = area?.coverage ?? {};
    const short = gap?.cents[at - gap.first] ?? 0;
    if (short > 0 && short * 100 >= (commitments?.cents[at - commitments.first] ?? 0)) return true;
  }
  return false;
}

describe('the least money that removes a gap', () => {
  const rows = illustrative;
  const asked = { ...question, at: '2026-12-01' as CivilDate, horizonYear: 2040 };
  const calculated = calculation(rows, asked, defaultThresholds);
  const cliffs = answer(rows, asked, defaultThresholds).cliffs;
  const found = cliffs.map((cliff) => ({ cliff, least: least(calculated, cliff, 2040, 'Nieuw geld') }));

  test('runs from the day after the cliff to 31 December, and sums the gap of these months', () => {
    for (const { cliff, least: one } of found) {
      expect([one.cliffId, one.areaId, one.decision]).toEqual([cliff.id, cliff.areaId, cliff.decision]);
      expect(one.from > cliff.date).toBe(true);
      expect(one.until).toBe('2040-12-31');
      expect(Object.values(one.sumByYear).reduce<number>((sum, year) => sum + year, 0)).toBe(one.sum);
      expect(Object.keys(one.sumByYear)).toEqual(yearsFrom(Number(one.from.slice(0, 4)), 2040));
    }
  });

  test('computed forward it leaves no gap, and with one cent a year less it leaves one', () => {
    for (const { least: one } of found.filter(({ least: { change } }) => change !== null)) {
      expect(gapsAfter(withStream(rows, one, 0), asked, one)).toBe(false);
      expect(gapsAfter(withStream(rows, one, -1), asked, one)).toBe(true);
    }
    expect(found.some(({ least: { level } }) => level > 0)).toBe(true);
  });

  test('asks for nothing where no month has a gap', () => {
    const covered = found.filter(({ least: { change } }) => change === null);
    for (const { least: one } of covered) {
      expect(one.level).toBe(0);
      expect(gapsAfter(rows, asked, one)).toBe(false);
    }
  });

  test('names its money after no scheme that is there', () => {
    const named = rows.schemes[0]?.name ?? '';
    const one = least(calculated, found.find(({ least: { level } }) => level > 0)?.cliff as Cliff, 2040, ` ${named.toUpperCase()} `);
    expect(one.change?.row.scheme).toBe(` ${named.toUpperCase()}  2`);
  });

  test('holds in worlds of any shape, under every lens', () => {
    const world = worldOf(160);
    let count = 0;
    for (const lens of ['secured', 'planned', 'hoped'] as const) {
      const here = { ...question, lens };
      const worked = calculation(world, here, defaultThresholds);
      for (const cliff of answer(world, here, defaultThresholds).cliffs) {
        if (cliff.date >= '2033-01-01') continue;
        const one = least(worked, cliff, 2033, 'Nieuw geld');
        if (one.change === null) continue;
        count += 1;
        expect(gapsAfter(withStream(world, one, 0), here, one)).toBe(false);
        expect(gapsAfter(withStream(world, one, -1), here, one)).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(40);
  });

  test('is exact in example A: each month needs 74,250 and one cent, so that less than one percent is unpaid', () => {
    const one = leastOfExampleA();
    expect(one.from).toBe('2027-01-01');
    expect(one.sum).toBe(900_000_00 * 10);
    expect(one.sumByYear['2027']).toBe(900_000_00);
    // A month has a gap from 1 % on: of 75,000 a month, 74,250 and one cent will do.
    expect(one.level).toBe(74_250_01 * 12);
    expect(one.decision).toEqual({ name: 'Voorjaarsnota 2026', date: '2026-06-01', passed: false });
  });
});

function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function leastOfExampleA(): Least {
  const money = (euros: number): Cents => cents(euros * 100);
  const area = illustrative.areas[0];
  const [stream, commitment] = [illustrative.streams[0], illustrative.commitments[0]];
  if (!area || !stream || !commitment) throw new Error('The illustrative data are empty.');
  const id = 's' as SchemeId;
  const term = { start: '2025-01-01' as CivilDate, total: null };
  const rows: Rows = {
    areas: [{ ...area, reserve: cents(0) }],
    schemes: [{ id, name: 'S', funder: null, decidedBy: 'national', earmarked: true, follows: null }],
    streams: [
      {
        ...stream,
        ...term,
        areaId: area.id,
        schemeId: id,
        certainty: 'granted',
        use: 'running',
        spendableUntil: null,
        end: '2026-12-31' as CivilDate,
        amounts: { 2025: money(1_200_000), 2026: money(1_200_000) },
      },
    ],
    commitments: [
      {
        ...commitment,
        ...term,
        areaId: area.id,
        fundedBy: id,
        hardness: 'legal',
        use: 'running',
        indexation: null,
        noticeMonths: 6,
        end: null,
        amounts: { 2025: money(900_000), 2026: money(900_000) },
      },
    ],
  };
  const calculated = calculation(rows, question, defaultThresholds);
  const cliff = calculated.areas[0]?.cliffs[0];
  if (!cliff) throw new Error('Example A has no cliff.');
  return least(calculated, cliff, 2036, 'Nieuw geld');
}
