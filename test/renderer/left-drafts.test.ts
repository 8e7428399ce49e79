import { expect, test } from 'vitest';
import { leftDrafts } from '#renderer/kit/left-drafts.ts';

test('what was typed over one file is not there over another, and goes where it was saved or another state is put in its place', () => {
  const drafts = leftDrafts<string>();
  drafts.leave('recent:2026', 'stream', 'getypt');
  expect(drafts.of('recent:2026', 'stream')).toBe('getypt');
  expect(drafts.of('recent:2027', 'stream')).toBeNull();
  expect(drafts.of('recent:2026', 'commitment')).toBeNull();
  drafts.leave('recent:2026', 'stream', null);
  expect(drafts.of('recent:2026', 'stream')).toBeNull();
  drafts.leave('recent:2026', 'stream', 'weer');
  drafts.forget('recent:2026');
  expect(drafts.of('recent:2026', 'stream')).toBeNull();
});
