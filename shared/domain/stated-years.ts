import type { Cents } from './money.ts';
import type { Term } from './records.ts';

/** The amounts that a row states, in order of their years; null: not known ("p.m."). Read from the record once, as that is slow. */
export type StatedYears = { readonly years: readonly number[]; readonly amounts: readonly (Cents | null)[] };

export function statedYears({ amounts }: Term): StatedYears {
  const stated = { years: [] as number[], amounts: [] as (Cents | null)[] };
  Object.keys(amounts).forEach((key) => {
    const year = Number(key);
    const amount = amounts[year];
    if (amount === undefined) return;
    stated.years.push(year);
    stated.amounts.push(amount);
  });
  return stated;
}

const none: readonly number[] = [];

/** Years whose amount is not known, in order. */
export function unknownYearsOf({ years, amounts }: StatedYears): readonly number[] {
  return amounts.includes(null) ? years.filter((_, index) => amounts[index] === null) : none;
}

/** The place of the first year with an amount: not empty and not zero; here an unknown one counts too [rules 2]. -1 without one. */
export function firstWithAmount({ amounts }: StatedYears): number {
  return amounts.findIndex((amount) => amount !== 0);
}

/** The place of the last year with an amount. */
export function lastWithAmount({ amounts }: StatedYears): number {
  return amounts.findLastIndex((amount) => amount !== 0);
}
