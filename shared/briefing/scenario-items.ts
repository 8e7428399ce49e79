import type { BriefingInput, SentenceList } from '#shared/contracts/briefing.ts';
import { sumOfYears } from '#shared/domain/scenario-effect.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { note, sentence } from './phrases.ts';

/** What the chosen scenario costs, and whom; what it does to the gap, and to the cliffs [rules 7]. */
export function scenarioItems({ answer, effect, language }: BriefingInput, texts: BriefingTexts): SentenceList | null {
  if (effect === null || answer.scenario === null) return null;
  const euros = (cents: number) => eurosInSentence(cents, language);
  const all = Object.keys(effect.gapNow).map(Number);
  const costs = effect.cost.map(({ decider, byYear }) => {
    const years = all.filter((year) => (byYear[year] ?? 0) !== 0);
    const sum = sumOfYears(byYear, years);
    return sentence(`cost:${decider}`, texts.scenarioCost(texts.deciders[decider], euros(Math.abs(sum)), span(years, texts), sum < 0), [
      note.scenario,
    ]);
  });
  const moved = all.filter((year) => effect.gapBefore[year] !== effect.gapNow[year]);
  // Over all the years that the sentence names, also those in between that stay as they are.
  const named = all.filter((year) => year >= (moved[0] ?? 0) && year <= (moved.at(-1) ?? 0));
  const [before, now] = [sumOfYears(effect.gapBefore, named), sumOfYears(effect.gapNow, named)];
  const gap =
    moved.length === 0
      ? texts.scenarioSameGap
      : before === now
        ? texts.scenarioMovedGap(span(named, texts), euros(now))
        : texts.scenarioGap(span(named, texts), euros(before), euros(now), now < before);
  return {
    heading: texts.scenarioHeading(answer.scenario),
    items: [
      ...(costs.length > 0 ? costs : [sentence('cost:none', texts.scenarioFree, [note.scenario])]),
      sentence('scenario-gap', gap, [note.scenario]),
      sentence('scenario-cliffs', texts.scenarioCliffs(effect.vanished.length, effect.appeared.length, answer.cliffs.length), [
        note.severity,
      ]),
    ],
  };
}

/** "2028", or "2028 t/m 2030". */
function span(years: readonly number[], texts: BriefingTexts): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return first === last ? String(first) : texts.years(first, last);
}
