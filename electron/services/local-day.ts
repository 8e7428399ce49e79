import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';

/** The day on the wall of the user at an instant (ISO 8601 UTC): in the machine's own time zone. */
export function localDay(instant: string): CivilDate {
  const at = new Date(instant);
  return civilDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
