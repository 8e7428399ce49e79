import { type AreaCalculation, areaOf, type Calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { januaryOf } from './month.ts';
import { yearSum } from './month-series.ts';
import type { Placed } from './placed-rows.ts';
import type { AreaId, Commitment, CommitmentId, Stream, StreamId } from './records.ts';
import type { ByYear } from './results.ts';

/** A row's money per calendar year under the rules, and which of these years were derived rather than stated. */
export type RowYears = { readonly byYear: ByYear; readonly derivedYears: readonly number[] };

/** The rows of an area per calendar year; of a commitment also what is unpaid (nothing where it is not counted). */
export type AreaRowYears = {
  readonly streams: ReadonlyMap<StreamId, RowYears>;
  readonly commitments: ReadonlyMap<CommitmentId, RowYears & { readonly unpaidByYear: ByYear }>;
};

/** The rows of an area, counted or not, from the reference year to the horizon year [rules 2, 3]. */
export function rowYears(calculated: Calculation, id: AreaId): AreaRowYears {
  const area = areaOf(calculated, id);
  const { at, horizonYear } = calculated.question;
  const years = { first: yearOf(at), last: horizonYear };
  const unpaid = unpaidByYear(area, years);
  const nothing = zeros(years);
  return {
    streams: new Map(area.placed.streams.map((stream) => [stream.row.id, yearsOf(stream, years)])),
    commitments: new Map(
      area.placed.commitments.map((commitment) => [
        commitment.row.id,
        { ...yearsOf(commitment, years), unpaidByYear: unpaid.get(commitment.row.id) ?? nothing },
      ]),
    ),
  };
}

type Years = { readonly first: number; readonly last: number };

function yearsOf({ row, months }: Placed<Stream | Commitment>, { first, last }: Years): RowYears {
  const sums: Record<string, Cents> = {};
  const derivedYears: number[] = [];
  for (let year = first; year <= last; year++) {
    const sum = yearSum(months, year);
    sums[year] = cents(sum);
    if (sum !== 0 && row.amounts[year] === undefined) derivedYears.push(year);
  }
  return { byYear: sums, derivedYears };
}

function zeros({ first, last }: Years): Record<string, Cents> {
  const sums: Record<string, Cents> = {};
  for (let year = first; year <= last; year++) sums[year] = cents(0);
  return sums;
}

function unpaidByYear({ money, unpaid }: AreaCalculation, { first, last }: Years): ReadonlyMap<CommitmentId, ByYear> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const unpaidIn = years.map((year) => unpaid.inTwelveFrom(januaryOf(year)));
  return new Map(
    money.commitments.map(({ row }, commitment) => {
      const sums: Record<string, Cents> = {};
      years.forEach((year, index) => {
        sums[year] = cents(unpaidIn[index]?.[commitment] ?? 0);
      });
      return [row.id, sums];
    }),
  );
}
