/** Exact arithmetic for the second opinion: whole cents as bigint, fractions as pairs. Slow and plain on purpose. */

export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export const nothing: Fraction = { top: 0n, bottom: 1n };

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export function fraction(top: bigint, bottom: bigint): Fraction {
  const common = divisor(top, bottom);
  return { top: top / common, bottom: bottom / common };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

/** Half away from zero. */
export function rounded(top: bigint, bottom: bigint): bigint {
  const positive = top < 0n !== bottom < 0n ? -1n : 1n;
  const [t, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  return positive * ((2n * t + b) / (2n * b));
}

/** A share with four decimals. */
export function fourDecimals(top: bigint, bottom: bigint): number {
  return Number(rounded(top * 10_000n, bottom)) / 10_000;
}

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const notBelowZero = (a: bigint): bigint => (a < 0n ? 0n : a);
