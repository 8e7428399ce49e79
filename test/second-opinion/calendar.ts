/** Days and months for the second opinion. A month is year * 12 + (month - 1). */

export type Day = string;

const pad = (value: number, width: number) => String(value).padStart(width, '0');
export const day = (year: number, month: number, date: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
export const yearOf = (text: Day): number => Number(text.slice(0, 4));
export const monthOf = (text: Day): number => yearOf(text) * 12 + Number(text.slice(5, 7)) - 1;
export const dateOf = (text: Day): number => Number(text.slice(8, 10));
export const yearOfMonth = (month: number): number => Math.floor(month / 12);

export function daysInMonth(month: number): number {
  return new Date(Date.UTC(yearOfMonth(month), (month % 12) + 1, 0)).getUTCDate();
}

export const firstDay = (month: number): Day => day(yearOfMonth(month), (month % 12) + 1, 1);
export const lastDay = (month: number): Day => day(yearOfMonth(month), (month % 12) + 1, daysInMonth(month));

/** n months later (or earlier): keeps the day, or takes the last one of a shorter month. */
export function monthsLater(text: Day, months: number): Day {
  const month = monthOf(text) + months;
  return day(yearOfMonth(month), (month % 12) + 1, Math.min(dateOf(text), daysInMonth(month)));
}

export function nextDay(text: Day): Day {
  return dateOf(text) < daysInMonth(monthOf(text))
    ? day(yearOf(text), (monthOf(text) % 12) + 1, dateOf(text) + 1)
    : firstDay(monthOf(text) + 1);
}

/** Days of a month that lie between two days, both included; null is without end. */
export function activeDays(month: number, start: Day, end: Day | null): number {
  const from = start > firstDay(month) ? start : firstDay(month);
  const to = end !== null && end < lastDay(month) ? end : lastDay(month);
  return from > to ? 0 : dateOf(to) - dateOf(from) + 1;
}

export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7;
  return day(year, month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7);
}
