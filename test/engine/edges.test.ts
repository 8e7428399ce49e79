import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileList } from '#electron/engine/files.ts';
import { homeFolder } from '#electron/engine/home-folder.ts';
import { fileLog } from '#electron/engine/log.ts';
import { rootFolder } from '#electron/engine/root-folder.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a file is known by a handle that says its name and not its place', () => {
  const files = fileList();
  const handle = files.register('/home/j.bakker/Begroting 2026.xlsx');
  expect(handle).toEqual({ id: expect.any(String), name: 'Begroting 2026.xlsx' });
  expect(files.pathOf(handle)).toEqual({ ok: true, value: '/home/j.bakker/Begroting 2026.xlsx' });
});

test('a handle that was made up is nobody’s', () => {
  expect(fileList().pathOf({ id: '../../etc/passwd', name: 'passwd' })).toEqual({
    ok: false,
    problem: { code: 'handle-unknown', params: {} },
  });
});

test.each([
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/lange-adem'],
  ['win32', { LOCALAPPDATA: 'C:/local' }, 'C:/local/Lange Adem'],
  ['linux', { LANGE_ADEM_HOME: '/elsewhere' }, '/elsewhere'],
] as const)('the program’s own folder on %s with %o', (platform, environment, expected) => {
  expect(homeFolder(environment, platform)).toBe(expected);
});

test('the root holds package.json and the migrations', () => {
  expect(JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')).name).toBe('lange-adem');
});

test('the log keeps where a bug was and never what its message said', () => {
  const home = temporaryFolder();
  const number = fileLog(home, () => '2026-12-01T09:00:00Z').bug('overview.view', new TypeError('€ 1.200 of J. Bakker'));
  const written = readFileSync(join(home, 'log/lange-adem.log'), 'utf8');
  expect(written).toMatch(new RegExp(`^2026-12-01T09:00:00Z ${number} overview.view TypeError \\| at .*edges\\.test\\.ts`));
  expect(written).not.toContain('Bakker');
  expect(written.trimEnd().split('\n')).toHaveLength(1);
});

test('a log that cannot be written hides no bug', () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'log'), 'a file where the folder should be');
  expect(fileLog(home, () => 'now').bug('x', 'not an Error')).toMatch(/^[0-9a-f]{8}$/);
});
