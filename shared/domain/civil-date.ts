/** A day of the civil calendar without a time zone, `YYYY-MM-DD`. Compares in order of time as text. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; `month` is 1 to 12. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/** Whether a text is an existing day written as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
