/** A day of the civil calendar without a time zone, `YYYY-MM-DD`. Compares in order of time as text. */
export type CivilDate = string & { readonly brand: 'CivilDate' };

const zero = '0'.charCodeAt(0);
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

/** `00` to `99`: days are written many thousands of times an answer. */
const asTwoDigits: readonly string[] = Array.from({ length: 100 }, (_, part) => String(part).padStart(2, '0'));

/** The day of an existing year, month (1 to 12) and day of the month. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const years = year < 1_000 ? String(year).padStart(4, '0') : String(year);
  return `${years}-${asTwoDigits[month] ?? ''}-${asTwoDigits[day] ?? ''}` as CivilDate;
}

export function yearOf(date: CivilDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

/** Read as numbers where they stand: days are asked for their parts many thousands of times an answer. */
function twoDigits(date: CivilDate, from: number): number {
  return (date.charCodeAt(from) - zero) * 10 + date.charCodeAt(from + 1) - zero;
}

/** 1 to 12. */
export function monthOfYear(date: CivilDate): number {
  return twoDigits(date, 5);
}

/** 1 to 31. */
export function dayOfMonth(date: CivilDate): number {
  return twoDigits(date, 8);
}

/**
 * The same day so many months later, or earlier where negative; the last day of that month where it has no such day
 * [rules 2].
 */
export function monthsLater(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOfYear(date) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return civilDate(year, month, Math.min(dayOfMonth(date), daysIn(year, month)));
}

/** Days since 29 February of the year 0: counted in years that begin in March, so that a leap day comes last. */
function dayNumber(date: CivilDate): number {
  const month = monthOfYear(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return 365 * year + leapDays + daysBeforeMonth + dayOfMonth(date);
}

/** Whole days from one day to another; negative where the other lies before it. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(date: CivilDate): number {
  return (dayNumber(date) + 1) % 7;
}

/** The next day. */
export function dayAfter(date: CivilDate): CivilDate {
  const [year, month, day] = [yearOf(date), monthOfYear(date), dayOfMonth(date)];
  if (day < daysIn(year, month)) return civilDate(year, month, day + 1);
  return month < 12 ? civilDate(year, month + 1, 1) : civilDate(year + 1, 1, 1);
}

/** The day so many days before a day. */
export function daysEarlier(date: CivilDate, days: number): CivilDate {
  let [year, month, day] = [yearOf(date), monthOfYear(date), dayOfMonth(date) - days];
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysIn(year, month);
  }
  return civilDate(year, month, day);
}
