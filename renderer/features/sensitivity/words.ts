import type { Language } from '#shared/contracts/values.ts';
import type { line } from '#shared/text/nl/line.ts';
import type { sensitivity } from '#shared/text/nl/sensitivity.ts';

/** The sentences of this screen in the language of the window. */
export type Words = { readonly language: Language; readonly sensitivity: typeof sensitivity; readonly line: typeof line };
