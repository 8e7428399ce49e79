import type { Language } from '#shared/contracts/values.ts';
import { guides as guidesEn } from './en/help/guides.ts';
import { keys as keysEn } from './en/help/keys.ts';
import { rules as rulesEn } from './en/help/rules.ts';
import { terms as termsEn } from './en/help/terms.ts';
import type { HelpPage } from './help-page.ts';
import { guides } from './nl/help/guides.ts';
import { keys } from './nl/help/keys.ts';
import { rules } from './nl/help/rules.ts';
import { terms } from './nl/help/terms.ts';

/** The whole guide: what `docs/` holds and what the help of the program shows, from one source. */
export function helpPages(language: Language): readonly HelpPage[] {
  return language === 'nl' ? [...guides, rules, terms, keys] : [...guidesEn, rulesEn, termsEn, keysEn];
}
