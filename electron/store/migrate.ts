import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { problemThrown } from './failures.ts';
import { writeHistoryTriggers } from './history-triggers.ts';

/** One step of the schema; its place in the list, from 1, is the version that it makes. */
export type Migration = { readonly name: string; readonly sql: string };

/** Two up, both from `electron/store` and from `dist/main`. */
const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** The migrations that came with the program, in order of their number. */
export function shippedMigrations(): readonly Migration[] {
  const names = readdirSync(migrationsFolder).filter((name) => /^\d{4}-.+\.sql$/.test(name));
  return names.toSorted().map((name) => ({ name, sql: readFileSync(join(migrationsFolder, name), 'utf8') }));
}

export function versionOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a store to the newest version, all of it or nothing, in one transaction. What is older and not empty is backed
 * up first: `backUp` says how.
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[],
  backUp: (version: number) => Result<unknown, Problem>,
): Result<null, Problem> {
  const file = basename(db.name);
  const version = versionOf(db);
  if (version > migrations.length) return failed(problem('store-newer', { file, version, known: migrations.length }));
  if (version === migrations.length) return done(null);
  if (version > 0) {
    const backedUp = backUp(version);
    if (!backedUp.ok) return backedUp;
  }
  // Inside a transaction this switch does nothing, and a table that is rebuilt would take its children along.
  db.pragma('foreign_keys = OFF');
  let step = '';
  try {
    db.transaction(() => {
      for (const migration of migrations.slice(version)) {
        step = migration.name;
        db.exec(migration.sql);
      }
      writeHistoryTriggers(db);
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new BrokenReference();
      db.pragma(`user_version = ${migrations.length}`);
    }).immediate();
    return done(null);
  } catch (error) {
    return failed(problemThrown(error, db.name) ?? problem('migration-failed', { file, migration: step }));
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

class BrokenReference extends Error {}
