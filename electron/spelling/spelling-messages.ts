import type { Language } from '#shared/contracts/values.ts';

/** What the thread of the dictionaries is asked; each is answered with words under the same number. */
export type SpellingAsk = { readonly id: number; readonly language: Language } & (
  | { readonly ask: 'misspelt'; readonly words: readonly string[] }
  | { readonly ask: 'suggestions'; readonly word: string }
);

export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
