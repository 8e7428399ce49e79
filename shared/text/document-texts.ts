import type { Language } from '#shared/contracts/values.ts';
import { documents as en } from './en/documents.ts';
import { type DocumentTexts, documents as nl } from './nl/documents.ts';

/** The sentences about documents that contradict each other, for the services too. */
export function documentTexts(language: Language): DocumentTexts {
  return language === 'nl' ? nl : en;
}
