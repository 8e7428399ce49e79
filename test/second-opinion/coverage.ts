import { monthOf, yearOfMonth } from './calendar.ts';
import { type Fraction, fraction, least, nothing, plus, rounded, times } from './exact.ts';
import type { PlainRow } from './series.ts';

/** Rules 3, written a second time: who is paid from what, month by month. */

export const hardnessOrder = ['legal', 'administrative', 'intended'];

export type MonthResult = {
  funding: bigint;
  commitments: bigint;
  gap: bigint;
  legalGap: bigint;
  unusedEarmarked: Map<string, bigint>;
  unusedFree: bigint;
  reserveUsed: bigint;
  /** What of a commitment is unpaid, exactly, by its id. */
  unpaid: Map<string, Fraction>;
  /** The same in cents, as it is shown: rounded cumulatively in order of description. */
  unpaidCents: Map<string, bigint>;
};

type Lot = { amount: bigint; last: number; isFree: boolean };

function take(lots: Lot[], wanted: bigint): bigint {
  let left = wanted;
  for (const lot of [...lots].sort((a, b) => Number(a.isFree) - Number(b.isFree) || a.last - b.last)) {
    const used = least(lot.amount, left);
    lot.amount -= used;
    left -= used;
  }
  return wanted - left;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);

/** Shares so many cents out over rows, in proportion to the cents that they have, in order of description. */
function shareInCents(cents: Map<string, bigint>, rows: readonly PlainRow[], total: bigint): void {
  const inOrder = [...rows].sort((a, b) =>
    a.description !== b.description ? (a.description < b.description ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  const all = sum(inOrder.map((row) => cents.get(row.id) ?? 0n));
  let [weight, given] = [0n, 0n];
  for (const row of inOrder) {
    weight += cents.get(row.id) ?? 0n;
    const upTo = all === 0n ? 0n : rounded(total * weight, all);
    cents.set(row.id, upTo - given);
    given = upTo;
  }
}

export function coverage(
  streams: readonly PlainRow[],
  commitments: readonly PlainRow[],
  lineOf: (scheme: string) => string,
  isEarmarked: (stream: PlainRow, month: number) => boolean,
  reserveAtStart: bigint,
  from: number,
  at: number,
  to: number,
): Map<number, MonthResult> {
  const lines = [...new Set(streams.map((stream) => lineOf(stream.schemeId ?? '')))];
  const pots = new Map<string, Lot[]>(lines.map((line) => [line, []]));
  let pool: Lot[] = [];
  let reserve = reserveAtStart;
  const months = new Map<number, MonthResult>();

  for (let month = from; month <= to; month += 1) {
    const need = new Map(commitments.map((commitment) => [commitment.id, commitment.months.get(month) ?? 0n]));
    /** Share of each commitment that is still unpaid. */
    const unpaidShare = new Map<string, Fraction>(commitments.map((commitment) => [commitment.id, fraction(1n, 1n)]));
    const result: MonthResult = {
      funding: sum(streams.map((stream) => stream.months.get(month) ?? 0n)),
      commitments: sum([...need.values()]),
      gap: 0n,
      legalGap: 0n,
      unusedEarmarked: new Map(),
      unusedFree: 0n,
      reserveUsed: 0n,
      unpaid: new Map(),
      unpaidCents: new Map([...need]),
    };

    for (const line of lines) {
      const lots = pots.get(line) ?? [];
      for (const stream of streams.filter((stream) => lineOf(stream.schemeId ?? '') === line)) {
        const ownLast = stream.spendableUntil === null ? null : monthOf(stream.spendableUntil);
        const last = ownLast !== null && ownLast >= month ? ownLast : yearOfMonth(month) * 12 + 11;
        lots.push({ amount: stream.months.get(month) ?? 0n, last, isFree: !isEarmarked(stream, month) });
      }
      for (const hardness of hardnessOrder) {
        const named = commitments.filter((row) => row.schemeId !== null && lineOf(row.schemeId) === line && row.hardness === hardness);
        const wanted = sum(named.map((row) => need.get(row.id) ?? 0n));
        if (wanted === 0n) continue;
        const paid = take(lots, wanted);
        for (const row of named) unpaidShare.set(row.id, fraction(wanted - paid, wanted));
        shareInCents(result.unpaidCents, named, wanted - paid);
      }
      pool.push(...lots.filter((lot) => lot.isFree));
      const kept = lots.filter((lot) => !lot.isFree);
      result.unusedEarmarked.set(line, sum(kept.filter((lot) => lot.last === month).map((lot) => lot.amount)));
      pots.set(
        line,
        kept.filter((lot) => lot.last > month && lot.amount > 0n),
      );
    }

    const share = (pay: (wanted: bigint) => bigint) => {
      let used = 0n;
      for (const hardness of hardnessOrder) {
        const rows = commitments.filter((row) => row.hardness === hardness);
        const still = rows.reduce(
          (all, row) => plus(all, times(fraction(need.get(row.id) ?? 0n, 1n), unpaidShare.get(row.id) ?? nothing)),
          nothing,
        );
        if (still.top === 0n) continue;
        const wanted = still.top / still.bottom;
        const paid = pay(wanted);
        used += paid;
        for (const row of rows) unpaidShare.set(row.id, times(unpaidShare.get(row.id) ?? nothing, fraction(wanted - paid, wanted)));
      }
      return used;
    };
    share((wanted) => take(pool, wanted));
    result.unusedFree = sum(pool.filter((lot) => lot.last === month).map((lot) => lot.amount));
    pool = pool.filter((lot) => lot.last > month && lot.amount > 0n);
    if (month >= at) {
      result.reserveUsed = share((wanted) => {
        const paid = least(reserve, wanted);
        reserve -= paid;
        return paid;
      });
    }
    for (const row of commitments) {
      const unpaid = times(fraction(need.get(row.id) ?? 0n, 1n), unpaidShare.get(row.id) ?? nothing);
      result.unpaid.set(row.id, unpaid);
    }
    const left = (rows: readonly PlainRow[]) => rows.reduce((all, row) => plus(all, result.unpaid.get(row.id) ?? nothing), nothing).top;
    for (const hardness of hardnessOrder) {
      const rows = commitments.filter((row) => row.hardness === hardness);
      shareInCents(result.unpaidCents, rows, left(rows));
    }
    result.gap = left(commitments);
    result.legalGap = left(commitments.filter((row) => row.hardness === 'legal'));
    months.set(month, result);
  }
  return months;
}
