import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';

/** Days between the two calendars in which Excel counts. */
const daysTo1904 = 1462;

/** The day of an Excel serial number; null outside of the calendar. */
export function dateOfSerial(serial: number, is1904 = false): CivilDate | null {
  const whole = Math.floor(serial) + (is1904 ? daysTo1904 : 0);
  if (whole < 61 || whole > 110_000) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + whole));
  return civilDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
