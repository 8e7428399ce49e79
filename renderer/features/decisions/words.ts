import type { Language } from '#shared/contracts/values.ts';
import type { decisions } from '#shared/text/nl/decisions.ts';
import type { line } from '#shared/text/nl/line.ts';

/** The sentences of the calendar in the language of the window. */
export type Words = { readonly language: Language; readonly decisions: typeof decisions; readonly line: typeof line };
