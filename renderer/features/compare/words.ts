import type { Language } from '#shared/contracts/values.ts';
import type { comparing } from '#shared/text/nl/compare.ts';

/** The sentences of this screen in the language of the window. */
export type Words = { readonly language: Language; readonly comparing: typeof comparing };
