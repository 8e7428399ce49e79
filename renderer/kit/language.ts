import { createContext, useContext } from 'react';
import type { Language } from '#shared/contracts/values.ts';
import { dutch, type Texts } from '#shared/text/texts.ts';

/** The language of the window with its sentences, and how to choose another. */
export type LanguageChoice = { readonly language: Language; readonly texts: Texts; readonly choose: (language: Language) => void };

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', texts: dutch, choose: () => {} });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** Every sentence of the window in its language. */
export function useTexts(): Texts {
  return useLanguage().texts;
}
