import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { connect, connectReadOnly, storeVersion } from './connection.ts';
import { flushFolder, freeName, tooLongName, writeCopy } from './copy.ts';
import { guarded, problemThrown } from './failures.ts';
import { checkStore } from './integrity.ts';
import { checkMark, readMark } from './mark.ts';
import { shippedMigrations, versionOf } from './migrate.ts';

/** A backup as it was written. */
export type Backup = { readonly file: string; readonly bytes: number };

/**
 * Writes a whole copy of an open store, also while others write in it. It is read back and checked, row by row, before it
 * takes the place of an older backup; a file that is no store is never replaced.
 */
export function backUp(db: Database.Database, target: string): Result<Backup, Problem> {
  const full = resolve(target);
  const [file, folder] = [basename(full), dirname(full)];
  const tooLong = tooLongName(full);
  if (tooLong !== null) return failed(tooLong);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return failed(problem('target-folder-missing', { file, folder }));
  if (existsSync(full) && (full === resolve(db.name) || !storeVersion(full).ok)) return failed(problem('store-exists', { file }));
  const written = writeCopy(db, full, (copy) => checkStore(copy).damage.length === 0);
  return written.ok ? done({ file, bytes: statSync(full).size }) : written;
}

/** Whether a backup can be read, and every row of it is what it was. */
export function isWholeBackup(path: string): boolean {
  const whole = guarded(path, () => {
    const db = connectReadOnly(path);
    try {
      return done(checkStore(db).damage.length === 0);
    } finally {
      db.close();
    }
  });
  return whole.ok && whole.value;
}

/**
 * Puts a backup in the place of a store, or where there is none. What it replaces is kept beside it, as whole as it still
 * is. A store may be put back from itself. Refused where the backup is damaged or of a newer version, and while another program has the store open.
 */
export function restore(path: string, from: string): Result<{ readonly replaced: string | null }, Problem> {
  const [full, source] = [resolve(path), resolve(from)];
  const ours = storeVersion(source);
  if (!ours.ok) return ours;
  if (!statSync(dirname(full), { throwIfNoEntry: false })?.isDirectory())
    return failed(problem('target-folder-missing', { file: basename(full), folder: dirname(full) }));
  const unfinished = `${full}.restored`;
  const copied = guarded(source, () => {
    const db = connectReadOnly(source);
    try {
      const [version, known] = [versionOf(db), shippedMigrations().length];
      if (version > known) return failed(problem('store-newer', { file: basename(source), version, known }));
      // A store put back from itself goes on without what it lacks: that is what was chosen.
      const whole = source === full ? done(null) : checkMark(db, readMark(source), source);
      if (!whole.ok) return whole;
      return writeCopy(db, unfinished, (copy) => version < known || checkStore(copy).damage.length === 0);
    } finally {
      db.close();
    }
  });
  if (!copied.ok) return copied;
  const kept = existsSync(full) ? setAside(full) : done(null);
  if (!kept.ok) {
    rmSync(unfinished, { force: true });
    return kept;
  }
  for (const ending of ['-wal', '-shm', '-mark']) rmSync(`${full}${ending}`, { force: true });
  renameSync(unfinished, full);
  flushFolder(dirname(full));
  return done({ replaced: kept.value === null ? null : basename(kept.value) });
}

/** Keeps what a restore replaces: a whole copy, or the files as they lie where SQLite cannot read them any more. */
function setAside(path: string): Result<string, Problem> {
  const aside = freeName(`${path}.replaced`);
  const ours = storeVersion(path);
  if (!ours.ok) return ours;
  try {
    const connected = connect(path, 'wal');
    if (!connected.ok) return connected;
    const db = connected.value;
    try {
      // Nobody else may have it open: their log would end up beside another file.
      db.pragma('locking_mode = EXCLUSIVE');
      db.exec('BEGIN EXCLUSIVE; COMMIT');
      const copied = writeCopy(db, aside);
      if (copied.ok) return done(aside);
      if (copied.problem.code !== 'store-damaged') return copied;
    } finally {
      db.close();
    }
  } catch (error) {
    const found = problemThrown(error, path);
    if (found === null) throw error;
    if (found.code !== 'store-damaged') return failed(found);
  }
  for (const ending of ['', '-wal']) if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, `${aside}${ending}`);
  return done(aside);
}
