import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEngine, type Engine } from '#electron/engine/engine.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { givenFolder, keepDocument, writers, writeWrongFile } from './every-writer.ts';

/** Targets that cannot be written (issue 7): for every writer a clear sentence, the old file as it was, and no half file. */

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-targets-'));
const [target, given] = [join(folder, 'doel'), join(folder, givenFolder)];
let engine: Engine;

beforeAll(async () => {
  mkdirSync(given);
  writeWrongFile(given);
  engine = createEngine({ door: 'command-line', home: join(folder, 'thuis') });
  const made = await engine.call('store.sample', { kind: 'sample', target: engine.register(join(given, 'voorbeeld.adem')) });
  if (!made.ok) throw new Error(made.problem.code);
  await keepDocument(engine, given);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
});

const files = writers.filter(({ ending }) => ending !== null);
/** What lies in the folder with what is in it. */
const inTarget = () =>
  readdirSync(target).map((name) => [name, statSync(join(target, name)).isFile() ? readFileSync(join(target, name), 'latin1') : null]);

async function refused(write: (typeof writers)[number]['write'], path: string): Promise<string> {
  const before = inTarget();
  const written = await write(engine, path);
  expect(inTarget()).toEqual(before);
  if (written.ok) return 'written';
  // The sentence names the file and what to do, in both languages.
  for (const language of ['nl', 'en'] as const) expect(problemText(written.problem, language)).toMatch(/\S+ .*[.?]/);
  return written.problem.code;
}

test.each(writers)(
  '$name is written where all is well',
  async ({ write, ending }) => {
    const written = await write(engine, join(target, `goed${ending ?? ''}`));
    expect(written).toMatchObject({ ok: true });
    expect(readdirSync(target)).toEqual([`goed${ending ?? ''}`]);
  },
  30_000,
);

test.each(files)(
  '$name: a file that is read-only, or that is open elsewhere, stays as it is',
  async ({ write, ending, name }) => {
    const path = join(target, `oud${ending}`);
    writeFileSync(path, 'oud');
    chmodSync(path, 0o444);
    // A backup replaces only what is a backup.
    const isBackup = name === 'backup';
    expect(await refused(write, path)).toBe(isBackup ? 'store-exists' : 'target-not-writable');
    chmodSync(path, 0o644);
    writeFileSync(join(target, `.~lock.oud${ending}#`), ',kantoor,;');
    expect(await refused(write, path)).toBe(isBackup ? 'store-exists' : 'target-in-use');
    rmSync(join(target, `.~lock.oud${ending}#`));
    writeFileSync(join(target, `~$oud${ending}`), 'excel');
    expect(await refused(write, path)).toBe(isBackup ? 'store-exists' : 'target-in-use');
  },
  60_000,
);

test.each(writers)(
  '$name: an overlong name, and a folder that is not there',
  async ({ write, ending }) => {
    expect(await refused(write, join(target, `${'lang'.repeat(80)}${ending ?? ''}`))).toBe('target-name-too-long');
    expect(await refused(write, join(target, 'weg', `a${ending ?? ''}`))).toBe('target-folder-missing');
  },
  60_000,
);

test('every writer on a full disk says so, and leaves what was there', () => {
  for (const { ending } of files) writeFileSync(join(target, `vol${ending}`), 'oud');
  rmSync(join(target, 'vol.adem'));
  const before = inTarget();
  const script = join(import.meta.dirname, 'write-on-full-disk.ts');
  // A limit on the size of files stands in for a full disk; the signal that goes with it is ignored.
  const child = spawnSync('bash', ['-c', `trap '' XFSZ; exec "${process.execPath}" "${script}" "${folder}"`], { encoding: 'utf8' });
  expect(child.stderr.replaceAll(/.*ExperimentalWarning.*\n|.*--trace-warnings.*\n/g, '')).toBe('');
  expect(JSON.parse(child.stdout)).toEqual(Object.fromEntries(writers.map(({ name }) => [name, 'disk-full'])));
  // The folder of a package is made; no file in it is half.
  expect(inTarget().filter(([name]) => name !== 'vol')).toEqual(before);
  expect(readdirSync(join(target, 'vol'))).toEqual([]);
}, 60_000);
