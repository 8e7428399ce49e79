import type { BriefingInput, Sentence } from '#shared/contracts/briefing.ts';
import type { FlagCode } from '#shared/domain/words.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { areasText, note, sentence } from './phrases.ts';

/** What a reader must know before leaning on the figures: the reserve, what was assumed, what is missing or old. */
export function uncertainItems(input: BriefingInput, texts: BriefingTexts): Sentence[] {
  const { answer, overview, language, old } = input;
  const items: Sentence[] = [];
  const add = (key: string, text: string) => items.push(sentence(key, text, [note.sources]));
  const reserve = answer.areas.reduce((sum, { reserveUsedByYear }) => sum + (reserveUsedByYear[overview.year] ?? 0), 0);
  if (reserve > 0) add('reserve', texts.reserve(eurosInSentence(reserve, language), overview.year));
  const count = (code: FlagCode) => answer.flags.filter((flag) => flag.code === code).length;
  if (count('end-assumed') > 0) add('assumed-ends', texts.assumedEnds(count('end-assumed')));
  if (count('amount-unknown') > 0) add('unknown-amounts', texts.unknownAmounts(count('amount-unknown')));
  const without = answer.areas.filter(({ state }) => state === 'no-data').map(({ name }) => name);
  if (without.length > 0) add('without-data', texts.withoutData(without.join(', ')));
  if (old !== null) add('old', texts.old(areasText(old.areas, texts), old.days));
  if (items.length === 0) add('nothing-uncertain', texts.nothingUncertain);
  return items;
}
