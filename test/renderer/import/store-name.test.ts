import { expect, test } from 'vitest';
import { freeStoreName, withoutEnding } from '#renderer/features/import/store-name.ts';

test('a store that is made for a file takes a name that is free, whatever its capitals', () => {
  const known = ['Ingelezen bestanden', 'raming', 'Raming 2'].map((name) => ({ id: name, name, kind: 'own' as const, changedAt: null }));
  expect(freeStoreName('Ingelezen bestanden', known)).toBe('Ingelezen bestanden 2');
  expect(freeStoreName('Raming', known)).toBe('Raming 3');
  expect(freeStoreName('Begroting', known)).toBe('Begroting');
});

test('the ending of a file goes, the minutes in the name of a paste stay', () => {
  expect(withoutEnding('Raming 1.0 april.xlsx')).toBe('Raming 1.0 april');
  expect(withoutEnding('geplakt op 25-11-2026 01.20')).toBe('geplakt op 25-11-2026 01.20');
});
