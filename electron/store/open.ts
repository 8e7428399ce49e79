import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { AreaRecord } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import { defaultMoments } from '#shared/domain/decision-calendar.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { applicationId, closedWhereThrown, connect, isWritable, storeVersion } from './connection.ts';
import { flushFolder, tooLongName, writeCopy } from './copy.ts';
import { guarded } from './failures.ts';
import { checkMark, marker, markPath, readMark, removeMarkWithoutLog } from './mark.ts';
import { type Migration, migrate, shippedMigrations } from './migrate.ts';
import { openedStore } from './opened-store.ts';
import type { Store } from './store.ts';

/** What a new store begins with: its kind, who makes it when, and the areas of the programme. */
export type NewStore = {
  readonly kind: StoreKind;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly areas: readonly AreaRecord[];
};

/**
 * Makes a store with the areas and the decision moments as its first change set, and opens it. It gets its name only
 * when it is whole, so that a half-made store is never found. Refused where the file is already there.
 */
export function createStore(path: string, given: NewStore): Result<Store, Problem> {
  const full = resolve(path);
  const [file, folder] = [basename(full), dirname(full)];
  const tooLong = tooLongName(full);
  if (tooLong !== null) return failed(tooLong);
  if (existsSync(full)) return failed(problem('store-exists', { file }));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return failed(problem('target-folder-missing', { file, folder }));
  const unfinished = `${full}.${process.pid}.new`;
  rmSync(unfinished, { force: true });
  const made = guarded(full, () => {
    const connected = connect(unfinished, 'delete');
    if (!connected.ok) return connected;
    const db = connected.value;
    try {
      return fill(db, unfinished, given);
    } finally {
      db.close();
    }
  });
  if (!made.ok) {
    rmSync(unfinished, { force: true });
    rmSync(`${unfinished}-journal`, { force: true });
    return made;
  }
  // Of a store that was thrown away.
  rmSync(markPath(full), { force: true });
  renameSync(unfinished, full);
  flushFolder(folder);
  return openStore(full);
}

function fill(db: Database.Database, path: string, given: NewStore): Result<null, Problem> {
  const { kind, who, at, areas } = given;
  db.pragma(`application_id = ${applicationId}`);
  const migrated = migrate(db, shippedMigrations(), () => done(null));
  if (!migrated.ok) return migrated;
  db.prepare<[StoreKind]>('INSERT INTO store (id, kind) VALUES (1, ?)').run(kind);
  const written = openedStore(db, path, { readOnly: false }).write({ kind: 'create', who, at, what: 'Nieuwe opslag' }, (writer) => {
    for (const area of areas) writer.putArea(area);
    for (const moment of defaultMoments) writer.putMoment(moment);
    return done(null);
  });
  return written.ok ? done(null) : written;
}

/**
 * Opens a store: an older one is backed up and brought to the newest version first, one that may not be written is
 * opened to be read. Each thing that may stand in the way is a problem of its own.
 */
export function openStore(path: string, migrations: readonly Migration[] = shippedMigrations()): Result<Store, Problem> {
  const full = resolve(path);
  const version = storeVersion(full);
  if (!version.ok) return version;
  const [file, known] = [basename(full), migrations.length];
  // Looked at before anything is written: a store of a newer version is not touched.
  if (version.value > known) return failed(problem('store-newer', { file, version: version.value, known }));
  return guarded(full, () => (isWritable(full) ? openToWrite(full, migrations) : openToRead(full, migrations)));
}

function openToWrite(path: string, migrations: readonly Migration[]): Result<Store, Problem> {
  // Read before the store is, so that it is not of a change set that another program adds meanwhile.
  const mark = readMark(path);
  const connected = connect(path, 'wal');
  if (!connected.ok) return connected;
  const db = connected.value;
  return closedWhereThrown(db, () => {
    const whole = checkMark(db, mark, path);
    const ready = whole.ok ? migrate(db, migrations, (old) => writeCopy(db, `${path}.version-${old}.backup`)) : whole;
    if (!ready.ok) {
      db.close();
      return ready;
    }
    const marks = marker(path);
    const afterClose = () => {
      marks.close();
      removeMarkWithoutLog(path);
    };
    return done(openedStore(db, path, { readOnly: false, acknowledged: marks.note, afterClose }));
  });
}

/**
 * A store that lies where nothing may be written cannot have SQLite's files beside it, so a copy is read. On such a
 * place nobody else writes either: the copy is whole.
 */
function openToRead(path: string, migrations: readonly Migration[]): Result<Store, Problem> {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-'));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, basename(path));
  for (const ending of ['', '-wal']) {
    if (!existsSync(`${path}${ending}`)) continue;
    copyFileSync(`${path}${ending}`, `${copy}${ending}`);
    chmodSync(`${copy}${ending}`, 0o600);
  }
  const opened = guarded(path, () => {
    const connected = connect(copy, 'delete');
    if (!connected.ok) return connected;
    const db = connected.value;
    return closedWhereThrown(db, () => {
      const whole = checkMark(db, readMark(path), copy);
      const ready = whole.ok ? migrate(db, migrations, () => done(null)) : whole;
      if (ready.ok) return done(openedStore(db, path, { readOnly: true, afterClose: clean }));
      db.close();
      return ready;
    });
  });
  if (!opened.ok) clean();
  return opened;
}
