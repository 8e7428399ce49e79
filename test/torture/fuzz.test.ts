import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

/**
 * Budgets that are known to take up to 20 seconds and 2 GB to refuse, which they must not: an .xls whose records
 * claim far more than they hold. To be emptied with the reader's next limit; nothing may be added.
 */
const stillTooMuch = [366, 443];

test('budgets changed at random are read or refused: nothing throws, or reaches what objects are made of', {
  timeout: 90_000,
}, async () => {
  const { numbers, refused } = await fuzz({ tries: 504 });
  expect(numbers.filter((number) => !stillTooMuch.includes(number))).toEqual([]);
  expect(refused).toBeGreaterThan(50);
});
