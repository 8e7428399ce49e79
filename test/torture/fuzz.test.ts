import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('budgets changed at random are read or refused: nothing throws, hangs, or reaches what objects are made of', {
  timeout: 60_000,
}, () => {
  const { lost, refused } = fuzz({ tries: 504 });
  expect(lost).toBe(0);
  expect(refused).toBeGreaterThan(50);
});
