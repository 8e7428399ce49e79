import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import { startServer } from '#electron/server/start-server.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { startMainAlone } from '#test/support/electron-double/main-alone.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'lange-adem-doors-'));
const sheet = join(home, 'Begroting 2026.csv');
writeFileSync(
  sheet,
  'Gebied;Regeling;Zekerheid;Ingang;Einde;2026;2027\nHeerlen-Noord;Regio Deal;beschikt;01-01-2026;31-12-2027;"1.200,50";800\nNergens;X;begroot;;;x;1\n',
);

/** One way in: a call by name, a file taken in, an end. */
type Door = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly takeIn: (path: string) => Promise<FileHandle>;
  readonly close: () => Promise<unknown>;
};

const question = { at: '2026-12-01', horizon: 2042, lens: 'planned' };
const table: readonly (readonly [string, unknown])[] = [
  ['overview.view', { question }],
  ['overview.view', { question: { ...question, lens: 'secured' } }],
  ['lines.view', { question }],
  ['cliffs.view', { question }],
  ['area.view', { question, area: 'heerlen-noord' }],
  ['area.view', { question, area: 'nergens' }],
  ['cliff.view', { question, key: 'no-such-cliff' }],
  ['history.list', {}],
  ['history.undo', { changeSet: 999_999 }],
  ['overview.view', { question: { at: '2026-02-30' } }],
  ['overview.view', null],
  ['no-such-call', {}],
  ['__proto__', {}],
  ['import.inspect', { file: { id: 'unknown', name: 'x.xlsx' } }],
];

beforeAll(async () => {
  execFileSync(process.execPath, ['electron/build.ts'], { cwd: root, stdio: 'pipe' });
  const engine = createEngine({ door: 'command-line', home, who: 'tester' });
  const made = await engine.call('store.sample', { kind: 'sample' });
  if (!made.ok) throw new Error(made.problem.code);
  await engine.close();
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function ofTheEngine(): Promise<Door> {
  const engine = createEngine({ door: 'window', home, who: 'tester' });
  return { call: engine.dispatch, takeIn: async (path) => engine.register(path), close: engine.close };
}

async function ofTheServer(): Promise<Door> {
  const started = await startServer({ port: 0, home, who: 'tester' });
  if (!started.ok) throw new Error(started.problem.code);
  const { address, close } = started.value;
  const { origin, hash } = new URL(address);
  const authorization = `Bearer ${hash.slice('#token='.length)}`;
  const post = async (path: string, type: string, body: string | Buffer<ArrayBuffer>) =>
    (await fetch(`${origin}${path}`, { method: 'POST', headers: { authorization, 'content-type': type }, body })).json();
  return {
    call: (name, input) => post(`/call/${name}`, 'application/json', JSON.stringify({ input })),
    takeIn: async (path) => (await post('/files?name=Begroting%202026.csv', 'application/octet-stream', readFileSync(path))).value,
    close,
  };
}

async function ofTheShell(): Promise<Door> {
  const main = await startMainAlone(root, home);
  return {
    call: main.call,
    takeIn: async (path) => {
      await main.choose([path]);
      const [handle] = (await main.invoke('choose-files', 'workbook')) as readonly FileHandle[];
      if (handle === undefined) throw new Error('nothing was chosen');
      return handle;
    },
    close: main.quit,
  };
}

/** Everything that a door gives, as text. */
async function givenBy(open: () => Promise<Door>): Promise<readonly string[]> {
  const door = await open();
  try {
    const given: unknown[] = [await door.call('store.sample', { kind: 'sample' })];
    for (const [name, input] of table) given.push(await door.call(name, input));
    const file = await door.takeIn(sheet);
    given.push(await door.call('import.inspect', { file }));
    return given.map((value) => JSON.stringify(value));
  } finally {
    await door.close();
  }
}

test('browser, window and engine give the same bytes for the same calls', async () => {
  const engine = await givenBy(ofTheEngine);
  expect(engine.filter((text) => text.includes('"bug"'))).toEqual([]);
  expect(engine[0]).toContain('"ok":true');
  expect(await givenBy(ofTheServer)).toEqual(engine);
  expect(await givenBy(ofTheShell)).toEqual(engine);
}, 90_000);
