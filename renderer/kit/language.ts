import { createContext, useContext } from 'react';
import type { Language } from '#shared/contracts/values.ts';
import { type Texts, texts } from '#shared/text/texts.ts';

/** The language of the window, and how to choose another. */
export type LanguageChoice = { readonly language: Language; readonly choose: (language: Language) => void };

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => {} });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** Every sentence of the window in its language. */
export function useTexts(): Texts {
  return texts(useLanguage().language);
}
