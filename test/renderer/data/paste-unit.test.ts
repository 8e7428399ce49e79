import { expect, test } from 'vitest';
import { bareAmount, pastedUnit } from '#renderer/features/data/paste-unit.ts';

const standing = [2_800_000, 604_000, 1_035_000, 1_925_000];
const ofBlock = (block: readonly (readonly string[])[], there: readonly number[] = standing) =>
  pastedUnit(block, block[0]?.map(() => true) ?? [], there, 'nl');

test('a head that says thousands is one, with the years under it', () => {
  expect(
    ofBlock([
      ['bedragen x € 1.000', ''],
      ['2027', '2028'],
      ['2.805', '604'],
    ]),
  ).toEqual({
    ...{ heads: 2, unit: 1000 },
    because: { kind: 'head', text: 'bedragen x € 1.000' },
  });
  expect(ofBlock([['2027 (x € 1.000)'], ['2.805']])).toMatchObject({ heads: 1, unit: 1000 });
  expect(ofBlock([['in miljoenen euro'], ['2,8']])).toMatchObject({ heads: 1, unit: 1_000_000 });
  expect(ofBlock([['in euro’s'], ['2.805']])).toMatchObject({ heads: 1, unit: 1 });
});

test('amounts that are about a thousand times smaller than what stands there are asked about', () => {
  expect(
    ofBlock([
      ['2.805', '604'],
      ['1.035', ''],
    ]),
  ).toMatchObject({ heads: 0, unit: 1000, because: { kind: 'values' } });
  // As large as the others, or one that is: euros.
  expect(ofBlock([['2.805.000', '604.000']])).toMatchObject({ unit: 1 });
  expect(ofBlock([['2.805', '604.000']])).toMatchObject({ unit: 1 });
  // Cells that say their unit themselves need none.
  expect(
    ofBlock([
      ['1,2 mln', 'p.m.'],
      ['€ 1.000', '-'],
    ]),
  ).toMatchObject({ heads: 0 });
  expect(ofBlock([['1,2 mln', 'p.m.']])).toMatchObject({ unit: 1 });
  // Where nothing stands yet, nothing can be said.
  expect(ofBlock([['2.805']], [1_000_000])).toMatchObject({ unit: 1 });
  // A hundred times smaller is a small amount.
  expect(ofBlock([['15.000']])).toMatchObject({ unit: 1 });
});

test('a bare amount has no unit of its own', () => {
  expect(bareAmount('2.805,50', 'nl')).toBe(2805.5);
  expect(bareAmount('2,8 mln', 'nl')).toBeNull();
  expect(bareAmount('p.m.', 'nl')).toBeNull();
});
