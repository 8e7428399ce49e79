import { expect, test } from 'vitest';
import { tableOf } from '#renderer/features/paste/table-of.ts';
import { longestPasted } from '#shared/contracts/bridge.ts';

const long = (text: string) => text.padEnd(longestPasted + 1, 'x');

test('a table that is too long to be pasted is not the same as no table', () => {
  expect(tableOf({ html: '', text: 'een losse zin' })).toBe(null);
  expect(tableOf({ html: '', text: long('a\tb\n') })).toBe('too-long');
  expect(tableOf({ html: long('<table><tr><td>a'), text: '' })).toBe('too-long');
  expect(tableOf({ html: long('<table><tr><td>a'), text: 'a\tb' })).toEqual({ kind: 'txt', content: 'a\tb' });
});
