import { decemberOf } from '#shared/domain/month.ts';
import { placedCommitment, placedStream } from '#shared/domain/placed-rows.ts';
import type { Rows } from '#shared/domain/records.ts';

/** A row by month, of an area. */
export type RowMonths = { readonly areaId: string; readonly first: number; readonly cents: Float64Array };

const firstMonth = 2020 * 12;

/** Every row by month already: what remains is adding. */
export function placedByMonth(rows: Rows, horizonYear: number): readonly RowMonths[] {
  const streams = rows.streams.map((row) => placedStream(row, horizonYear + 1));
  const commitments = rows.commitments.map((row) => placedCommitment(row, horizonYear + 1));
  return [...streams, ...commitments].map(({ row, months }) => ({ areaId: row.areaId, first: months.first, cents: months.cents }));
}

/** The floor of a kernel: every month of every row read once and added to its area's. */
export function addedByMonth(rows: readonly RowMonths[], horizonYear: number): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { areaId, first, cents } of rows) {
    const sum = sums.get(areaId) ?? new Float64Array(decemberOf(horizonYear + 1) - firstMonth + 1);
    sums.set(areaId, sum);
    for (let index = 0; index < cents.length; index += 1) {
      const at = first - firstMonth + index;
      if (at >= 0 && at < sum.length) sum[at] = (sum[at] ?? 0) + (cents[index] ?? 0);
    }
  }
  return sums;
}
