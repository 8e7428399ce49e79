import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { doorTexts } from '#shared/text/door-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `npm start`, as a terminal would, on a machine without Electron. */
function start(words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-start-'));
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const child: ChildProcess = spawn(process.execPath, ['electron/run.mjs', 'electron/start.ts', ...words], {
    cwd: root,
    env: {
      ...process.env,
      LANGE_ADEM_HOME: join(folder, 'home'),
      TMPDIR: temporary,
      TEMP: temporary,
      // No Electron, and no host that could give it.
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nothing'),
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      electron_config_cache: join(folder, 'cache'),
    },
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, ended, temporary, out: () => out, err: () => err };
}

test('without Electron it says so in one sentence, and gives the same window at an address of this machine', async () => {
  const { child, ended, out, err, temporary } = start(['--no-open']);
  await expect.poll(out, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/);
  expect(out()).toContain(doorTexts('nl').electronMissing);
  const { origin, hash } = new URL(/http:\S+/.exec(out())?.[0] ?? '');
  const page = await fetch(origin);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Lange Adem');
  const headers = { authorization: `Bearer ${hash.slice('#token='.length)}`, 'content-type': 'application/json' };
  const state = await fetch(`${origin}/call/app.state`, { method: 'POST', headers, body: '{"input":{}}' });
  expect(await state.json()).toMatchObject({ ok: true, value: { door: 'browser', store: null } });

  // Twice, as from a terminal: to the launcher and to what it launched.
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(origin)).rejects.toThrow();
  expect(readdirSync(temporary).filter((name) => name.startsWith('lange-adem-'))).toEqual([]);
  expect(err()).toBe('');
}, 40_000);

test('a store that is not there is told in one sentence, with exit code 1', async () => {
  const { ended, err } = start(['--no-open', '--store', join(tmpdir(), 'no-such-folder', 'x.adem')]);
  expect(await ended).toBe(1);
  expect(err().trimEnd().split('\n')).toHaveLength(1);
  expect(err()).toContain('x.adem');
}, 40_000);

test('words it does not know are told with how it is used, with exit code 2', async () => {
  for (const words of [['--opne'], ['--port', 'x'], ['--port', '70000'], ['extra']]) {
    const { ended, err } = start(words);
    expect(await ended).toBe(2);
    expect(err()).toContain('npm start');
  }
}, 40_000);
