import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { buildWhatChanged } from '#electron/build-all.ts';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { type CliSession, cliSession } from './session.ts';

let session: CliSession;
let child: ChildProcess | null = null;

beforeAll(async () => {
  await buildWhatChanged(['renderer']);
}, 120_000);

afterEach(() => {
  child?.kill('SIGKILL');
  session.end();
});

function serve(...words: readonly string[]): ChildProcess {
  const env = { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', LANGE_ADEM_HOME: join(session.folder, 'home') };
  child = spawn(process.execPath, [join(rootFolder, 'electron/cli/main.ts'), 'serve', ...words], { cwd: session.folder, env });
  return child;
}

test('serves the window of the store on this machine, says where, and ends with the terminal', async () => {
  session = cliSession();
  await session.run(['sample', '--store', 's.adem']);
  const server = serve('--store', 's.adem', '--no-open');
  const [said] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  const [, address = '', host = '', token = ''] = /(http:\/\/(127\.0\.0\.1:\d+)\/)#\w+=(\S+)/.exec(String(said)) ?? [];
  expect(address).not.toBe('');
  expect((await fetch(`http://${host}/`)).status).toBe(200);
  const asked = await fetch(`http://${host}/call/app.state`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ input: {} }),
  });
  expect(await asked.json()).toMatchObject({ ok: true, value: { door: 'browser', store: { name: 's', kind: 'sample' } } });
  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('a store that is not there is told, and nothing is served', async () => {
  session = cliSession();
  const server = serve('--store', 'weg.adem', '--no-open', '--lang', 'en');
  const said: string[] = [];
  server.stderr?.on('data', (text: Buffer) => said.push(String(text)));
  expect(await once(server, 'exit')).toEqual([1, null]);
  expect(said.join('')).toMatch(/^The file weg\.adem is not there.*\n$/);
});
