import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { isWholeBackup } from '#electron/store/backup.ts';
import { storeVersion } from '#electron/store/connection.ts';
import { shippedMigrations } from '#electron/store/migrate.ts';
import { openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { answer } from '#shared/domain/answer.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { at, edit, good, testFolder } from './support/new-store.ts';

const folder = fileURLToPath(new URL('../fixtures/stores/', import.meta.url));
const shipped = shippedMigrations();
const versions = readdirSync(folder)
  .flatMap((name) => /^version-(\d+)\.adem\.gz$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((a, b) => a - b);

/** A store of a release, as it lay on the disk of somebody who did not update since. */
function storeOf(version: number): string {
  const path = join(testFolder(), 'van toen.adem');
  writeFileSync(path, gunzipSync(readFileSync(join(folder, `version-${version}.adem.gz`))));
  expect(good(storeVersion(path))).toBe(version);
  return path;
}

function opened(path: string): Store {
  const store = good(openStore(path));
  onTestFinished(() => store.close());
  return store;
}

/** What the store said on the day of its release: `lange-adem cliffs --at 2026-11-25`. */
const cliffsThen = [
  ['2027-06-30', 200_000_000, 185_000_000, 'critical'],
  ['2027-12-31', 420_000_000, 200_000_000, 'high'],
];

function cliffsNow(store: Store) {
  const question = {
    at: civilDate(2026, 11, 25),
    horizonYear: 2030,
    lens: 'planned',
    hardness: ['legal', 'administrative'],
    use: 'running',
  };
  const { cliffs } = answer(store.rows(), question as never, store.thresholds());
  return cliffs.map(({ date, lossPerYear, uncovered, severity }) => [date, lossPerYear, uncovered, severity]);
}

test('there is a store of every version before this one', () => {
  expect(versions.filter((version) => version < shipped.length)).toEqual(shipped.slice(1).map((_, index) => index + 1));
});

test.each(versions)('a store of version %i is backed up, migrated, whole, and answers as it did', (version) => {
  const path = storeOf(version);
  const store = opened(path);
  expect(store.check().damage).toEqual([]);
  expect(cliffsNow(store)).toEqual(cliffsThen);

  const rows = store.rows();
  expect([rows.areas.length, rows.schemes.length, rows.streams.length, rows.commitments.length]).toEqual([20, 4, 4, 2]);
  const changed = rows.streams.find(({ reference }) => reference === 'RD5-1');
  expect(changed?.amounts).toEqual({ 2026: 400_000_000, 2027: 420_000_000 });
  expect(rows.streams.find(({ schemeId }) => schemeId === 'sociale-basis')?.amounts).toMatchObject({ 2026: null });
  // The history, its files and its cells are those of then.
  expect(
    store
      .history()
      .map(({ kind }) => kind)
      .slice(-6),
  ).toEqual(['import', 'undo', 'import', 'import', 'import', 'create']);
  expect(store.origin('stream', changed?.id ?? '', 'yearAmount:2027')).toMatchObject({ kind: 'cell', file: 'tweede.csv', row: 2 });
  for (const { id, kept } of store.sources()) {
    expect(kept).toBe(true);
    expect(store.sourceBytes(id)?.length).toBeGreaterThan(100);
  }
  expect(store.keptStates().length).toBe(version < 3 ? 0 : 1);

  // It goes on: a new change, and taking back what was there before, by hand and by number.
  edit(store, (writer) => changed && writer.putStream({ ...changed, note: 'na de uitgave' }));
  good(store.undo('Anna', at));
  const imported = store.history().find(({ kind, what, undoneBy }) => kind === 'import' && what === 'tweede.csv' && undoneBy === null);
  good(store.undo('Anna', at, imported?.id));
  expect(store.rows().streams.find(({ id }) => id === changed?.id)?.amounts).toEqual({ 2026: 400_000_000, 2027: 400_000_000 });
  expect(store.check().damage).toEqual([]);
  store.close();
  expect(good(storeVersion(path))).toBe(shipped.length);

  const backup = `${path}.version-${version}.backup`;
  expect(existsSync(backup)).toBe(version < shipped.length);
  if (version >= shipped.length) return;
  expect(good(storeVersion(backup))).toBe(version);
  // Opened in its turn, the backup is the store as it was.
  const again = opened(backup);
  expect(cliffsNow(again)).toEqual(cliffsThen);
  again.close();
  expect(isWholeBackup(backup)).toBe(true);
});

/** The statements of a migration; none holds a semicolon of its own. */
function statementsOf(sql: string): string[] {
  const bare = sql.replaceAll(/--[^\n]*/g, '');
  return bare.split(';').flatMap((statement) => (statement.trim() === '' ? [] : [`${statement.trim()};`]));
}

test.each(shipped.slice(1).map(({ name }) => name))('%s broken at any of its statements leaves the store of before as it was', (name) => {
  const number = shipped.findIndex((migration) => migration.name === name);
  const path = storeOf(number);
  const before = readFileSync(path);
  const statements = statementsOf(shipped[number]?.sql ?? '');
  expect(statements.length).toBeGreaterThan(0);
  for (let broken = 0; broken <= statements.length; broken += 1) {
    const sql = [...statements.slice(0, broken), 'SELECT no_such_function();', ...statements.slice(broken)].join('\n');
    const migrations = shipped.map((migration, index) => (index === number ? { name, sql } : migration));
    expect(openStore(path, migrations)).toMatchObject({ ok: false, problem: { code: 'migration-failed', params: { migration: name } } });
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  expect(readdirSync(dirname(path)).toSorted()).toEqual([basename(path), `${basename(path)}.version-${number}.backup`]);
});
