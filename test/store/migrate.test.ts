import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { shippedMigrations } from '#electron/store/migrate.ts';
import { openStore } from '#electron/store/open.ts';
import { at, edit, good, heerlen, maker, newStore, scheme } from './support/new-store.ts';

const shipped = shippedMigrations();
const stream = maker().stream({ areaId: heerlen, schemeId: scheme('s').id, amounts: { 2026: 100 as never } });

function storeOfToday(): string {
  const store = newStore();
  edit(store, (writer) => {
    writer.putScheme(scheme('s'));
    writer.putStream(stream);
  });
  store.close();
  return store.path;
}

/** A next version that rebuilds a table with children, as SQLite needs it. */
const rebuild = {
  name: '0002-rebuild.sql',
  sql: `
    CREATE TABLE stream_new AS SELECT * FROM stream WHERE false;
    DROP TABLE stream_new;
    ALTER TABLE stream ADD COLUMN colour TEXT;
    CREATE TABLE moment_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, decider TEXT NOT NULL, rule TEXT NOT NULL, decides INTEGER NOT NULL, area_day TEXT, checksum INTEGER NOT NULL) STRICT;
    INSERT INTO moment_new SELECT * FROM moment;
    DROP TABLE moment;
    ALTER TABLE moment_new RENAME TO moment;`,
};

test('the migrations are numbered without a gap', () => {
  expect(shipped.map(({ name }) => Number(name.slice(0, 4)))).toEqual(shipped.map((_, at) => at + 1));
});

test('an older store is backed up, then migrated: same rows, same history, new columns kept by the triggers', () => {
  const path = storeOfToday();
  const store = good(openStore(path, [...shipped, rebuild]));
  onTestFinished(() => store.close());
  expect(store.rows().streams).toEqual([stream]);
  expect(good(store.undo('Anna', at)).rows).toEqual({ added: 0, changed: 0, removed: 2 });
  good(store.undo('Anna', at, 3));
  expect(store.rows().streams).toEqual([stream]);
  const triggers = new Database(path, { readonly: true });
  onTestFinished(() => void triggers.close());
  expect(triggers.prepare("SELECT sql FROM sqlite_schema WHERE name = 'stream_deleted'").pluck().get()).toContain("'colour'");
  const backup = good(openStore(`${path}.version-${shipped.length}.backup`));
  onTestFinished(() => backup.close());
  expect(backup.rows().streams).toEqual([stream]);
});

test('a migration broken at any of its statements leaves the old store byte for byte as it was', () => {
  const path = storeOfToday();
  const before = readFileSync(path);
  const statements = rebuild.sql.split(';').map((sql) => `${sql};`);
  for (let at = 0; at < statements.length; at += 1) {
    const broken = {
      name: '0002-broken.sql',
      sql: [...statements.slice(0, at), 'SELECT no_such_function();', ...statements.slice(at)].join('\n'),
    };
    expect(openStore(path, [...shipped, broken])).toMatchObject({
      ok: false,
      problem: { code: 'migration-failed', params: { migration: '0002-broken.sql' } },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  }
  const orphan = { name: '0002-orphan.sql', sql: 'DROP TRIGGER scheme_deleted; DELETE FROM scheme;' };
  expect(openStore(path, [...shipped, rebuild, orphan])).toMatchObject({ ok: false, problem: { code: 'migration-failed' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['proef.adem', `proef.adem.version-${shipped.length}.backup`]);
});

test('opening a store of this version writes nothing into it', () => {
  const path = storeOfToday();
  const [before, time] = [readFileSync(path), statSync(path).mtimeMs];
  good(openStore(path)).close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(statSync(path).mtimeMs).toBe(time);
});
