import { expect, test } from 'vitest';
import { countOf, editsOf, noDraft, withCells, withNewRow, withoutCell, withoutSaved, wrongCells } from '#renderer/features/data/draft.ts';
import { problem } from '#shared/contracts/problem.ts';

const good = (value: number) => ({ text: String(value), value, problem: null });
const wrong = { text: 'veel', value: null, problem: problem('amount-unreadable', { seen: 'veel' }) };

test('what is understood is asked to be saved, what is not waits', () => {
  const draft = withCells(noDraft, [
    { id: 'a', key: 'amount', cell: good(5) },
    { id: 'a', key: 'spent', cell: wrong },
    { id: 'b', key: 'spent', cell: wrong },
  ]);
  expect(editsOf(draft, 'stream')).toEqual([{ act: 'change', table: 'stream', id: 'a', values: { amount: 5 } }]);
  expect(wrongCells(draft).map(({ id, key }) => [id, key])).toEqual([
    ['a', 'spent'],
    ['b', 'spent'],
  ]);
  expect(countOf(draft)).toEqual({ cells: 3, rows: 2 });
});

test('a new row has a name of its own, and stays without any cell', () => {
  const first = withNewRow(noDraft, {});
  const second = withNewRow(first.draft, { area: { text: 'Delft-West', value: 'Delft-West', problem: null } });
  expect([first.id, second.id]).toEqual(['new-1', 'new-2']);
  expect(withoutCell(second.draft, 'new-2', 'area')['new-2']).toEqual({ isNew: true, cells: {} });
  expect(editsOf(second.draft, 'stream').map(({ act }) => act)).toEqual(['add', 'add']);
});

test('a row leaves with its last cell; what was saved leaves unless it was touched again', () => {
  const draft = withCells(noDraft, [{ id: 'a', key: 'amount', cell: good(5) }]);
  expect(withoutCell(draft, 'a', 'amount')).toEqual(noDraft);
  expect(withoutSaved(draft, draft)).toEqual(noDraft);
  const touched = withCells(draft, [{ id: 'a', key: 'amount', cell: good(6) }]);
  expect(withoutSaved(touched, draft)).toEqual(touched);
});
