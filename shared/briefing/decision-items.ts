import type { BriefingInput, Sentence } from '#shared/contracts/briefing.ts';
import { type Certainty, certainties, certaintiesOfLens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { areasText, note, sentence } from './phrases.ts';

/** The next moment, those that have passed, and what was asked or promised but does not count. */
export function decisionItems(input: BriefingInput, texts: BriefingTexts): Sentence[] {
  const { overview, language } = input;
  const { nextMoment, missed } = overview;
  const items: Sentence[] = [];
  if (nextMoment !== null) {
    const { name, date, daysLeft, areas } = nextMoment;
    const text = texts.decideBy(name, dateInSentence(date, language), daysLeft, areasText(areas.length, texts));
    items.push(sentence('decide-by', text, [note.decisions]));
  }
  if (missed.areas.length > 0 && missed.latest !== null) {
    items.push(sentence('missed', texts.missed(areasText(missed.areas.length, texts), missed.latest.name), [note.decisions]));
  }
  items.push(...pending(input, texts));
  return items.length > 0 ? items : [sentence('no-moment', texts.noMomentLeft, [note.decisions])];
}

/** Money that was promised or asked for but does not count under the lens, in the year of the headline. */
function pending({ answer, overview, rows, language }: BriefingInput, texts: BriefingTexts): Sentence[] {
  const counted: readonly Certainty[] = certaintiesOfLens[answer.lens];
  const waiting = rows.streams.filter(({ certainty, use }) => !counted.includes(certainty) && (answer.use === 'all' || use === 'running'));
  const sum = waiting.reduce((total, { amounts }) => total + (amounts[overview.year] ?? 0), 0);
  if (sum === 0) return [];
  const words = certainties.filter((word) =>
    waiting.some(({ certainty, amounts }) => certainty === word && (amounts[overview.year] ?? 0) > 0),
  );
  const text = texts.pending(eurosInSentence(sum, language), words.map((word) => texts.certainty[word]).join(` ${texts.and} `));
  return [sentence('pending', text, [note.sources])];
}
