import type { Language } from '#shared/contracts/values.ts';
import { reading as en } from './en/reading.ts';
import { reading as nl, type ReadingTexts } from './nl/reading.ts';

export type { ReadingTexts };

/** The sentences that say why a file was understood as it was. */
export function readingTexts(language: Language): ReadingTexts {
  return language === 'nl' ? nl : en;
}
