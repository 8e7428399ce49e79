import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

/** The short form of `npm run torture fuzz`, which tries 20,000. */
test('budgets changed at random are read or refused: nothing throws, hangs, changes the store or what objects are made of', {
  timeout: 180_000,
}, async () => {
  const { numbers, refused } = await fuzz({ tries: 500 });
  expect(numbers).toEqual([]);
  expect(refused).toBeGreaterThan(50);
});
