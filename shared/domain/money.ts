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

/** Above this a whole number may be rounded, and so may a sum of two. */
const largestPart = 2 ** 50;
/** Splits a number of 53 bits into two that multiply without rounding. */
const splitter = 2 ** 27 + 1;

/** What `a * b`, rounded to a number, lacks of the true product of these whole numbers (Dekker's product). */
function lostInProduct(a: number, b: number, product: number): number {
  const [aScaled, bScaled] = [a * splitter, b * splitter];
  const [aHigh, bHigh] = [aScaled - (aScaled - a), bScaled - (bScaled - b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function roundedLarge(amount: number, part: number, whole: number): number {
  const [a, b, product] = [Math.abs(amount), Math.abs(part), Math.abs(amount * part)];
  let quotient = Math.floor(product / whole);
  if (a > largestPart || b > largestPart || whole > largestPart || quotient > largestPart) return roundedBig(amount, part, whole);
  const back = quotient * whole;
  let rest = product - back + (lostInProduct(a, b, product) - lostInProduct(quotient, whole, back));
  for (; rest < 0; rest += whole) quotient--;
  for (; rest >= whole; rest -= whole) quotient++;
  const nearest = 2 * rest >= whole ? quotient + 1 : quotient;
  return amount < 0 !== part < 0 ? -nearest : nearest;
}

function roundedBig(amount: number, part: number, whole: number): number {
  const [dividend, divisor] = [BigInt(amount) * BigInt(part), BigInt(whole)];
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
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER ? rounded(product, whole) : roundedLarge(amount, part, whole);
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
 * Which of twelve equal shares is a cent larger, by what is left of a total in twelfths: round(left * k / 12) less the same of k - 1.
 */
const extraCents: readonly (readonly number[])[] = Array.from({ length: 12 }, (_, left) =>
  Array.from({ length: 12 }, (_, share) => rounded(left * (share + 1), 12) - rounded(left * share, 12)),
);

/** As `addSharedOut` over twelve equal weights, of a total that is not negative: nearly every year of every row. */
export function addInTwelve(target: Float64Array, at: number, total: number): void {
  const whole = Math.floor(total / 12);
  const extra = extraCents[total - whole * 12] ?? [];
  for (let k = 0; k < 12; k++) target[at + k] = (target[at + k] ?? 0) + whole + (extra[k] ?? 0);
}

/**
 * Shares `total` out over weights, added to the cells of `target` from `at` on: up to and including k they together hold
 * round(total * weight up to k / all weights), so they add up to exactly the total [rules 2, 3]. Without weights nobody gets
 * anything.
 */
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
