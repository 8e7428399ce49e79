import ical, { ICalEventTransparency } from 'ical-generator';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { CalendarItem } from './calendar-items.ts';

export type CalendarFile = {
  readonly name: string;
  readonly items: readonly CalendarItem[];
  /** The instant of the data, ISO 8601 UTC: the same data give the same bytes. */
  readonly stamp: string;
  /** Grows with every change of the data, so that calendars take the newest. */
  readonly sequence: number;
};

/** A calendar file as RFC 5545 has it: whole days, no time zone, nobody invited. */
export function icsOf({ name, items, stamp, sequence }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'Lange Adem', product: 'Lange Adem', language: 'NL' } });
  for (const { uid, date, title, description } of items) {
    calendar.createEvent({
      id: `${uid}@lange-adem`,
      start: dayOf(date),
      allDay: true,
      stamp: new Date(stamp),
      sequence,
      summary: title,
      description,
      // A reminder takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function dayOf(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
