import type { Language } from '#shared/contracts/values.ts';
import type { area } from '#shared/text/nl/area.ts';
import type { cliffs } from '#shared/text/nl/cliffs.ts';
import type { line } from '#shared/text/nl/line.ts';
import type { question } from '#shared/text/nl/question.ts';

/** The sentences of an area's page in the language of the window. */
export type Words = {
  readonly language: Language;
  readonly area: typeof area;
  readonly cliffs: typeof cliffs;
  readonly line: typeof line;
  readonly question: typeof question;
};
