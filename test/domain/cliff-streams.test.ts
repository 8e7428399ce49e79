import { expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { amounts, day, question, rowsOf, scheme, stream } from './example-rows.ts';

test('a stream that falls at the turn of the year and ends within three months stands in the cliff once, as one that ends', () => {
  const row = stream('s', 'S', {
    start: day('2026-01-01'),
    end: day('2027-03-01'),
    amounts: amounts({ 2026: 900_000, 2027: 100_000 }),
  });
  const [cliff, ...others] = answer(rowsOf({ schemes: [scheme('S')], streams: [row] }), question, defaultThresholds).cliffs;
  expect(others).toEqual([]);
  expect(cliff?.date).toBe('2026-12-31');
  expect(cliff?.streams).toEqual([{ id: 's', scheme: 'S', reference: null, edge: 'ends' }]);
});
