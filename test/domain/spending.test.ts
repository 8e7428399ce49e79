import { describe, expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import { calculation, calculationUnder } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { cents } from '#shared/domain/money.ts';
import { placedStream } from '#shared/domain/placed-rows.ts';
import type { Rows } from '#shared/domain/records.ts';
import { spendingOf, spendingOfStream } from '#shared/domain/spending.ts';
import { randomWorld } from '#test/second-opinion/random-world.ts';
import { plainSpending } from '#test/second-opinion/spending.ts';
import { amounts, area, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** Spending beside the plan [rules besteding]. Reference date 1-3-2026. */

const granted = { start: day('2025-01-01'), end: day('2026-12-31'), amounts: amounts({ 2025: 1_200_000, 2026: 1_200_000 }) };
const rowsWith = (more: object): Rows => rowsOf({ schemes: [scheme('S')], streams: [stream('s', 'S', { ...granted, ...more })] });
const spendingIn = (rows: Rows) => spendingOf(calculation(rows, question, defaultThresholds), area.id);

test('what must still be spent per month, and what is handed back at this pace', () => {
  // 2.4 mln up to 31-12-2026; 840,000 spent in 14 months is 60,000 a month: 1,440,000 in 24 months.
  expect(spendingIn(rowsWith({ spent: euros(840_000), spentUntil: day('2026-02-28') }))).toMatchObject([
    {
      scheme: 'S',
      available: euros(2_400_000),
      lastDay: '2026-12-31',
      left: euros(1_560_000),
      monthsLeft: 10,
      perMonth: euros(156_000),
      pace: euros(60_000),
      handedBack: euros(960_000),
    },
  ]);
});

test('money that may be spent longer has more months, and hands back less', () => {
  const [longer] = spendingIn(rowsWith({ spent: euros(840_000), spentUntil: day('2026-02-28'), spendableUntil: day('2027-12-31') }));
  expect(longer).toMatchObject({ lastDay: '2027-12-31', monthsLeft: 22, handedBack: euros(2_400_000 - 36 * 60_000) });
});

test('an old figure leaves no more months than there are from the reference date', () => {
  const [old] = spendingIn(rowsWith({ spent: euros(300_000), spentUntil: day('2025-06-30') }));
  expect(old).toMatchObject({ monthsLeft: 10, left: euros(2_100_000), perMonth: euros(210_000), pace: euros(50_000) });
});

test('who spent more than there is has nothing left and hands nothing back', () => {
  expect(spendingIn(rowsWith({ spent: euros(3_000_000), spentUntil: day('2026-02-28') }))[0]).toMatchObject({ left: 0, handedBack: 0 });
});

test('structural money that may be spent until after the horizon counts up to that day', () => {
  const structural = { nature: 'structural', start: day('2025-01-01'), end: null, amounts: amounts({ 2025: 120_000 }) } as const;
  const [row] = spendingIn(
    rowsWith({ ...structural, spent: euros(120_000), spentUntil: day('2025-12-31'), spendableUntil: day('2040-06-30') }),
  );
  expect(row).toMatchObject({ lastDay: '2040-06-30', available: euros(15.5 * 120_000), left: euros(14.5 * 120_000) });
});

test('what a scenario makes of such money holds after the horizon too', () => {
  const rows = rowsWith({
    ...{ nature: 'structural', start: day('2025-01-01'), end: null, amounts: amounts({ 2025: 120_000 }) },
    ...{ spent: euros(0), spentUntil: day('2025-12-31'), spendableUntil: day('2040-12-31') },
  });
  const half = { do: 'scale', streams: {}, commitments: null, areas: null, from: day('2026-01-01'), percent: 5_000 } as const;
  const under = calculationUnder({ name: 'half', changes: [half] }, calculation(rows, question, defaultThresholds));
  if (!under.ok) throw new Error(under.problem.code);
  expect(spendingOf(under.value, area.id)[0]?.available).toBe(euros(120_000 + 15 * 60_000));
});

test('without an amount or a day there is nothing to say', () => {
  expect(spendingIn(rowsWith({ spent: euros(1), spentUntil: null }))).toEqual([]);
  expect(spendingIn(rowsWith({ spent: null, spentUntil: day('2026-02-28') }))).toEqual([]);
});

describe('in random worlds', () => {
  /** What was spent goes by the number of the row, so that the worlds stay what they are. */
  const spentIn = (rows: Rows): Rows => ({
    ...rows,
    streams: rows.streams.map((row, index) => ({
      ...row,
      spent: index % 3 === 0 ? null : cents((index * 7_919 + 13) * 10_007),
      spentUntil: index % 5 === 4 ? null : day(`${2024 + (index % 7)}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-28`),
    })),
  });

  test('a second program comes to the same cents', () => {
    let told = 0;
    for (let number = 1; number <= 1_000; number += 1) {
      const world = randomWorld(number);
      for (const row of spentIn(world.rows).streams) {
        const seen = spendingOfStream(placedStream(row, world.question.horizonYear + 1), world.question.at);
        const plain = plainSpending(row, world.question.at, world.question.horizonYear);
        if (plain === null) expect(seen).toBeNull();
        else expect(seen, `world ${number}, ${row.id}`).toMatchObject(plain);
        told += plain === null ? 0 : 1;
      }
    }
    expect(told).toBeGreaterThan(1_000);
  });

  test('it changes no figure of the answer', () => {
    for (let number = 1; number <= 60; number += 1) {
      const { rows, question: asked } = randomWorld(number);
      expect(answer(spentIn(rows), asked, defaultThresholds)).toEqual(answer(rows, asked, defaultThresholds));
    }
  });
});
