import type { Language } from '#shared/contracts/values.ts';
import type { line } from '#shared/text/nl/line.ts';
import type { question } from '#shared/text/nl/question.ts';
import type { scenarios } from '#shared/text/nl/scenarios.ts';

/** The sentences of this screen in the language of the window. */
export type Words = {
  readonly language: Language;
  readonly scenarios: typeof scenarios;
  readonly line: typeof line;
  readonly question: typeof question;
};
