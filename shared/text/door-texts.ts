import type { Language } from '#shared/contracts/values.ts';
import { doors as en } from './en/doors.ts';
import { doors as nl } from './nl/doors.ts';

/** What the doors say outside the window's page. */
export function doorTexts(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
