import { expect, test } from 'vitest';
import { repaired } from '#renderer/features/import/proposal.ts';
import { alikeByKind, countAlong, type Drafts, draftKey, kindOf, takenAlong } from '#renderer/features/import/take-over.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import { problem } from '#shared/contracts/problem.ts';

const areas = [
  { id: 'zaandam-oost', name: 'Zaandam-Oost' },
  { id: 'tilburg-noordwest', name: 'Tilburg-Noordwest' },
];

const municipality = (seen: string, nearest: string, row: number, sheet = 'Blad1'): Issue => {
  const place = { file: 'a.xlsx', sheet, row, column: 'A' };
  return { severity: 'error', problem: problem('area-unknown', { seen, nearest, reason: 'municipality' }, place), place, value: seen };
};

const zaanstad = municipality('Zaanstad', 'Zaandam-Oost', 2);
const tilburg = municipality('Tilburg', 'Tilburg-Noordwest', 3);

function all(issues: readonly Issue[], from: Issue, drafts: Drafts) {
  const alike = alikeByKind(issues, drafts, areas).get(kindOf(from));
  if (alike === undefined) throw new Error('it has a repair');
  const taken = takenAlong(from, alike, drafts, areas);
  expect(taken.size).toBe(countAlong(from, alike));
  return repaired(null, [...taken.keys()], (one) => taken.get(one) ?? '').tables;
}

test('the share that was filled in is told too when all of a kind are taken over, from whichever of them', () => {
  const drafts = new Map([
    [draftKey(zaanstad), { value: null, share: '40' }],
    [draftKey(tilburg), { value: null, share: '12,5' }],
  ]);
  const told = {
    aliases: { Zaanstad: 'zaandam-oost', Tilburg: 'tilburg-noordwest' },
    shares: { Zaanstad: 4000, Tilburg: 1250 },
  };
  expect(all([zaanstad, tilburg], zaanstad, drafts)[0]).toMatchObject(told);
  expect(all([zaanstad, tilburg], tilburg, drafts)[0]).toMatchObject(told);
});

test('of a name on two sheets what was filled in counts for both; what is no share is not taken', () => {
  const other = municipality('Zaanstad', 'Zaandam-Oost', 9, 'Blad2');
  const drafts = new Map([
    [draftKey(zaanstad), { value: null, share: '40' }],
    [draftKey(tilburg), { value: null, share: '140' }],
  ]);
  expect(all([zaanstad, tilburg, other], zaanstad, drafts).map(({ sheet, shares }) => [sheet, shares])).toEqual([
    ['Blad1', { Zaanstad: 4000 }],
    ['Blad2', { Zaanstad: 4000 }],
  ]);
});
