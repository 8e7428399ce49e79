import type { Language } from '#shared/contracts/values.ts';
import type { cliffs } from '#shared/text/nl/cliffs.ts';
import type { line } from '#shared/text/nl/line.ts';

/** The sentences of cliffs and origins in the language of the window. */
export type Words = { readonly language: Language; readonly cliffs: typeof cliffs; readonly line: typeof line };
