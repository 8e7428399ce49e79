import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Engine } from '#electron/engine/engine.ts';
import { privateFiles } from '#electron/engine/private-files.ts';
import { ipcDoor } from '#electron/shell/ipc-door.ts';
import { BrowserWindow, ipcMain } from '#test/support/electron-double/electron.ts';

const dispatch = vi.fn(async () => ({ ok: true as const, value: 1 }));
const cancel = vi.fn();
const window = new BrowserWindow();
const engine = { dispatch, cancel, onEvent: () => () => {}, register: (path: string) => ({ id: path, name: path }) } as unknown as Engine;
const files = privateFiles();
afterAll(() => files.remove());
const onLanguage = vi.fn();
const misspelt = vi.fn(async (words: readonly string[]) => words.filter((word) => word.endsWith('dt')));
const door = ipcDoor({ engine, window: window as never, files, language: () => 'nl', onLanguage, misspelt, onCalled: vi.fn() });

const ours = { sender: window.webContents, senderFrame: { url: 'app://bundle/gebied/x', parent: null } };
const refused = { ok: false, problem: { code: 'not-allowed', params: {} } };
const call = (event: unknown, ...message: unknown[]) => ipcMain.handlers.get('call')?.(event, ...message);

beforeEach(() => vi.clearAllMocks());

test('our own page is heard', async () => {
  expect(await call(ours, 'app.state', {})).toEqual({ ok: true, value: 1 });
  expect(dispatch).toHaveBeenCalledWith('app.state', {});
});

test.each([
  ['another window', { ...ours, sender: {} }],
  ['a frame inside our page', { ...ours, senderFrame: { url: 'app://bundle/', parent: {} } }],
  ['another site', { ...ours, senderFrame: { url: 'https://example.org/', parent: null } }],
  ['a name that begins like ours', { ...ours, senderFrame: { url: 'app://bundle.example.org/', parent: null } }],
  ['another host of our scheme', { ...ours, senderFrame: { url: 'app://other/', parent: null } }],
  ['a file', { ...ours, senderFrame: { url: 'file:///index.html', parent: null } }],
  ['a frame that is gone', { ...ours, senderFrame: null }],
])('%s is not', async (_who, event) => {
  expect(await call(event, 'app.state', {})).toEqual(refused);
  expect(ipcMain.handlers.get('take-files')?.(event, ['/tmp/a.xlsx'])).toEqual([]);
  expect(await ipcMain.handlers.get('misspelt')?.(event, ['gebeurdt'])).toEqual([]);
  ipcMain.emit('cancel', event, 'job');
  ipcMain.emit('language', event, 'en');
  expect(dispatch).not.toHaveBeenCalled();
  expect(cancel).not.toHaveBeenCalled();
  expect(onLanguage).not.toHaveBeenCalled();
});

test('of dropped files only those of our kinds come in', () => {
  const paths = ['/tmp/a.xlsx', '/etc/passwd', '/tmp/a.sh', '/tmp/b.ADEM'];
  expect(ipcMain.handlers.get('take-files')?.(ours, paths)).toEqual([
    { id: '/tmp/a.xlsx', name: '/tmp/a.xlsx' },
    { id: '/tmp/b.ADEM', name: '/tmp/b.ADEM' },
  ]);
});

test('what is pasted becomes a file that only this user can read, under the name that was given', () => {
  const paste = (event: unknown, pasted: unknown) =>
    ipcMain.handlers.get('take-pasted')?.(event, pasted) as { id: string; name: string } | null;
  const pasted = { name: 'geplakt op 25-11-2026 01.20', kind: 'txt', content: 'Gebied\t2027\nDelft-West\t€ 5' };
  const handle = paste(ours, pasted);
  expect(handle?.name).toBe(pasted.name);
  expect(readFileSync(handle?.id ?? '', 'utf8')).toBe(pasted.content);
  expect(statSync(handle?.id ?? '').mode & 0o077).toBe(0);
  expect(paste(ours, { ...pasted, kind: 'exe' })).toBeNull();
  expect(paste({ ...ours, sender: {} }, pasted)).toBeNull();
});

test('the door is busy for as long as a job runs', async () => {
  const { promise, resolve } = Promise.withResolvers<{ ok: true; value: number }>();
  dispatch.mockReturnValueOnce(promise);
  const asked = call(ours, 'import.inspect', {}, { job: 'a' });
  expect(door.isBusy()).toBe(true);
  resolve({ ok: true, value: 1 });
  await asked;
  expect(door.isBusy()).toBe(false);
});
