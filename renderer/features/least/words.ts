import type { Language } from '#shared/contracts/values.ts';
import type { leastMoney } from '#shared/text/nl/least-money.ts';
import type { question } from '#shared/text/nl/question.ts';

/** The sentences of this screen in the language of the window. */
export type Words = { readonly language: Language; readonly least: typeof leastMoney; readonly question: typeof question };
