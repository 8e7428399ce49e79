import { expect, test } from 'vitest';
import type { Cents } from '#shared/domain/money.ts';
import { byOwner, shownItems } from '#shared/domain/open-actions.ts';
import type { AreaId } from '#shared/domain/records.ts';

const action = (key: string, owner: string | null, loss: number, change: { standing?: 'seen' | 'repaired'; isOverdue?: boolean } = {}) => ({
  ...{ key, areaId: 'heerlen-noord' as AreaId, due: null, standing: 'seen' as const, isOverdue: false },
  cliff: { kind: 'cliff' as const, severity: 'high' as const, lossPerYear: loss as Cents, uncovered: 0 as Cents },
  followUp: owner === null ? null : { owner },
  ...change,
});

const items = [action('a', 'Bram', 100, { isOverdue: true }), action('b', null, 900), action('c', 'Anna', 40), action('d', 'Bram', 300)];

test('by owner in order of name, nobody last, with what is late and the largest loss of each area', () => {
  const groups = byOwner(items);
  expect(groups.map(({ owner, items: own, late, sum }) => [owner, own.map(({ key }) => key), late, sum])).toEqual([
    ['Anna', ['c'], 0, 40],
    ['Bram', ['a', 'd'], 1, 300],
    [null, ['b'], 0, 900],
  ]);
});

test('what is done is shown only to who asks for all', () => {
  const all = [...items, action('e', 'Anna', 10, { standing: 'repaired' })];
  const shown = (standing: 'all' | null) => shownItems(all, { owner: 'Anna', standing, area: null }).map(({ key }) => key);
  expect(shown(null)).toEqual(['c']);
  expect(shown('all')).toEqual(['c', 'e']);
});
