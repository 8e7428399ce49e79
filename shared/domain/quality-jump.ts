import { cents } from './money.ts';
import { type Placed, type PlacedArea, type PlacedRows, placedCommitment, placedStream } from './placed-rows.ts';
import { type Doubt, type DoubtfulRow, schemeName, withRows } from './quality-doubt.ts';
import type { Commitment, Stream, Term } from './records.ts';
import { isKnownByTotal } from './row-series.ts';
import { weightInYear } from './term.ts';

/** More than this between two years that follow each other is no growth but another unit. */
const largestFactor = 10n;

/** A year whose amount does not fit the others: as if it stood in another unit. */
export type Jump = {
  /** The year that does not fit, and the one beside it that it was compared with. */
  readonly year: number;
  readonly beside: number;
  /** 10, 100, 1,000, …: what it seems to be too large or too small by. */
  readonly factor: number;
  readonly isTooLarge: boolean;
};

/**
 * The first year of a row whose amount is more than ten times that of the year beside it, or less than a tenth, both as
 * amounts of a whole year. Of the two the one that fits fewer of the row's years is odd; where that is equal, the larger.
 */
export function jumpOf({ row, term }: Pick<Placed<Stream | Commitment>, 'row' | 'term'>): Jump | null {
  if (isKnownByTotal(row)) return null;
  const years = knownYears(row).map((year): YearRate => ({ year, amount: row.amounts[year] ?? 0, weight: weightInYear(term, year) }));
  const whole = years.filter(({ weight }) => weight > 0);
  for (const [index, one] of whole.entries()) {
    const next = whole[index + 1];
    if (next === undefined || next.year !== one.year + 1 || isAlike(one, next)) continue;
    const [larger, smaller] = isLarger(one, next) ? [one, next] : [next, one];
    const fits = (rate: YearRate) => whole.filter((other) => isAlike(rate, other)).length;
    const odd = fits(larger) > fits(smaller) ? smaller : larger;
    return { year: odd.year, beside: (odd === one ? next : one).year, factor: powerOfTen(larger, smaller), isTooLarge: odd === larger };
  }
  return null;
}

/** The jumps of an area's rows, each with the amount as it would be in the unit of the others. */
export function jumps(area: PlacedArea, { lines, lastYear }: PlacedRows): readonly Doubt[] {
  return [
    ...area.streams.flatMap((stream) =>
      doubtOf(stream, { table: 'stream', id: stream.row.id, label: schemeName(lines, stream.row.schemeId) }, (amounts) => ({
        area: withRows(area, new Map([[stream.row.id, placedStream({ ...stream.row, amounts }, lastYear)]])),
        lines,
      })),
    ),
    ...area.commitments.flatMap((commitment) =>
      doubtOf(commitment, { table: 'commitment', id: commitment.row.id, label: commitment.row.description }, (amounts) => ({
        area: withRows(area, new Map(), new Map([[commitment.row.id, placedCommitment({ ...commitment.row, amounts }, lastYear)]])),
        lines,
      })),
    ),
  ];
}

type YearRate = { readonly year: number; readonly amount: number; readonly weight: number };

function doubtOf(
  placed: Placed<Stream | Commitment>,
  row: DoubtfulRow,
  mendedWith: (amounts: Term['amounts']) => ReturnType<NonNullable<Doubt['mended']>>,
): Doubt[] {
  const jump = jumpOf(placed);
  if (jump === null) return [];
  const { year, beside, factor, isTooLarge } = jump;
  const { amounts } = placed.row;
  const amount = amounts[year] ?? 0;
  const fitting = isTooLarge ? Math.round(amount / factor) : amount * factor;
  const params = {
    label: row.label,
    year,
    beside,
    factor,
    amount,
    amountBeside: amounts[beside] ?? 0,
    fitting,
    tooLarge: Number(isTooLarge),
  };
  const at = { table: row.table, id: row.id, field: `yearAmount:${year}` };
  return [{ kind: 'jump', rows: [row], at, params, mended: () => mendedWith({ ...amounts, [year]: cents(fitting) }) }];
}

function knownYears(row: Term): number[] {
  return Object.entries(row.amounts).flatMap(([year, amount]) => (amount ? [Number(year)] : []));
}

/** Exactly, without dividing: an amount of a part of a year is as large as its part. */
function isAlike(a: YearRate, b: YearRate): boolean {
  const [left, right] = [BigInt(a.amount) * BigInt(b.weight), BigInt(b.amount) * BigInt(a.weight)];
  return left <= largestFactor * right && right <= largestFactor * left;
}

function isLarger(a: YearRate, b: YearRate): boolean {
  return BigInt(a.amount) * BigInt(b.weight) > BigInt(b.amount) * BigInt(a.weight);
}

/** The power of ten that brings the two nearest to each other. */
function powerOfTen(larger: YearRate, smaller: YearRate): number {
  const large = BigInt(larger.amount) * BigInt(smaller.weight);
  let small = BigInt(smaller.amount) * BigInt(larger.weight);
  let power = 1;
  // One more as long as what is left is more than the root of ten.
  while (large * large > 10n * small * small) {
    small *= 10n;
    power *= 10;
  }
  return power;
}
