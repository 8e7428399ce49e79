import { expect, test } from 'vitest';
import { noDraft, withCells } from '#renderer/features/data/draft.ts';
import { forgetDrafts, leaveDraft, leftDraft } from '#renderer/features/data/left-drafts.ts';

const typed = withCells(noDraft, [{ id: 's1', key: 'note', cell: { text: 'x', value: 'x', problem: null } }]);

test('what was typed over one file is not there over another, and goes where another state is put in its place', () => {
  leaveDraft('recent:2026', 'stream', typed);
  expect(leftDraft('recent:2026', 'stream')).toBe(typed);
  expect(leftDraft('recent:2027', 'stream')).toBe(noDraft);
  expect(leftDraft('recent:2026', 'commitment')).toBe(noDraft);
  forgetDrafts('recent:2026');
  expect(leftDraft('recent:2026', 'stream')).toBe(noDraft);
});
