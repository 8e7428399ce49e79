import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, answerOf } from '#shared/domain/answer.ts';
import { calculation, calculationUnder } from '#shared/domain/calculation.ts';
import { coverage } from '#shared/domain/coverage.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { monthOf, yearOfMonth } from '#shared/domain/month.ts';
import { centsIn, lastMonth, yearSum } from '#shared/domain/month-series.ts';
import { placedCommitment, placedStream } from '#shared/domain/placed-rows.ts';
import type { Rows, Stream } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { isKnownByTotal } from '#shared/domain/row-series.ts';
import { hardnesses } from '#shared/domain/words.ts';
import { randomWorld } from '#test/second-opinion/random-world.ts';
import { amounts, day, euros, question as exampleQuestion, rowsOf, scheme, stream } from './example-rows.ts';

/** What must hold in every world; a world by its number, so that a failure can be seen again. */
const worldNumbers = fc.integer({ min: 1, max: 2 ** 31 }).map(randomWorld);
const runs = { numRuns: 150, seed: 1 };

describe('in every world', () => {
  test('the months of a stated year add up to its amount, and those of a total to the total', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const lastYear = question.horizonYear + 1;
        const placed = [
          ...rows.streams.map((row) => placedStream(row, lastYear)),
          ...rows.commitments.map((row) => placedCommitment(row, lastYear)),
        ];
        for (const { row, months } of placed) {
          if (isKnownByTotal(row)) {
            const isPlaced = row.start !== null && row.end !== null;
            expect(months.cents.reduce((sum, amount) => sum + amount, 0)).toBe(isPlaced ? row.total : 0);
          } else {
            for (const [year, amount] of Object.entries(row.amounts)) expect(yearSum(months, Number(year))).toBe(amount ?? 0);
          }
        }
      }),
      runs,
    );
  });

  test('each month what is paid and the gap are what is promised; no money pays before it comes or twice, and none outlives the year without a last day of its own', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        for (const { whole, money } of calculation(rows, question, defaultThresholds).areas) {
          const paid = coverage(money, whole.area.reserve, monthOf(question.at));
          const { funding, commitments, gap, gapOf, reserveUsed, unusedEarmarked, unusedFree } = paid;
          const livesOn = money.streams.some(({ row }) => row.spendableUntil !== null);
          let lies = 0;
          for (let month = funding.first; month <= lastMonth(funding); month += 1) {
            const [came, owed, short] = [funding, commitments, gap].map((series) => centsIn(series, month)) as [number, number, number];
            const paid = owed - short;
            expect(short).toBeGreaterThanOrEqual(0);
            expect(short).toBeLessThanOrEqual(owed);
            expect(hardnesses.reduce((sum, hardness) => sum + centsIn(gapOf[hardness], month), 0)).toBe(short);
            const lost = centsIn(unusedEarmarked, month) + centsIn(unusedFree, month);
            lies += came + centsIn(reserveUsed, month) - paid - lost;
            expect(lies).toBeGreaterThanOrEqual(0);
            if (!livesOn && month % 12 === 11) expect(lies).toBe(0);
          }
        }
      }),
      runs,
    );
  });

  test('the reserve pays no more than there is, and nothing before the reference month', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        for (const { coverage, placed } of calculation(rows, question, defaultThresholds).areas) {
          const used = coverage.reserveUsed;
          expect(used.cents.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(placed.area.reserve);
          const early = used.cents.filter(
            (amount, index) => amount > 0 && yearOfMonth(used.first + index) < Number(question.at.slice(0, 4)),
          );
          expect(early).toHaveLength(0);
        }
      }),
      runs,
    );
  });

  test('more money never makes a gap larger', () => {
    fc.assert(
      fc.property(worldNumbers, fc.nat(), fc.integer({ min: 1, max: 10_000_000_00 }), ({ rows, question }, chosen, extra) => {
        const row = rows.streams[chosen % Math.max(1, rows.streams.length)];
        if (!row) return;
        // A year more of free money that may be spent the whole year: no other row changes its use by it.
        const more: Stream = {
          ...row,
          id: 'meer' as Stream['id'],
          start: null,
          end: null,
          spendableUntil: null,
          total: null,
          nature: 'incidental',
          amounts: { [question.horizonYear - 1]: cents(extra) },
        };
        const sum = (asked: Rows) => answer(asked, question, defaultThresholds).areas.reduce((all, area) => all + total(area.gapByYear), 0);
        expect(sum({ ...rows, streams: [...rows.streams, more] })).toBeLessThanOrEqual(sum(rows));
      }),
      runs,
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const turned = {
          ...rows,
          streams: rows.streams.toReversed(),
          commitments: rows.commitments.toReversed(),
          schemes: rows.schemes.toReversed(),
        };
        expect(answer(turned, question, defaultThresholds)).toEqual(answer(rows, question, defaultThresholds));
      }),
      runs,
    );
  });

  test('an empty scenario gives the same bytes', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const base = calculation(rows, question, defaultThresholds);
        const under = calculationUnder({ name: 'leeg', changes: [] }, base);
        expect(under.ok && JSON.stringify({ ...answerOf(under.value), scenario: null })).toBe(JSON.stringify(answerOf(base)));
      }),
      { ...runs, numRuns: 50 },
    );
  });

  test('a question asked twice gives the same bytes', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const ask = () => JSON.stringify(answer(structuredClone(rows), question, defaultThresholds));
        expect(ask()).toBe(ask());
      }),
      { ...runs, numRuns: 30 },
    );
  });
});

test('money renewed at the same amount, in the month after its end, makes no cliff', () => {
  const day0 = fc.record({ year: fc.integer({ min: 2026, max: 2030 }), amount: fc.integer({ min: 50_000, max: 5_000_000 }) });
  fc.assert(
    fc.property(day0, ({ year, amount }) => {
      const byYear = (from: number, to: number) =>
        amounts(Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, amount])));
      const first = stream('s1', 'S', { start: day('2024-01-01'), end: day(`${year}-12-31`), amounts: byYear(2024, year) });
      const next = stream('s2', 'S', { start: day(`${year + 1}-01-01`), end: day('2040-12-31'), amounts: byYear(year + 1, 2040) });
      const ended = cliffsOf(rowsOf({ schemes: [scheme('S')], streams: [first] }));
      expect(ended).toEqual([{ date: `${year}-12-31`, lossPerYear: euros(amount) }]);
      expect(cliffsOf(rowsOf({ schemes: [scheme('S')], streams: [first, next] }))).toEqual([]);
    }),
    { numRuns: 40, seed: 1 },
  );
});

function cliffsOf(rows: Rows, question: ResolvedQuestion = exampleQuestion) {
  return answer(rows, question, defaultThresholds).cliffs.map(({ date, lossPerYear }) => ({ date, lossPerYear }));
}

function total(byYear: Readonly<Record<string, Cents>>): number {
  return Object.values(byYear).reduce<number>((sum, amount) => sum + amount, 0);
}
