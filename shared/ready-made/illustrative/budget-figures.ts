import { type CivilDate, isCivilDate } from '#shared/domain/civil-date.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { YearAmounts } from '#shared/domain/records.ts';

/** Invented budgets are written in thousands of euros, as councils write them. */
export type Thousands = number;

/** Cents of an amount in thousands of euros. */
export function thousands(amount: Thousands): Cents {
  return cents(Math.round(amount * 1000) * 100);
}

/** Year amounts of thousands; null stays unknown. */
export function yearAmounts(byYear: Readonly<Record<number, Thousands | null>>): YearAmounts {
  return Object.fromEntries(Object.entries(byYear).map(([year, amount]) => [year, amount === null ? null : thousands(amount)]));
}

/** Rounds as budgets do: to 5 thousand, above a million to 25. */
export function budgetRound(amount: Thousands): Thousands {
  const step = stepOf(amount);
  return Math.max(step, Math.round(amount / step) * step);
}

/** The same, never less than the amount: what pays for a promise must be enough. */
export function budgetRoundUp(amount: Thousands): Thousands {
  const step = stepOf(amount);
  return Math.ceil(amount / step) * step;
}

function stepOf(amount: Thousands): Thousands {
  return amount < 1000 ? 5 : 25;
}

/** A day written in a plan of this folder; a wrong one is a slip of the pen and stops the program. */
export function day(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`${text} is not a day`);
  return text;
}

/** The year of a day. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The part of a year, in twelfths, between two days, both inclusive; days of a month count as thirtieths. */
export function twelfths(year: number, start: CivilDate, end: CivilDate | null): number {
  const from = start < `${year}-01-01` ? 0 : Number(start.slice(5, 7)) - 1 + (Number(start.slice(8)) - 1) / 30;
  const to = end === null || end >= `${year}-12-31` ? 12 : Number(end.slice(5, 7)) - 1 + Math.min(Number(end.slice(8)), 30) / 30;
  return Math.max(0, to - from);
}
