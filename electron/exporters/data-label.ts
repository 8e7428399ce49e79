import type { StoreKind } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import { exportTexts } from '#shared/text/export-texts.ts';

/** What must be said of the data in every file that leaves, in a sentence and for the head of a page; empty for a user's own. */
export function dataLabel(kind: StoreKind, language: Language): { readonly label: string; readonly head: string } {
  const { sampleLabel, publicLabel, sampleHead, publicHead } = exportTexts(language);
  return {
    own: { label: '', head: '' },
    sample: { label: sampleLabel, head: sampleHead },
    public: { label: publicLabel, head: publicHead },
  }[kind];
}
