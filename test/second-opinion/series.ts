import type { Rows } from '#shared/domain/records.ts';
import { activeDays, type Day, daysInMonth, monthOf, yearOf } from './calendar.ts';
import { type Fraction, fraction, rounded } from './exact.ts';

/** Rules 2, written a second time: a row's money by month, in whole cents. */

export type Series = Map<number, bigint>;

export type PlainRow = {
  id: string;
  areaId: string;
  schemeId: string | null;
  kind: 'stream' | 'commitment';
  certainty: string;
  hardness: string;
  use: string;
  nature: string;
  reference: string | null;
  description: string;
  theme: string | null;
  noticeMonths: number | null;
  spendableUntil: Day | null;
  start: Day | null;
  /** null: open-ended. */
  end: Day | null;
  endAssumed: boolean;
  unknownYears: Set<number>;
  months: Series;
  /** Made free by `convert`: from this month on new money is free. */
  freeFrom: number | null;
};

/** 1/28, 1/29, 1/30 and 1/31 of a month are all whole in this unit. */
const whole = 377_580n;
export const fullYear = 12n * whole;

export function monthWeight(month: number, start: Day | null, end: Day | null): bigint {
  if (start === null) return 0n;
  return (BigInt(activeDays(month, start, end)) * whole) / BigInt(daysInMonth(month));
}

export function yearWeight(year: number, start: Day | null, end: Day | null): bigint {
  let sum = 0n;
  for (let month = year * 12; month < year * 12 + 12; month += 1) sum += monthWeight(month, start, end);
  return sum;
}

function spread(into: Series, amount: bigint, months: readonly number[], weights: readonly bigint[]): void {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  let weight = 0n;
  let given = 0n;
  months.forEach((month, index) => {
    weight += weights[index] ?? 0n;
    const until = rounded(amount * weight, all);
    into.set(month, (into.get(month) ?? 0n) + until - given);
    given = until;
  });
}

const monthsOf = (year: number) => Array.from({ length: 12 }, (_, index) => year * 12 + index);

export function spreadYear(into: Series, amount: bigint, year: number, start: Day | null, end: Day | null): void {
  const months = monthsOf(year);
  const weights = months.map((month) => monthWeight(month, start, end));
  const isOutside = weights.every((weight) => weight === 0n);
  spread(into, amount, months, isOutside ? months.map(() => 1n) : weights);
}

type Source = Rows['streams'][number] | Rows['commitments'][number];

export function plainRow(row: Source, lastYear: number): PlainRow {
  const isStream = 'schemeId' in row;
  const entries = Object.entries(row.amounts).map(([year, cents]) => [Number(year), cents] as const);
  const withAmount = entries.filter(([, cents]) => cents !== 0).map(([year]) => year);
  const known = entries.filter(([, cents]) => cents !== null).map(([year, cents]) => [year, BigInt(cents ?? 0)] as const);
  const nonZero = known.filter(([, cents]) => cents !== 0n);
  const start: Day | null = row.start ?? (withAmount.length > 0 ? `${Math.min(...withAmount)}-01-01` : null);
  const closes = isStream && row.nature === 'incidental';
  const assumed = row.end === null && closes && withAmount.length > 0;
  const end: Day | null = row.end ?? (assumed ? `${Math.max(...withAmount)}-12-31` : null);
  const isOpen = row.end === null && !closes;
  const months: Series = new Map();

  if (nonZero.length === 0 && row.total !== null && row.start !== null && row.end !== null) {
    const term: number[] = [];
    for (let month = monthOf(row.start); month <= monthOf(row.end); month += 1) term.push(month);
    spread(
      months,
      BigInt(row.total),
      term,
      term.map((month) => monthWeight(month, row.start, row.end)),
    );
  } else {
    for (const [year, cents] of known) spreadYear(months, cents, year, start, end);
    const last = known.length > 0 ? Math.max(...known.map(([year]) => year)) : null;
    if (isOpen && last !== null) {
      const rate = yearlyRate(known.find(([year]) => year === last)?.[1] ?? 0n, last, start, end);
      const indexation = 'indexation' in row ? BigInt(row.indexation ?? 0) : 0n;
      let value: bigint | null = null;
      for (let year = last + 1; year <= lastYear; year += 1) {
        value =
          value === null
            ? rounded(rate.top * (10_000n + indexation), rate.bottom * 10_000n)
            : rounded(value * (10_000n + indexation), 10_000n);
        const weight = yearWeight(year, start, end);
        if (weight === 0n || entries.some(([stated, cents]) => stated === year && cents === null)) continue;
        spreadYear(months, rounded(value * weight, fullYear), year, start, end);
      }
    }
  }
  return {
    id: row.id,
    areaId: row.areaId,
    schemeId: isStream ? row.schemeId : row.fundedBy,
    kind: isStream ? 'stream' : 'commitment',
    certainty: isStream ? row.certainty : '',
    hardness: isStream ? '' : row.hardness,
    use: row.use,
    nature: isStream ? row.nature : '',
    reference: isStream ? row.reference : null,
    description: isStream ? '' : row.description,
    theme: row.theme,
    noticeMonths: isStream ? null : row.noticeMonths,
    spendableUntil: isStream ? row.spendableUntil : null,
    start,
    end,
    endAssumed: assumed,
    unknownYears: new Set(entries.filter(([, cents]) => cents === null).map(([year]) => year)),
    months,
    freeFrom: null,
  };
}

/** amount * 12 / weight; where the weight is nothing, the amount itself (only asked for a row that goes on). */
function yearlyRate(amount: bigint, year: number, start: Day | null, end: Day | null): Fraction {
  const weight = yearWeight(year, start, end);
  return weight === 0n ? fraction(amount, 1n) : fraction(amount * fullYear, weight);
}

export function ofYear(series: Series, year: number): bigint {
  return monthsOf(year).reduce((sum, month) => sum + (series.get(month) ?? 0n), 0n);
}

/** The yearly rate of a year as the months have it; null where the row has no weight there. */
export function rateOfMonths(row: PlainRow, year: number): Fraction | null {
  const weight = yearWeight(year, row.start, row.end);
  return weight === 0n ? null : fraction(ofYear(row.months, year) * fullYear, weight);
}

export function window(series: (month: number) => bigint, from: number, to: number): bigint {
  let sum = 0n;
  for (let month = from; month <= to; month += 1) sum += series(month);
  return sum;
}

export const firstYearOf = (row: Source): number =>
  Math.min(...[...Object.keys(row.amounts).map(Number), ...(row.start ? [yearOf(row.start)] : [])]);
