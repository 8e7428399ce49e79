import type { Language } from '#shared/contracts/values.ts';
import { followUp as english } from './en/follow-up.ts';
import { followUp as dutch } from './nl/follow-up.ts';

/** What is said of following up, outside the window too. */
export function followUpTexts(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english;
}
