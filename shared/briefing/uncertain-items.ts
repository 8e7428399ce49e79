import type { BriefingInput, Sentence } from '#shared/contracts/briefing.ts';
import type { FlagCode } from '#shared/domain/words.ts';
import { eurosInSentence, percent } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { note } from './phrases.ts';

/** What a reader must know before leaning on the figures: temporary money, the reserve, what was assumed or is missing. */
export function uncertainItems(input: BriefingInput, texts: BriefingTexts): Sentence[] {
  const { answer, overview, language } = input;
  const sentences: string[] = [];
  const [only] = answer.areas.length === 1 ? answer.areas : [];
  if (only?.incidentalShare) sentences.push(texts.incidental(percent(only.incidentalShare, language)));
  const reserve = answer.areas.reduce((sum, { reserveUsedByYear }) => sum + (reserveUsedByYear[overview.year] ?? 0), 0);
  if (reserve > 0) sentences.push(texts.reserve(eurosInSentence(reserve, language), overview.year));
  const count = (code: FlagCode) => answer.flags.filter((flag) => flag.code === code).length;
  if (count('end-assumed') > 0) sentences.push(texts.assumedEnds(count('end-assumed')));
  if (count('amount-unknown') > 0) sentences.push(texts.unknownAmounts(count('amount-unknown')));
  const without = answer.areas.filter(({ state }) => state === 'no-data').map(({ name }) => name);
  if (without.length > 0) sentences.push(texts.withoutData(without.join(', ')));
  if (sentences.length === 0) sentences.push(texts.nothingUncertain);
  return sentences.map((text) => ({ text, notes: [note.sources] }));
}
