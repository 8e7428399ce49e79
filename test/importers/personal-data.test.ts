import { expect, test } from 'vitest';
import { problemText } from '#shared/text/problem-text.ts';
import { sheet } from './support/read.ts';

test('what looks like a citizen service number is warned for at its cell, and not repeated', () => {
  const { streams, inspection } = sheet([
    ['Gebied', 'Regeling', 'Kenmerk', 2026, 'Toelichting'],
    ['Heerlen-Noord', 'Regio Deal', 'K-1', 500_000, 'Contact 123456782'],
    ['Heerlen-Noord', 'Sociale basis', '123456789', 123_456_782, null],
  ]);
  expect(streams).toHaveLength(2);
  const found = inspection.issues.filter(({ problem: { code } }) => code === 'citizen-number');
  expect(found).toMatchObject([{ severity: 'warning', place: { sheet: 'Blad1', cell: 'E2' }, value: null }]);
  const said = found.map((issue) => problemText(issue.problem, 'nl')).join();
  expect(said).toContain('burgerservicenummer');
  expect(said).not.toContain('123456782');
});
