import type { Stream } from '#shared/domain/records.ts';
import { type Day, monthOf, yearOf } from './calendar.ts';
import { notBelowZero, rounded } from './exact.ts';
import { plainRow, window } from './series.ts';

/** Spending beside the plan, written a second time. */
export function plainSpending(stream: Stream, at: Day, horizonYear: number) {
  if (stream.spent === null || stream.spentUntil === null) return null;
  const row = plainRow(stream, Math.max(horizonYear + 1, yearOf(stream.spendableUntil ?? stream.spentUntil)));
  const isStated = stream.spendableUntil !== null && (row.start === null || stream.spendableUntil >= row.start);
  const lastDay = isStated ? (stream.spendableUntil as Day) : (row.end ?? `${yearOf(stream.spentUntil)}-12-31`);
  const spent = BigInt(stream.spent);
  const until = monthOf(stream.spentUntil);
  const last = monthOf(lastDay);
  const available = window((month) => row.months.get(month) ?? 0n, 1900 * 12, last);
  let monthsLeft = 0;
  for (let month = until + 1; month <= last; month += 1) if (month >= monthOf(at)) monthsLeft += 1;
  let elapsed = 0n;
  if (row.start !== null) for (let month = monthOf(row.start); month <= until; month += 1) elapsed += 1n;
  let toCome = 0n;
  for (let month = until + 1; month <= last; month += 1) toCome += 1n;
  const left = notBelowZero(available - spent);
  return {
    lastDay,
    available: Number(available),
    left: Number(left),
    monthsLeft,
    perMonth: monthsLeft === 0 ? null : Number(rounded(left, BigInt(monthsLeft))),
    pace: elapsed === 0n ? null : Number(rounded(spent, elapsed)),
    handedBack: elapsed === 0n ? null : Number(notBelowZero(available - rounded(spent * (elapsed + toCome), elapsed))),
  };
}
