/** Whole euro cents in an integer. Never a floating-point euro. */
export type Cents = number & { readonly brand: 'Cents' };

export const noCents = 0 as Cents;

/** Says that a whole number is an amount in cents: how the calculation's plain numbers leave it. */
export function cents(whole: number): Cents {
  return whole as Cents;
}

/** Whole `dividend` / `divisor`, rounded half away from zero; the dividend at most 2^53. */
function rounded(dividend: number, divisor: number): number {
  const size = Math.abs(dividend);
  // Where the division itself was rounded up to a whole number the rest is negative: that quotient is then the nearest.
  const quotient = Math.floor(size / divisor);
  const nearest = 2 * (size - quotient * divisor) >= divisor ? quotient + 1 : quotient;
  return dividend < 0 ? -nearest : nearest;
}

function roundedLarge(dividend: bigint, divisor: bigint): number {
  const size = dividend < 0n ? -dividend : dividend;
  const nearest = Number((2n * size + divisor) / (2n * divisor));
  return dividend < 0n ? -nearest : nearest;
}

/**
 * round(amount * part / whole) of whole numbers, half away from zero, exact also where the product passes 2^53
 * [rules 2]. `whole` is above zero.
 */
export function proportion(amount: number, part: number, whole: number): number {
  const product = amount * part;
  if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return rounded(product, whole);
  return roundedLarge(BigInt(amount) * BigInt(part), BigInt(whole));
}

/** Whether a / b is at least c / d, exactly, for whole numbers that are not negative. */
export function isRatioAtLeast(a: number, b: number, c: number, d: number): boolean {
  const [left, right] = [a * d, c * b];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left >= right;
  return BigInt(a) * BigInt(d) >= BigInt(c) * BigInt(b);
}

/** Whether `part` is more than nothing and at least so many hundredths of a percent of `whole`, before any rounding. */
export function isShareAtLeast(part: number, whole: number, hundredths: number): boolean {
  return part > 0 && isRatioAtLeast(part, whole, hundredths, 10_000);
}

/** part / whole with four decimals; null where there is nothing to share. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : proportion(part, 10_000, whole) / 10_000;
}

/**
 * Shares `total` out over weights: up to and including k they together hold round(total * weight up to k / all weights),
 * so they add up to exactly the total [rules 2, 3]. Without weights nobody gets anything.
 */
export function sharedOut(total: number, weights: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(weights.length);
  addSharedOut(shares, 0, total, weights);
  return shares;
}

/** As `sharedOut`, added to the cells of `target` from `at` on. */
export function addSharedOut(target: Float64Array, at: number, total: number, weights: ArrayLike<number>): void {
  let whole = 0;
  for (let k = 0; k < weights.length; k++) whole += weights[k] ?? 0;
  if (whole === 0) return;
  let weight = 0;
  let given = 0;
  for (let k = 0; k < weights.length; k++) {
    weight += weights[k] ?? 0;
    const upTo = proportion(total, weight, whole);
    target[at + k] = (target[at + k] ?? 0) + upTo - given;
    given = upTo;
  }
}
