import type { Language } from '#shared/contracts/values.ts';
import { calendarFileTexts as en } from './en/calendar-file.ts';
import { type CalendarFileTexts, calendarFileTexts as nl } from './nl/calendar-file.ts';

/** What stands in a calendar file, in the language of its reader. */
export function calendarFileTexts(language: Language): CalendarFileTexts {
  return language === 'nl' ? nl : en;
}
