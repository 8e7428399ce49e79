import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { applicationId, isOlder } from '#electron/store/connection.ts';
import { shippedMigrations } from '#electron/store/migrate.ts';
import { createStore, openStore } from '#electron/store/open.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { fullDisks } from '#test/torture/full-disks.ts';
import { at, codeOf, edit, good, heerlen, maker, newStore, reopened, scheme, testFolder } from './support/new-store.ts';

const given = { kind: 'own', who: 'maker', at, areas: areaRecords() } as const;

test('a new store holds the areas and decision moments as change set 1, and nothing else', () => {
  const store = newStore();
  expect(store.revision()).toBe(1);
  expect(store.kind).toBe('own');
  expect(store.name).toBe('proef');
  expect(store.rows()).toEqual({
    areas: areaRecords().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    schemes: [],
    streams: [],
    commitments: [],
  });
  expect(store.thresholds().moments).toHaveLength(7);
  expect(store.thresholds().smallestLoss).toBe(5_000_000);
  expect(store.history()).toMatchObject([{ id: 1, kind: 'create', who: 'maker', rows: { added: 27, changed: 0, removed: 0 } }]);
});

test('a store acknowledges only what is flushed: write-ahead log with FULL, references and our application id', () => {
  const store = newStore();
  const other = new Database(store.path);
  onTestFinished(() => void other.close());
  expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(other.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a store is not made over a file, nor in a folder that is not there, and nothing is left of the attempt', () => {
  const folder = testFolder();
  const path = join(folder, 'brief.txt');
  writeFileSync(path, 'niet weg');
  expect(codeOf(createStore(path, given))).toBe('store-exists');
  expect(readFileSync(path, 'utf8')).toBe('niet weg');
  expect(codeOf(createStore(join(folder, 'weg', 'proef.adem'), given))).toBe('target-folder-missing');
  expect(readdirSync(folder)).toEqual(['brief.txt']);
});

test('what is missing, a folder, a text, another database or an empty file is no store, and is not touched', () => {
  const folder = testFolder();
  expect(codeOf(openStore(join(folder, 'weg.adem')))).toBe('store-missing');
  expect(codeOf(openStore(folder))).toBe('store-not-ours');
  const text = join(folder, 'tekst.adem');
  writeFileSync(text, 'a;b;c\n'.repeat(100));
  const empty = join(folder, 'leeg.adem');
  writeFileSync(empty, '');
  const other = join(folder, 'ander.adem');
  const db = new Database(other);
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE t (a)');
  db.close();
  for (const path of [text, empty, other]) {
    const before = readFileSync(path);
    expect(codeOf(openStore(path))).toBe('store-not-ours');
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  expect(readdirSync(folder).toSorted()).toEqual(['ander.adem', 'leeg.adem', 'tekst.adem']);
});

test('a store of a newer version is refused with both versions, byte for byte as it was', () => {
  const store = newStore();
  store.close();
  const db = new Database(store.path);
  db.pragma('user_version = 99');
  db.close();
  const before = readFileSync(store.path);
  expect(openStore(store.path)).toMatchObject({
    ok: false,
    problem: { code: 'store-newer', params: { file: 'proef.adem', version: 99, known: shippedMigrations().length } },
  });
  expect(readFileSync(store.path).equals(before)).toBe(true);
  expect(readdirSync(dirname(store.path))).toEqual(['proef.adem']);
});

test('a damaged store is said to be damaged', () => {
  const store = newStore();
  store.close();
  truncateSync(store.path, 3 * 4096);
  expect(codeOf(openStore(store.path))).toBe('store-damaged');
});

test('while another program holds the store, a write waits five seconds, changes nothing and says so', { timeout: 30_000 }, async () => {
  const store = newStore();
  const holder = spawn(process.execPath, [
    '-e',
    `const Database = require('better-sqlite3'); const db = new Database(${JSON.stringify(store.path)});
     db.exec('BEGIN IMMEDIATE'); console.log('held'); setInterval(() => {}, 1000);`,
  ]);
  onTestFinished(() => void holder.kill('SIGKILL'));
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  const start = performance.now();
  const written = store.write({ kind: 'edit', who: 'Anna', at, what: 'proef' }, (writer) => {
    writer.putScheme(scheme('s'));
    return { ok: true, value: null };
  });
  expect(codeOf(written)).toBe('store-locked');
  expect(performance.now() - start).toBeGreaterThan(4500);
  expect(store.rows().schemes).toEqual([]);
});

test('a store that vanished or was replaced under us takes no more writes', () => {
  const store = newStore();
  renameSync(store.path, `${store.path}.weg`);
  const write = () =>
    store.write({ kind: 'edit', who: 'Anna', at, what: 'proef' }, (writer) => {
      writer.putScheme(scheme('s'));
      return { ok: true, value: null };
    });
  expect(codeOf(write())).toBe('store-vanished');
  copyFileSync(`${store.path}.weg`, store.path);
  expect(codeOf(write())).toBe('store-vanished');
});

test('a full disk refuses to make a store or to write it, and leaves every acknowledged row', { timeout: 60_000 }, () => {
  expect(fullDisks({ tries: 12 })).toEqual({ fault: expect.any(String), tries: 12, lost: 0, refused: 12 });
});

test('where file or folder may not be written, the store is read from a copy and refuses to write', () => {
  const folder = testFolder();
  const inner = join(folder, 'dicht');
  mkdirSync(inner);
  const store = newStore(join(inner, 'proef.adem'));
  edit(store, (writer) => writer.putScheme(scheme('s')));
  store.close();
  chmodSync(store.path, 0o444);
  chmodSync(inner, 0o555);
  chmodSync(folder, 0o755);
  onTestFinished(() => chmodSync(inner, 0o755));
  const script = join(import.meta.dirname, 'support', 'read-only.ts');
  // The rights of files do not stop root: a child gives them up.
  const told = execFileSync(process.execPath, [script, store.path], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({ readOnly: true, schemes: 1, problem: 'store-read-only' });
  expect(existsSync(`${store.path}-wal`)).toBe(false);
});

test('what was written is there after closing and opening, also a row with every field filled', () => {
  const store = newStore();
  const make = maker();
  const stream = make.stream({
    areaId: heerlen,
    schemeId: scheme('s').id,
    reference: 'K-1',
    amounts: { 2026: 100 as never, 2027: null, 2028: 0 as never },
    matches: scheme('t').id,
    areaShare: 5000,
    claims: { funder: 'ander' },
    schemeConflict: true,
  });
  const commitment = make.commitment({ areaId: heerlen, description: 'Conciërges', fte: 2.5, indexation: 250, fundedBy: scheme('s').id });
  edit(store, (writer) => {
    writer.putStream(stream);
    writer.putCommitment(commitment);
    writer.putScheme(scheme('t', { earmarked: false, follows: scheme('s').id }));
    writer.putScheme(scheme('s', { earmarked: true }));
    writer.putSetting('smallestLoss', 1_000_000);
  });
  const again = reopened(store);
  expect(again.rows().streams).toEqual([stream]);
  expect(again.rows().commitments).toEqual([commitment]);
  expect(again.rows().schemes).toEqual([scheme('s', { earmarked: true }), scheme('t', { earmarked: false, follows: scheme('s').id })]);
  expect(again.thresholds().smallestLoss).toBe(1_000_000);
  expect(again.history(1)).toMatchObject([{ id: 2, rows: { added: 5, changed: 0, removed: 0 } }]);
});

test('another connection sees a write by the number of the newest change set, and no renewal of a lease', () => {
  const store = newStore();
  const other = good(openStore(store.path));
  onTestFinished(() => other.close());
  other.rows();
  edit(store, (writer) => writer.putScheme(scheme('s')));
  expect(other.revision()).toBe(2);
  good(store.takeLease('a', { who: 'Anna', computer: 'pc-1' }, at));
  expect(other.revision()).toBe(2);
  expect(other.rows().schemes).toHaveLength(1);
});

test('versions of SQLite compare by their numbers', () => {
  expect(isOlder('3.51.2', '3.51.3')).toBe(true);
  expect(isOlder('3.51.3', '3.51.3')).toBe(false);
  expect(isOlder('3.100.0', '3.51.3')).toBe(false);
  expect(isOlder('3.9.9', '3.51.3')).toBe(true);
});

test('no half-made store has the name that was asked for', () => {
  const path = join(testFolder(), 'proef.adem');
  const twice = { ...given, areas: [...areaRecords(), { ...areaRecords()[0], reserve: -1 } as never] };
  expect(() => createStore(path, twice)).toThrow(/CHECK/);
  expect(existsSync(path)).toBe(false);
  rmSync(`${path}.${process.pid}.new`, { force: true });
});
