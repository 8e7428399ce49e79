import { type AreaCalculation, areaOf, type Calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { decemberOf, januaryOf } from './month.ts';
import { byYear } from './month-series.ts';
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
  const sums = byYear(months, first, last);
  const derivedYears = Object.entries(sums).flatMap(([year, sum]) =>
    sum !== 0 && row.amounts[Number(year)] === undefined ? [Number(year)] : [],
  );
  return { byYear: sums, derivedYears };
}

function zeros({ first, last }: Years): Record<string, Cents> {
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [first + index, cents(0)]));
}

function unpaidByYear({ money, unpaid }: AreaCalculation, years: Years): ReadonlyMap<CommitmentId, ByYear> {
  const sums = money.commitments.map(() => zeros(years));
  for (let year = years.first; year <= years.last; year++) {
    for (let month = januaryOf(year); month <= decemberOf(year); month++) {
      unpaid.in(month).forEach((left, index) => {
        const sum = sums[index];
        if (sum && left !== 0) sum[year] = cents((sum[year] ?? 0) + left);
      });
    }
  }
  return new Map(money.commitments.map(({ row }, index) => [row.id, sums[index] ?? zeros(years)]));
}
