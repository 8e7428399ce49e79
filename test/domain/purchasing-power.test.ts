import { describe, expect, test } from 'vitest';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { purchasingPower } from '#shared/domain/purchasing-power.ts';
import { rounded } from '#test/second-opinion/exact.ts';
import { randomWorld } from '#test/second-opinion/random-world.ts';
import { amounts, area, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** What a level grant loses by the rise of wages and prices [rules koopkracht]. */

const rising = { ...defaultThresholds, priceIndex: 250 };

describe('purchasing power', () => {
  const level = rowsOf({
    schemes: [scheme('S')],
    streams: [stream('s', 'S', { nature: 'structural', start: day('2025-01-01'), amounts: amounts({ 2025: 1_000_000 }) })],
  });

  test('is off by default', () => {
    expect(purchasingPower(calculation(level, question, defaultThresholds), area.id)).toBeNull();
  });

  test('a level grant of a million buys 975,609.76 after a year and 951,814.40 after two, at 2.5 %', () => {
    const power = purchasingPower(calculation(level, question, rising), area.id);
    expect(power?.years.slice(0, 3)).toEqual([
      { year: 2026, funding: euros(1_000_000), worth: euros(1_000_000), lost: 0 },
      { year: 2027, funding: euros(1_000_000), worth: euros(975_609.76), lost: euros(24_390.24) },
      { year: 2028, funding: euros(1_000_000), worth: euros(951_814.4), lost: euros(48_185.6) },
    ]);
  });

  test('in random worlds a second program comes to the same cents, and no figure of the answer changes', () => {
    for (let number = 1; number <= 300; number += 1) {
      const { rows, question: asked } = randomWorld(number);
      const calculated = calculation(rows, asked, rising);
      expect(answerOf(calculated)).toEqual(answerOf(calculation(rows, asked, defaultThresholds)));
      for (const result of answerOf(calculated).areas) {
        let [top, bottom] = [1n, 1n];
        for (const [at, [year, funding]] of Object.entries(result.fundingByYear).entries()) {
          const worth = Number(rounded(BigInt(funding) * top, bottom));
          expect(purchasingPower(calculated, result.id)?.years[at]).toEqual({ year: Number(year), funding, worth, lost: funding - worth });
          [top, bottom] = [top * 40n, bottom * 41n];
        }
      }
    }
  });
});
