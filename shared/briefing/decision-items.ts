import type { BriefingInput, Sentence } from '#shared/contracts/briefing.ts';
import { type Certainty, certainties, certaintiesOfLens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { areasText, note } from './phrases.ts';

/** On the page of one area there is room for more. */
const mostSchemes = { all: 2, one: 6 };

/** The next moment, those that have passed, what ends and what going on costs, and what was asked but not granted. */
export function decisionItems(input: BriefingInput, texts: BriefingTexts): Sentence[] {
  const { overview, language } = input;
  const { nextMoment, missed } = overview;
  const items: Sentence[] = [];
  if (nextMoment !== null) {
    const { name, date, daysLeft, areas } = nextMoment;
    items.push({
      text: texts.decideBy(name, dateInSentence(date, language), daysLeft, areasText(areas.length, texts)),
      notes: [note.decisions],
    });
  }
  if (missed.areas.length > 0 && missed.latest !== null) {
    items.push({ text: texts.missed(areasText(missed.areas.length, texts), missed.latest.name), notes: [note.decisions] });
  }
  items.push(...endingSchemes(input, texts));
  items.push(...pending(input, texts));
  return items;
}

/** What falls away before the day of the headline, per scheme line, largest first. */
function endingSchemes({ answer, overview, rows, language }: BriefingInput, texts: BriefingTexts): Sentence[] {
  const lines = new Map<string, { loss: number; areas: Set<string> }>();
  for (const { date, schemes, areaId } of answer.cliffs) {
    if (date >= overview.before) continue;
    for (const { scheme, loss } of schemes) {
      const line = lines.get(scheme) ?? { loss: 0, areas: new Set() };
      lines.set(scheme, { loss: line.loss + loss, areas: line.areas.add(areaId) });
    }
  }
  const funderOf = new Map(rows.schemes.map(({ name, funder }) => [name, funder]));
  return Array.from(lines)
    .filter(([, { loss }]) => loss > 0)
    .toSorted(([a, { loss: lossA }], [b, { loss: lossB }]) => lossB - lossA || (a < b ? -1 : 1))
    .slice(0, answer.areas.length === 1 ? mostSchemes.one : mostSchemes.all)
    .map(([scheme, { loss, areas }]) => ({
      text: texts.ends(scheme, funderOf.get(scheme) ?? null, eurosInSentence(loss, language), areasText(areas.size, texts)),
      notes: [note.severity],
    }));
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
  return [
    {
      text: texts.pending(eurosInSentence(sum, language), words.map((word) => texts.certainty[word]).join(` ${texts.and} `)),
      notes: [note.sources],
    },
  ];
}
