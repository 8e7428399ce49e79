import type { Language } from '#shared/contracts/values.ts';
import { centsOf, writtenAmount } from '#shared/reading/amounts.ts';

/** An amount as people type it ("1,2 mln") in cents; null where it cannot be read or is below nothing. */
export function readAmount(typed: string, language: Language): number | null {
  const written = writtenAmount(typed, language);
  return written.kind === 'amount' && !written.decimal.startsWith('-') ? centsOf(written.decimal, written.unit ?? 1) : null;
}
