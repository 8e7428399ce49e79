import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { inOrder, type Need, whichFirst } from '#shared/domain/which-first.ts';

const need = (areaId: string, cost: number, legal: number, administrative = 0): Need => ({
  areaId: areaId as AreaId,
  cost: cost as Cents,
  keeps: { legal: legal as Cents, administrative: administrative as Cents, intended: 0 as Cents },
});

test('legal commitments come before any others, and two small areas may keep more than a large one', () => {
  expect(whichFirst([need('a', 10, 1, 900), need('b', 10, 2)], 10).areas).toEqual(['b']);
  expect(whichFirst([need('groot', 10, 9), need('een', 5, 5), need('twee', 5, 5)], 10)).toMatchObject({
    areas: ['een', 'twee'],
    cost: 10,
    equals: 0,
  });
});

test('equal answers are counted, the cheapest of what keeps as much is chosen, and nothing is affordable for nothing', () => {
  expect(whichFirst([need('a', 5, 3), need('b', 5, 3)], 5)).toMatchObject({ areas: ['a'], equals: 1, other: ['b'] });
  expect(whichFirst([need('a', 5, 3), need('b', 4, 3)], 5)).toMatchObject({ areas: ['b'], cost: 4, equals: 0, other: null });
  expect(whichFirst([need('a', 5, 3)], 4)).toMatchObject({ areas: [], cost: 0, equals: 0 });
});

test('no choice at all keeps more than the one given', () => {
  const small = fc.record({ cost: fc.integer({ min: 1, max: 9 }), legal: fc.nat(6), administrative: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(small, { maxLength: 8 }), fc.nat(40), (given, budget) => {
      const needs = given.map(({ cost, legal, administrative }, at) => need(`g${at}`, cost, legal, administrative));
      const found = whichFirst(needs, budget);
      let best = [0, 0, 0];
      let ways = 0;
      for (let set = 0; set < 2 ** needs.length; set++) {
        const chosen = needs.filter((_, at) => (set >> at) & 1);
        const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
        if (cost > budget) continue;
        const keeps = (word: 'legal' | 'administrative') => chosen.reduce((sum, one) => sum + one.keeps[word], 0);
        const value = [keeps('legal'), keeps('administrative'), -cost];
        const difference = value.map((part, at) => part - (best[at] ?? 0)).find((part) => part !== 0) ?? 0;
        if (difference > 0 || ways === 0) [best, ways] = difference >= 0 ? [value, 1] : [best, ways];
        else if (difference === 0) ways += 1;
      }
      expect([found.keeps.legal, found.keeps.administrative, -found.cost]).toEqual(best);
      expect(found.equals + 1).toBe(ways);
      expect(found.other === null).toBe(ways === 1);
      if (found.other === null) return;
      const other = needs.filter(({ areaId }) => found.other?.includes(areaId));
      const keeps = (word: 'legal' | 'administrative') => other.reduce((sum, one) => sum + one.keeps[word], 0);
      expect([keeps('legal'), keeps('administrative'), -other.reduce((sum, { cost }) => sum + cost, 0)]).toEqual(best);
      expect(found.other.toSorted()).not.toEqual([...found.areas].sort());
    }),
  );
});

test('areas where every cent keeps as much are weighed without asking for every choice of them', () => {
  let asked = 0;
  const needs = Array.from({ length: 20 }, (_, at): Need => {
    const cost = 1_000_003 + ((at * 7_919) ** 2 % 500_009);
    return {
      ...need(`g${at}`, cost, 0),
      get keeps() {
        asked += 1;
        return { legal: cost, administrative: 0, intended: 0 } as Need['keeps'];
      },
    };
  });
  const budget = 12_000_000;
  const found = whichFirst(needs, budget);
  expect(asked).toBeLessThan(100_000);
  expect(found.cost).toBeLessThanOrEqual(budget);
  expect(found.keeps.legal).toBe(found.cost);
});

test('the order in which each cent keeps most leaves out what costs nothing', () => {
  expect(inOrder([need('a', 10, 1), need('b', 0, 0), need('c', 5, 4), need('d', 10, 1)])).toEqual(['c', 'a', 'd']);
});
