import type { Language } from '#shared/contracts/values.ts';

/**
 * Amounts, shares and dates as people read them. Our own rather than Intl, whose output differs between the ICU of
 * Node and of Chromium: the same input gives the same bytes everywhere.
 */

const nbsp = '\u00a0';
const minus = '−';
const marks = { nl: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;
const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A whole or decimal number with thousands marks: 1.234.567 or, with two decimals, 1.234.567,89. Rounds half away from zero. */
export function number(value: number, language: Language, decimals = 0): string {
  const scaled = Math.round(Math.abs(value) * 10 ** decimals);
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, marks[language].thousands);
  const fraction = decimals > 0 ? marks[language].decimal + digits.slice(-decimals) : '';
  return `${value < 0 && scaled > 0 ? minus : ''}${whole}${fraction}`;
}

/** Cents as euros: "€ 3.100.000", with two decimals only where there are cents. */
export function euros(cents: number, language: Language): string {
  const text = number(Math.abs(cents) / 100, language, cents % 100 === 0 ? 0 : 2);
  return `€${nbsp}${cents < 0 ? minus : ''}${text}`;
}

/** Cents as millions, one decimal: "3,1". */
export function millions(cents: number, language: Language): string {
  return number(cents / 100_000_000, language, 1);
}

/** Cents for a sentence: "€ 3,1 mln", or whole euros below a hundred thousand. */
export function eurosInSentence(cents: number, language: Language): string {
  if (Math.abs(cents) < 10_000_000) return euros(Math.round(cents / 100) * 100, language);
  return `€${nbsp}${millions(cents, language)}${nbsp}${language === 'nl' ? 'mln' : 'million'}`;
}

/** Cents in thousands of euros: "2.715". */
export function thousands(cents: number, language: Language): string {
  return number(cents / 100_000, language);
}

/** A share of 0 to 1 as "35 %". */
export function percent(share: number, language: Language, decimals = 0): string {
  return `${number(share * 100, language, decimals)}${nbsp}%`;
}

/** `2027-12-31` as "31-12-2027". */
export function dateInTable(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}-${month}-${year}`;
}

/** `2027-12-31` as "31 december 2027". */
export function dateInSentence(date: string, language: Language): string {
  const [year, month = 1, day] = date.split('-').map(Number);
  return `${day} ${months[language][month - 1]} ${year}`;
}

/** `2029-04` as "april 2029". */
export function monthInSentence(month: string, language: Language): string {
  const [year, index = 1] = month.split('-').map(Number);
  return `${months[language][index - 1]} ${year}`;
}
