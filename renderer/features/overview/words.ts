import type { Language } from '#shared/contracts/values.ts';
import type { line } from '#shared/text/nl/line.ts';
import type { overview } from '#shared/text/nl/overview.ts';
import type { question } from '#shared/text/nl/question.ts';

/** The sentences of the overview in the language of the window. */
export type Words = {
  readonly language: Language;
  readonly overview: typeof overview;
  readonly line: typeof line;
  readonly question: typeof question;
};
