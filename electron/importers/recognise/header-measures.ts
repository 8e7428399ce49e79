/** Which version of a budget a column holds, from firm to old; the first that is there counts. */
export const measures = ['revised', 'budget', 'forecast', 'actual'] as const;
export type Measure = (typeof measures)[number];
export type Flow = 'expense' | 'income' | 'balance';

export const measureWords: readonly (readonly [RegExp, Measure])[] = [
  [
    /\b(bijgesteld\w*|gewijzigd\w*|actuele? begroting|na (?:de )?(?:\w+ )?(?:begrotings)?wijziging(?:en)?|na wijz|bijgest|revised|amended|lopende begroting)\b/i,
    'revised',
  ],
  [/\b(realisatie|rekening|werkelijk\w*|gerealiseerd\w*|jaarrekening|jaarstukken|realis|rek|actuals?|realised|realisation)\b/i, 'actual'],
  [/\b(raming\w*|geraamd|meerjarenraming|prognose|forecast|estimate|mjr|mjb)\b/i, 'forecast'],
  [
    /\b(begroting|begr|begroot|voor (?:de )?(?:\w+ )?(?:begrotings)?wijziging(?:en)?|prim|primitie\w*|budget|oorspronkelijk\w*|budgeted|primair)\b/i,
    'budget',
  ],
];
export const flowWords: readonly (readonly [RegExp, Flow])[] = [
  [/\b(lasten|uitgaven|kosten|expenses?|expenditure|costs)\b/i, 'expense'],
  [/\b(baten|inkomsten|opbrengsten|income|revenues?)\b/i, 'income'],
  [/\b(saldo|balance|resultaat|net)\b/i, 'balance'],
];

export function measureOf(header: string): Measure | null {
  return measureWords.find(([words]) => words.test(header))?.[1] ?? null;
}

export function flowOf(header: string): Flow | null {
  return flowWords.find(([words]) => words.test(header))?.[1] ?? null;
}
