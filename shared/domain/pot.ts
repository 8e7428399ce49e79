import type { Month } from './month.ts';

/** Money that lies waiting, in lots by the last month in which it may be spent, the earliest first [rules 3]. */
export type Pot = { readonly until: Month[]; readonly cents: number[] };

export function emptyPot(): Pot {
  return { until: [], cents: [] };
}

/** Puts money in that may be spent until the end of a month. */
export function putIn(pot: Pot, until: Month, cents: number): void {
  let lot = pot.until.length;
  if (lot === 0) {
    pot.until.push(until);
    pot.cents.push(cents);
    return;
  }
  while (lot > 0 && (pot.until[lot - 1] ?? 0) > until) lot--;
  if (pot.until[lot - 1] === until) {
    pot.cents[lot - 1] = (pot.cents[lot - 1] ?? 0) + cents;
  } else {
    pot.until.splice(lot, 0, until);
    pot.cents.splice(lot, 0, cents);
  }
}

/** Takes as much as wanted, or all there is, from the lots with the earliest last month first. Gives what was taken. */
export function takeFrom(pot: Pot, wanted: number): number {
  let left = wanted;
  while (left > 0 && pot.cents.length > 0) {
    const lot = pot.cents[0] ?? 0;
    if (lot > left) {
      pot.cents[0] = lot - left;
      return wanted;
    }
    left -= lot;
    removeFirst(pot);
  }
  return wanted - left;
}

/** Takes out what may be spent no later than this month: at its end it is lost. */
export function expired(pot: Pot, month: Month): number {
  let lost = 0;
  while (pot.until.length > 0 && (pot.until[0] ?? 0) <= month) {
    lost += pot.cents[0] ?? 0;
    removeFirst(pot);
  }
  return lost;
}

/** Moves every lot from one pot to another. */
export function pourOver(from: Pot, to: Pot): void {
  for (let lot = 0; lot < from.until.length; lot++) putIn(to, from.until[lot] ?? 0, from.cents[lot] ?? 0);
  from.until.length = 0;
  from.cents.length = 0;
}

function removeFirst(pot: Pot): void {
  if (pot.until.length === 1) {
    pot.until.pop();
    pot.cents.pop();
    return;
  }
  pot.until.shift();
  pot.cents.shift();
}
