import { expect, test } from 'vitest';
import { scenarioItems } from '#shared/briefing/scenario-items.ts';
import type { BriefingInput } from '#shared/contracts/briefing.ts';
import { briefingTexts } from '#shared/text/nl/briefing.ts';

const euros = (millions: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(millions).map(([year, amount]) => [year, amount * 100_000_000]));

/** What the page says of a gap that a scenario changes. */
function gapSentence(gapBefore: Readonly<Record<string, number>>, gapNow: Readonly<Record<string, number>>): string {
  const effect = { gapBefore: euros(gapBefore), gapNow: euros(gapNow), cost: [], vanished: [], appeared: [], moved: [] };
  const input = { answer: { scenario: 'Proef', cliffs: [] }, effect, language: 'nl' } as unknown as BriefingInput;
  const said = scenarioItems(input, briefingTexts)?.items.find(({ key }) => key === 'scenario-gap');
  return (said?.text ?? '').replaceAll('\u00a0', ' ');
}

test('the years that a sentence names are those that it adds up, also one in between that stays as it is', () => {
  const said = gapSentence({ 2026: 7, 2027: 5, 2028: 3, 2029: 5 }, { 2026: 7, 2027: 1, 2028: 3, 2029: 1 });
  expect(said).toContain('2027 t/m 2029, daalt van € 13,0 mln naar € 5,0 mln');
});

test('a gap that only moves from year to year neither falls nor rises, and is not called the same', () => {
  expect(gapSentence({ 2027: 5, 2028: 0 }, { 2027: 0, 2028: 5 })).toBe(
    'Wat niet betaald is, blijft in 2027 t/m 2028 samen € 5,0 mln, maar valt in andere jaren.',
  );
  expect(gapSentence({ 2027: 5 }, { 2027: 5 })).toBe('Wat niet betaald is, blijft gelijk.');
});
