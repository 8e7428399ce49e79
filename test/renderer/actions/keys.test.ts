import { expect, test } from 'vitest';
import { actionOfKeys, keysInWords, keysOf } from '#renderer/actions/keys.ts';

// The tests run on all three systems, and each has its own key.
const isMac = navigator.platform.startsWith('Mac');
const mod = isMac ? { metaKey: true } : { ctrlKey: true };

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  actionOfKeys({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held } as KeyboardEvent);

test('keys mean the action of the one list', () => {
  expect(press('k', mod)).toBe('search');
  expect(press('z', mod)).toBe('undo');
  expect(press('Z', { ...mod, shiftKey: true })).toBe('redo');
});

test('a letter alone, with Alt, or unknown is no action', () => {
  expect(press('k')).toBeNull();
  expect(press('k', { ...mod, altKey: true })).toBeNull();
  expect(press('y', mod)).toBeNull();
});

test('a sign alone is an action where that is wanted, and nobody types', () => {
  expect(press('?', { shiftKey: true })).toBe('keys');
  expect(actionOfKeys({ key: '?', ctrlKey: false, metaKey: false, altKey: false } as KeyboardEvent, false)).toBeNull();
});

test('keys are shown as people read them', () => {
  expect(keysInWords('Mod+Shift+Z')).toBe(isMac ? '⌘ ⇧ Z' : 'Ctrl Shift Z');
  expect(keysOf('import')).toBe(isMac ? '⌘ I' : 'Ctrl I');
  expect(keysOf('store.sample')).toBeNull();
});
