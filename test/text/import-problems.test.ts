import { expect, test } from 'vitest';
import { problem } from '#shared/contracts/problem.ts';
import { problemText } from '#shared/text/problem-text.ts';

test('a reader of English meets no Dutch words in the sentences of the importer', () => {
  const english = (found: Parameters<typeof problemText>[0]) => problemText(found, 'en');
  expect(english(problem('file-too-large', { file: 'a.xlsx', limit: 'cells' }))).toContain('more than 3 million cells');
  expect(english(problem('column-missing', { column: 'Gebied' }))).toContain('"Area"');
  expect(english(problem('word-unknown', { seen: 'x', allowed: 'ja, nee' }))).toContain('yes, no');
  expect(english(problem('word-unknown', { seen: 'x', allowed: 'beschikt, begroot' }))).not.toMatch(/beschikt|begroot/);
});

test('a conflict is told as people read it: the name of the column, euros and dates of the language', () => {
  const money = problem('row-changed-by-hand', { field: 'yearAmount:2026', store: '123456', file: null });
  expect(problemText(money, 'nl')).toContain('Jaarbedrag 2026 is met de hand gewijzigd in "€\u00a01.234,56", en het bestand zegt "–"');
  expect(problemText(money, 'en')).toContain('"€\u00a01,234.56"');
  const date = problem('row-changed-by-hand', { field: 'end', store: '2030-12-31', file: '2029-02-28' });
  expect(problemText(date, 'nl')).toContain('"31-12-2030", en het bestand zegt "28-2-2029"');
});
