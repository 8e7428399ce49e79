import { expect, test } from 'vitest';
import { repaired } from '#renderer/features/import/proposal.ts';
import { correctionsOf } from '#renderer/features/import/tell.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import { problem } from '#shared/contracts/problem.ts';

const wrongDate = (row: number): Issue => {
  const place = { file: 'a.xlsx', sheet: 'Blad1', row, column: 'D' };
  return { severity: 'error', problem: problem('date-unreadable', { seen: '31-02-2029' }, place), place, value: '31-02-2029' };
};

test('all of a kind are repaired at once; a later repair of a cell keeps what stood in the file', () => {
  const once = repaired(null, [wrongDate(2), wrongDate(3)], () => '28-2-2029');
  const twice = repaired(once, [{ ...wrongDate(3), value: '28-2-2029' }], () => '1-3-2029');
  expect([...correctionsOf(twice, 'Blad1')]).toEqual([
    ['D2', { row: 2, column: 'D', seen: '31-02-2029', value: '28-2-2029' }],
    ['D3', { row: 3, column: 'D', seen: '31-02-2029', value: '1-3-2029' }],
  ]);
});

test('fifteen thousand cells are repaired in one go, each kept once', () => {
  const issues = Array.from({ length: 15_000 }, (_, at) => wrongDate(at + 2));
  const all = repaired(
    repaired(null, issues, () => '28-2-2029'),
    issues,
    () => '1-3-2029',
  );
  expect(correctionsOf(all, 'Blad1').size).toBe(15_000);
});
