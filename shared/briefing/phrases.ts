import type { Sentence } from '#shared/contracts/briefing.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';

/** The notes by what they say; the number is their place on the page, counted from 1. The last two stand there where they are needed. */
export const note = { question: 1, severity: 2, unpaid: 3, decisions: 4, sources: 5, scenario: 6 } as const;

/** A sentence as the rules give it. */
export function sentence(key: string, text: string, notes: readonly number[]): Sentence {
  return { key, text, notes, edit: null };
}

/** "zes gebieden": small numbers in words, as in a sentence. */
export function areasText(count: number, texts: BriefingTexts): string {
  return texts.areas(texts.numbers[count] ?? String(count), count === 1);
}
