import { describe, expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import { areaMoney } from '#shared/domain/area-money.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { coverage } from '#shared/domain/coverage.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { monthOf } from '#shared/domain/month.ts';
import { centsIn, type MonthSeries, sumOver, yearSum } from '#shared/domain/month-series.ts';
import { placedCommitment, placedStream } from '#shared/domain/placed-rows.ts';
import type { Rows } from '#shared/domain/records.ts';
import type { Answer } from '#shared/domain/results.ts';
import { amounts, area, commitment, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** rules.md, 9, in its own words. */

const ask = (rows: Rows, more: Partial<typeof question> = {}): Answer => answer(rows, { ...question, ...more }, defaultThresholds);
const january = (year: number) => day(`${year}-01-01`);
const lastOf = (year: number) => day(`${year}-12-31`);
const firstArea = ({ areas }: Answer) => {
  if (!areas[0]) throw new Error('The example has one area.');
  return areas[0];
};

const streamOfA = stream('s', 'S', { start: january(2025), end: lastOf(2026), amounts: amounts({ 2025: 1_200_000, 2026: 1_200_000 }) });
const commitmentOfA = commitment('c', {
  fundedBy: scheme('S').id,
  start: january(2025),
  noticeMonths: 6,
  amounts: amounts({ 2025: 900_000, 2026: 900_000 }),
});
const exampleA = rowsOf({ schemes: [scheme('S')], streams: [streamOfA], commitments: [commitmentOfA] });

describe('A. One area, an earmarked national scheme that ends, a legal commitment that goes on', () => {
  const seen = ask(exampleA);

  test('covered until the end of 2026, with what is left of the earmarked money lost in December', () => {
    expect(firstArea(seen)).toMatchObject({ state: 'until', coveredUntil: '2026-12-31', unfundedMonths: 120, severity: 'critical' });
    expect(firstArea(seen).fundingByYear).toMatchObject({ 2026: euros(1_200_000), 2027: 0 });
    expect(firstArea(seen).gapByYear).toMatchObject({ 2026: 0, 2027: euros(900_000) });
    expect(firstArea(seen).unusedEarmarkedByYear['2026']).toBe(euros(300_000));
    const { unusedEarmarked } = onlyArea(exampleA).coverage;
    expect(centsIn(unusedEarmarked, monthOf(day('2026-12-01')))).toBe(euros(300_000));
  });

  test('one cliff, critical, to be repaired at the Voorjaarsnota of 2026; no shortfall', () => {
    expect(seen.cliffs).toHaveLength(1);
    expect(seen.cliffs[0]).toMatchObject({
      id: 'a:2026-12-31:cliff',
      key: 'a:cliff:S:1',
      date: '2026-12-31',
      lossPerYear: euros(1_200_000),
      share: 1,
      uncovered: euros(900_000),
      legalUncovered: euros(900_000),
      severity: 'critical',
      leadMonths: 6,
      decision: { name: 'Voorjaarsnota 2026', date: '2026-06-01', passed: false },
      nextDecision: null,
      schemes: [{ scheme: 'S', before: euros(1_200_000), after: 0, loss: euros(1_200_000) }],
      streams: [{ id: 's', scheme: 'S', reference: null, edge: 'ends' }],
      commitments: [{ id: 'c', description: 'c', uncovered: euros(900_000) }],
    });
    const decision = seen.cliffs[0]?.because.find(({ rule }) => rule === 'decision');
    expect(decision).toMatchObject({ latestDay: '2026-06-30', settingMonths: 6, notice: { months: 6 } });
  });
});

describe('B. As A, and a second stream of S, budgeted, to the end of 2030', () => {
  const later = stream('s2', 'S', {
    certainty: 'budgeted',
    start: january(2027),
    end: lastOf(2030),
    amounts: amounts({ 2027: 900_000, 2028: 900_000, 2029: 900_000, 2030: 900_000 }),
  });
  const rows = { ...exampleA, streams: [streamOfA, later] };

  test('lens planned: a loss of 25 % that leaves nothing uncovered is medium; the end of 2030 is 57 months away and low', () => {
    expect(ask(rows).cliffs).toMatchObject([
      { date: '2026-12-31', lossPerYear: euros(300_000), share: 0.25, uncovered: 0, severity: 'medium' },
      { date: '2030-12-31', lossPerYear: euros(900_000), share: 1, severity: 'low' },
    ]);
  });

  test('lens secured: as example A', () => {
    const { lens: _, ...seen } = ask(rows, { lens: 'secured' });
    const { lens: __, ...asA } = ask(exampleA);
    expect(seen).toEqual({ ...asA, flags: seen.flags });
  });
});

describe('C to E. A row by month', () => {
  test('C. half a year holds its amount in six equal months', () => {
    const row = stream('s', 'S', { start: january(2026), end: day('2026-06-30'), amounts: amounts({ 2026: 600_000 }) });
    expect(monthsOf2026(placedStream(row, 2037).months)).toEqual([...Array(6).fill(euros(100_000)), ...Array(6).fill(0)]);
  });

  test('D. half a month weighs half', () => {
    const row = stream('s', 'S', { start: january(2026), end: day('2026-06-15'), amounts: amounts({ 2026: 550_000 }) });
    expect(monthsOf2026(placedStream(row, 2037).months)).toEqual([...Array(5).fill(euros(100_000)), euros(50_000), ...Array(6).fill(0)]);
  });

  test('E. an open-ended row goes on at its yearly rate, with indexation on the rate', () => {
    const row = commitment('c', { start: day('2026-09-01'), amounts: amounts({ 2026: 400_000 }) });
    const level = placedCommitment(row, 2037).months;
    expect([2026, 2027, 2028, 2036].map((year) => yearSum(level, year))).toEqual([400_000, 1_200_000, 1_200_000, 1_200_000].map(euros));
    const indexed = placedCommitment({ ...row, indexation: 250 }, 2037).months;
    expect([2027, 2028].map((year) => yearSum(indexed, year))).toEqual([euros(1_230_000), euros(1_260_750)]);
  });
});

test('F. A stream that falls and then ends is two cliffs', () => {
  const falling = stream('s', 'S', {
    start: january(2026),
    end: lastOf(2029),
    amounts: amounts({ 2026: 800_000, 2027: 800_000, 2028: 200_000, 2029: 200_000 }),
  });
  expect(ask(rowsOf({ schemes: [scheme('S')], streams: [falling] })).cliffs.toSorted((a, b) => (a.date < b.date ? -1 : 1))).toMatchObject([
    { date: '2027-12-31', lossPerYear: euros(600_000), share: 0.75, streams: [{ edge: 'falls' }] },
    { date: '2029-12-31', lossPerYear: euros(200_000), share: 1, streams: [{ edge: 'ends' }] },
  ]);
});

test('G. Two schemes that end within three months are one cliff, measured at its first and last month', () => {
  const free = { earmarked: false } as const;
  const one = stream('s1', 'Scheme 1', {
    start: january(2025),
    end: day('2026-09-30'),
    amounts: amounts({ 2025: 500_000, 2026: 375_000 }),
  });
  const two = stream('s2', 'Scheme 2', { start: january(2025), end: lastOf(2026), amounts: amounts({ 2025: 500_000, 2026: 500_000 }) });
  const seen = ask(rowsOf({ schemes: [scheme('Scheme 1', free), scheme('Scheme 2', free)], streams: [one, two] }));
  expect(seen.cliffs).toMatchObject([
    {
      date: '2026-09-30',
      lossPerYear: euros(1_000_000),
      schemes: [
        { scheme: 'Scheme 1', before: euros(500_000), after: 0 },
        { scheme: 'Scheme 2', before: euros(500_000), after: 0 },
      ],
    },
  ]);
  expect(seen.cliffs[0]?.because[0]).toMatchObject({ before: { to: '2026-09' }, after: { from: '2027-01' } });
});

test('H. Money that may be spent for another year pays until August 2027; the cliff stays', () => {
  const rows = { ...exampleA, streams: [{ ...streamOfA, spendableUntil: lastOf(2027) }] };
  const seen = ask(rows);
  expect(firstArea(seen)).toMatchObject({ coveredUntil: '2027-08-31' });
  expect(firstArea(seen).gapByYear['2027']).toBe(euros(300_000));
  expect(Object.values(firstArea(seen).unusedEarmarkedByYear).every((cents) => cents === 0)).toBe(true);
  const { funding, commitments, gap } = paidOf(rows);
  const [came, owed, unpaid] = [funding, commitments, gap].map((series) => sumOver(series, series.first, monthOf(day('2026-12-01'))));
  expect((came ?? 0) - (owed ?? 0) + (unpaid ?? 0)).toBe(euros(600_000));
  expect(seen.cliffs).toMatchObject([{ date: '2026-12-31', lossPerYear: euros(1_200_000), uncovered: euros(300_000) }]);
});

describe('I. As A, with the second stream of a scheme T', () => {
  const second = stream('t', 'T', { start: january(2027), end: lastOf(2028), amounts: amounts({ 2027: 900_000, 2028: 900_000 }) });
  const rowsWith = (follows: string | null): Rows => ({
    ...exampleA,
    schemes: [scheme('S'), scheme('T', { follows: follows === null ? null : scheme(follows).id })],
    streams: [streamOfA, second],
  });

  test('that follows S: one line named S, and two cliffs that are medium', () => {
    const seen = ask(rowsWith('S'));
    expect(seen.cliffs).toMatchObject([
      { date: '2026-12-31', lossPerYear: euros(300_000), share: 0.25, uncovered: 0, severity: 'medium', schemes: [{ scheme: 'S' }] },
      { date: '2028-12-31', lossPerYear: euros(900_000), uncovered: euros(900_000), severity: 'medium', schemes: [{ scheme: 'S' }] },
    ]);
  });

  test('without "follows" the commitment is unpaid in 2027 although the money is there', () => {
    const seen = ask(rowsWith(null));
    expect(seen.cliffs.find(({ id }) => id === 'a:2026-12-31:cliff')?.schemes).toMatchObject([{ scheme: 'S', loss: euros(1_200_000) }]);
    expect(firstArea(seen).gapByYear['2027']).toBe(euros(900_000));
  });
});

test('J. A commitment that starts without cover is a shortfall; a gap that is too small to count is none', () => {
  const seen = ask(
    rowsOf({
      schemes: [scheme('S', { earmarked: false })],
      streams: [stream('s', 'S', { nature: 'structural', start: january(2025), amounts: amounts({ 2025: 980_000 }) })],
      commitments: [
        commitment('first', { start: january(2025), amounts: amounts({ 2025: 1_000_000 }) }),
        commitment('second', { start: january(2028), amounts: amounts({ 2028: 5_000_000 }) }),
      ],
    }),
  );
  expect(firstArea(seen).gapByYear).toMatchObject({ 2027: euros(20_000), 2028: euros(5_020_000) });
  expect(seen.cliffs).toMatchObject([
    { id: 'a:2027-12-31:shortfall', kind: 'shortfall', date: '2027-12-31', lossPerYear: 0, uncovered: euros(5_000_000), severity: 'high' },
  ]);
});

function paidOf(rows: Rows) {
  const { placed, areas } = calculation(rows, question, defaultThresholds);
  if (!areas[0]) throw new Error('The example has one area.');
  return coverage(areaMoney(areas[0].whole, placed, question), area.reserve, monthOf(question.at));
}

function onlyArea(rows: Rows) {
  const [only] = calculation(rows, question, defaultThresholds).areas;
  if (!only) throw new Error('The example has one area.');
  return only;
}

function monthsOf2026(months: MonthSeries): number[] {
  return Array.from({ length: 12 }, (_, index) => centsIn(months, monthOf(january(2026)) + index));
}
