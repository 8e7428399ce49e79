import { type CivilDate, monthsLater } from '#shared/domain/civil-date.ts';
import { lastDayOf, monthOf } from '#shared/domain/month.ts';

/** The day before a first of January: "t/m 31-12" says what "vóór 1 januari" says. */
export function lastDayBefore(firstOfJanuary: CivilDate): CivilDate {
  return lastDayOf(monthOf(monthsLater(firstOfJanuary, -1)));
}
