import type { QualityView } from '#shared/contracts/quality.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { FlagCode } from '#shared/domain/words.ts';
import { flagText } from '#shared/text/because-text.ts';
import type { quality } from '#shared/text/nl/quality.ts';

export type ShownFinding = QualityView['findings'][number];
export type Words = { readonly language: Language; readonly quality: typeof quality };

/** What is odd, in a sentence: its own where it is about several rows or no flag says it, else that of the flag. */
export function whatIsOdd({ kind, areaId, rows, params }: ShownFinding, { language, quality: texts }: Words): string {
  const own = texts.what[kind];
  if (own !== undefined) return own(params);
  return flagText({ code: kind as FlagCode, areaId, row: rows[0].id, params }, language);
}

/** What it does to the answer: in euros where that was worked out, else in words. */
export function whatItDoes({ kind, params, effect }: ShownFinding, { quality: texts }: Words): string {
  const condition = texts.ifSo[kind];
  if (effect !== null && condition !== undefined) return texts.effect(condition(params), effect);
  return texts.inWords[kind] ?? texts.notWorkedOut;
}
