import { expect, test } from 'vitest';
import { calculation } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { cents } from '#shared/domain/money.ts';
import type { AreaId, Rows } from '#shared/domain/records.ts';
import { spendingOfAreas } from '#shared/domain/spending-of-areas.ts';
import { randomWorld } from '#test/second-opinion/random-world.ts';
import { plainSpending } from '#test/second-opinion/spending.ts';
import { amounts, area, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** Spending of all areas side by side [rules besteding, koopkracht]. Reference date 1-3-2026. */

const other = { ...area, id: 'ander' as AreaId, name: 'Ander' };
const quiet = { ...area, id: 'stil' as AreaId, name: 'Stil' };
const granted = { start: day('2025-01-01'), end: day('2026-12-31'), amounts: amounts({ 2025: 1_200_000, 2026: 1_200_000 }) };
const spent = { spent: euros(840_000), spentUntil: day('2026-02-28') };
const rows = rowsOf({
  areas: [area, other, quiet],
  schemes: [scheme('S')],
  streams: [
    stream('a', 'S', { ...granted, ...spent }),
    stream('b', 'S', { ...granted, ...spent, spendableUntil: day('2027-12-31') }),
    // Its last day has passed: what is left of it can no longer be spent.
    stream('c', 'S', { ...granted, end: day('2025-12-31'), spent: euros(1_000_000), spentUntil: day('2025-12-31') }),
    stream('d', 'S', { ...granted, ...spent, areaId: other.id, spendableUntil: day('2026-06-30') }),
  ],
});

test('per area what must still be spent, how much of it before the first last day, and what had its day', () => {
  const { areas, unknown, together } = spendingOfAreas(calculation(rows, question, defaultThresholds));
  // The money that has its last day first comes first.
  expect(areas.map(({ areaId }) => areaId)).toEqual([other.id, area.id]);
  expect(areas[1]).toMatchObject({
    left: euros(2 * 1_560_000),
    firstDay: '2026-12-31',
    leftUntilFirstDay: euros(1_560_000),
    perMonth: cents(Math.round(euros(1_560_000) / 10) + Math.round(euros(1_560_000) / 22)),
    pace: euros(120_000),
    handedBack: euros(960_000 + 240_000),
    missed: euros(200_000),
    lost: null,
  });
  expect(areas[1]?.streams.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
  expect(unknown).toBe(1);
  expect(together).toMatchObject({ firstDay: '2026-06-30', missed: euros(200_000) });
  expect(together.left).toBe(areas.reduce((sum, { left }) => sum + left, 0));
});

test('the pace is that of the money that must still be spent: what was overspent runs up no pace for it', () => {
  const over = stream('e', 'S', { ...granted, areaId: other.id, spent: euros(9_000_000), spentUntil: day('2026-02-28') });
  const { areas } = spendingOfAreas(calculation({ ...rows, streams: [...rows.streams, over] }, question, defaultThresholds));
  const [without] = spendingOfAreas(calculation(rows, question, defaultThresholds)).areas;
  expect(areas[0]).toMatchObject({ areaId: other.id, pace: without?.pace, perMonth: without?.perMonth });
});

test('purchasing power of all areas is the sum of theirs, to the cent; off it says nothing', () => {
  expect(spendingOfAreas(calculation(rows, question, defaultThresholds)).power).toBeNull();
  const { areas, power } = spendingOfAreas(calculation(rows, question, { ...defaultThresholds, priceIndex: 250 }));
  // 2026 loses nothing; money that ends in 2026 loses nothing after it.
  expect(power).toMatchObject({ index: 250, shown: null });
  expect(areas.every(({ lost }) => lost === 0)).toBe(true);
});

test('in random worlds a second program comes to the same sums', () => {
  const rising = { ...defaultThresholds, priceIndex: 310 };
  let told = 0;
  for (let number = 1; number <= 200; number += 1) {
    const world = randomWorld(number);
    const streams = world.rows.streams.map((row, index) => ({
      ...row,
      spent: index % 3 === 0 ? null : cents((index * 7_919 + 13) * 10_007),
      spentUntil: index % 5 === 4 ? null : day(`${2024 + (index % 7)}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-28`),
    }));
    const asked: Rows = { ...world.rows, streams };
    const { areas, together, power } = spendingOfAreas(calculation(asked, world.question, rising));
    for (const { areaId, streams: shown, left, perMonth, missed, lost } of areas) {
      const plain = shown.flatMap(({ id }) => {
        const row = streams.find((one) => one.id === id);
        const found = row === undefined ? null : plainSpending(row, world.question.at, world.question.horizonYear);
        return found === null ? [] : [found];
      });
      const open = plain.filter(({ monthsLeft }) => monthsLeft > 0);
      expect([left, perMonth, missed], `world ${number}, ${areaId}`).toEqual([
        open.reduce((sum, one) => sum + one.left, 0),
        open.reduce((sum, one) => sum + (one.perMonth ?? 0), 0),
        plain.filter(({ monthsLeft }) => monthsLeft === 0).reduce((sum, one) => sum + one.left, 0),
      ]);
      told += plain.length;
      expect(lost).not.toBeNull();
    }
    expect(together.left).toBe(areas.reduce((sum, { left }) => sum + left, 0));
    if (power?.shown) expect(areas.reduce((sum, { lost }) => sum + (lost ?? 0), 0)).toBe(power.shown.lost);
  }
  expect(told).toBeGreaterThan(200);
});
