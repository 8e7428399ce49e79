import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addInTwelve, addSharedOut, proportion } from '#shared/domain/money.ts';

const runs = { numRuns: 20_000 };
const amount = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 2 ** 50 }));
const whole = amount.map((number) => number + 1);

/** Half away from zero, in whole numbers of any size. */
function exactly(a: number, b: number, c: number): bigint {
  const [dividend, divisor] = [BigInt(a) * BigInt(b), BigInt(c)];
  const size = dividend < 0n ? -dividend : dividend;
  const nearest = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -nearest : nearest;
}

describe('a part of an amount', () => {
  test('is exact to the cent however large the product, and rounds half away from zero', () => {
    fc.assert(
      fc.property(amount, amount, whole, fc.boolean(), (a, b, c, isNegative) => {
        const part = Math.min(b, c);
        const signed = isNegative ? -a : a;
        expect(BigInt(proportion(signed, part, c))).toBe(exactly(signed, part, c));
      }),
      runs,
    );
  });

  test('is exact where it lies just beside a half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.integer({ min: 1, max: 2 ** 25 }),
        fc.integer({ min: -1, max: 1 }),
        (q, c, beside) => {
          // (2q + 1) * c / 2c is q and a half.
          const [odd, part, divisor] = [2 * q + 1, c + beside, 2 * c];
          expect(BigInt(proportion(odd, part, divisor))).toBe(exactly(odd, part, divisor));
        },
      ),
      runs,
    );
  });
});

describe('a year over twelve equal months', () => {
  test('is shared out as over any other weights, and adds up to the year', () => {
    fc.assert(
      fc.property(amount, (total) => {
        const [quickly, plainly] = [new Float64Array(12), new Float64Array(12)];
        addInTwelve(quickly, 0, total);
        addSharedOut(plainly, 0, total, new Array<number>(12).fill(1));
        expect(quickly).toEqual(plainly);
        expect(quickly.reduce((sum, cents) => sum + cents, 0)).toBe(total);
      }),
      runs,
    );
  });
});

test('shares add up to exactly the total, whatever the weights', () => {
  fc.assert(
    fc.property(amount, fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const shares = new Float64Array(weights.length);
      addSharedOut(shares, 0, total, weights);
      const isAnything = weights.some((weight) => weight > 0);
      expect(shares.reduce((sum, cents) => sum + cents, 0)).toBe(isAnything ? total : 0);
    }),
    runs,
  );
});
