import { expect, test } from 'vitest';
import { lensSentences } from '#renderer/features/sensitivity/band-words.ts';
import { monthsTyped } from '#renderer/features/sensitivity/tries.ts';
import type { SensitivityView } from '#shared/contracts/views.ts';
import { sensitivity } from '#shared/text/nl/sensitivity.ts';

test('months are read as months, and nothing else is', () => {
  expect(['6', ' 12 maanden', '1 maand', '3 months'].map(monthsTyped)).toEqual([6, 12, 1, 3]);
  expect(['3 jaar', '1,5', '-2', '', 'zes'].map(monthsTyped)).toEqual([null, null, null, null, null]);
});

test('an area without data or without commitments is not called one with a gap', () => {
  const under = (state: string, coveredUntil: string | null) => ({ gapByYear: {}, hardAreas: 0, until: { state, coveredUntil } });
  const asIs = {
    lenses: { secured: under('gap-now', null), planned: under('no-commitments', null), hoped: under('covered', '2027-12-31') },
  };
  const view = { asIs, tried: { lenses: { ...asIs.lenses, planned: under('no-data', null) } } } as unknown as SensitivityView;
  expect(lensSentences(view, { language: 'nl', sensitivity } as never)).toEqual([
    'Zeker: nu al een gat.',
    'Gepland: geen verplichtingen, met deze aannames geen gegevens.',
    'Gehoopt: betaald t/m 31 december 2027.',
  ]);
});
