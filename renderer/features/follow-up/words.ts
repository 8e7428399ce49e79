import type { Language } from '#shared/contracts/values.ts';
import type { followUp } from '#shared/text/nl/follow-up.ts';
import type { line } from '#shared/text/nl/line.ts';

/** The sentences of following up in the language of the window. */
export type Words = { readonly language: Language; readonly followUp: typeof followUp; readonly line: typeof line };
