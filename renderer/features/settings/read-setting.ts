import type { Language } from '#shared/contracts/values.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { centsOf, decimalOf, writtenAmount } from '#shared/reading/amounts.ts';

/** An amount as people type it, in cents: 50.000, € 50.000, 1,2 mln. Null where it is none. */
export function readAmount(typed: string, language: Language): Cents | null {
  const written = writtenAmount(typed, language);
  if (written.kind !== 'amount') return null;
  const amount = centsOf(written.decimal, written.unit ?? 1);
  return amount < 0 ? null : cents(amount);
}

/** A percentage of 0 to 100 in hundredths: 5, 2,5, 5 %. Null where it is none. */
export function readPercent(typed: string, language: Language): number | null {
  const value = numberIn(typed.replace(/\s*%$/, ''), language);
  return value === null || value > 100 ? null : Math.round(value * 100);
}

/** A whole number of months, 0 to 60. */
export function readMonths(typed: string): number | null {
  const months = Number(typed.trim());
  return /^\d{1,2}$/.test(typed.trim()) && months <= 60 ? months : null;
}

function numberIn(typed: string, language: Language): number | null {
  if (!/^\d[\d.,]*$/.test(typed.trim())) return null;
  const decimal = decimalOf(typed.trim(), language);
  return decimal === null || decimal === 'ambiguous' ? null : Number(decimal);
}
