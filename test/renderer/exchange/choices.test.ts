import { expect, test } from 'vitest';
import { noChoices, openCount, orderOf } from '#renderer/features/exchange/choices.ts';
import type { MergePreview, MergeRow } from '#shared/contracts/exchange.ts';

const shown = Array.from({ length: 2000 }, (_, at): MergeRow => {
  return {
    key: `stream ${at}`,
    table: 'stream',
    id: `${at}`,
    label: `${at}`,
    state: 'conflict',
    who: 'Bram',
    at: '2026-11-24T09:00:00.000Z',
    fields: [],
  };
});
const preview: Pick<MergePreview, 'rows' | 'counts'> = {
  rows: shown,
  counts: { new: 0, changed: 0, removed: 0, conflict: 2500, unchanged: 0 },
};

test('a choice for all rows decides those that are not shown too; a row of which the choice is taken back waits', () => {
  expect(openCount(preview, noChoices)).toBe(2500);
  const all = { ofRow: {}, ofAll: 'file' } as const;
  expect(openCount(preview, all)).toBe(0);
  expect(orderOf(all)).toEqual({ onConflict: 'newer', choices: {} });
  const butOne = { ...all, ofRow: { 'stream 7': null } };
  expect(openCount(preview, butOne)).toBe(1);
  expect(orderOf(butOne)).toEqual({ onConflict: 'newer', choices: { 'stream 7': null } });
  expect(openCount(preview, { ofRow: { 'stream 1': 'store' }, ofAll: null })).toBe(2499);
});
