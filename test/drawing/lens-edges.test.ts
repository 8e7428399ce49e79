import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import { monthOf, monthText } from '#shared/domain/month.ts';
import type { BreathMonths } from '#shared/domain/results.ts';
import { lensEdges, paidByYear } from '#shared/drawing/lens-edges.ts';
import { timeScale } from '#shared/drawing/time-scale.ts';

const promised = Array.from({ length: 24 }, (_, month) => (month === 11 ? 0 : 100) as Cents);
const months: BreathMonths = {
  first: monthText(monthOf('2027-01-01' as CivilDate)),
  promised,
  short: promised,
  paid: {
    secured: promised.map((_, month) => (month < 6 ? 1 : 0.25)),
    planned: promised.map(() => 0.5),
    hoped: promised.map(() => 1.2),
  },
};
const from = monthOf('2027-01-01' as CivilDate);
const scale = timeScale(from, from + 23, 240, 'even');
const layout = { top: 10, bottom: 110 };

test('an edge steps where the share changes, breaks where nothing is promised, and never leaves the band', () => {
  const [hoped, secured] = lensEdges(months, ['secured', 'hoped'], scale, layout);
  expect(hoped).toMatchObject({ lens: 'hoped' });
  expect(hoped?.lines.map((line) => line.map(({ y }) => y))).toEqual([
    [10, 10],
    [10, 10],
  ]);
  expect(secured?.lines).toEqual([
    [
      { x: 0, y: 10 },
      { x: 60, y: 10 },
      { x: 60, y: 85 },
      { x: 110, y: 85 },
    ],
    [
      { x: 120, y: 85 },
      { x: 240, y: 85 },
    ],
  ]);
});

test('names of edges that lie together stand apart', () => {
  const same = { ...months, paid: { ...months.paid, secured: months.paid.hoped } };
  const [hoped, secured] = lensEdges(same, ['secured', 'hoped'], scale, layout);
  expect(Math.abs((hoped?.label.y ?? 0) - (secured?.label.y ?? 0))).toBe(14);
});

test('names of edges that end at nothing stay above the bottom', () => {
  const unpaid = { ...months, paid: { ...months.paid, secured: promised.map(() => 0), hoped: promised.map(() => 0) } };
  expect(lensEdges(unpaid, ['secured', 'hoped'], scale, layout).map(({ label }) => label.y)).toEqual([110, 96]);
});

test('a year says which part of its promise is paid, weighed by month', () => {
  const ofYears = paidByYear(months, 'secured');
  expect(Object.keys(ofYears)).toEqual(['2027', '2028']);
  expect(ofYears[2027]).toBeCloseTo((6 + 5 * 0.25) / 11, 10);
  expect(paidByYear(months, 'hoped')).toEqual({ 2027: 1, 2028: 1 });
});
