import type { Language } from '#shared/contracts/values.ts';
import { helpScreen as en } from './en/help/screen.ts';
import { helpScreen as nl } from './nl/help/screen.ts';

/** The sentences of the help screen; apart from `texts`, so that they come with the screen and not with the window. */
export function helpTexts(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
