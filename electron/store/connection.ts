import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** "LaAd": says in the file's header that it is a store of this program. */
export const applicationId = 0x4c614164;
/** From this version on a checkpoint cannot be lost to a reader that resets the write-ahead log. */
const oldestSqlite = '3.51.3';
const busyMilliseconds = 5000;
/** Room for the pages of a large import, so that they are written once. */
const cacheKilobytes = 128 * 1024;
/** The log is folded into the store after so many pages: 16 MB, so that a run of edits is not held up by it. */
const pagesOfLog = 4000;
const headerBytes = 100;
const versionAt = 60;
const applicationIdAt = 68;

/** The version of a file that this program made, read without SQLite touching it; a problem where it is no store of ours. */
export function storeVersion(path: string): Result<number, Problem> {
  const file = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return failed(problem('store-missing', { file }));
  if (!stats.isFile()) return failed(problem('store-not-ours', { file }));
  const header = Buffer.alloc(headerBytes);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return failed(problem('file-unreadable', { file }));
  }
  try {
    readSync(descriptor, header, 0, headerBytes, 0);
  } finally {
    closeSync(descriptor);
  }
  const isStore = header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header.readUInt32BE(applicationIdAt) === applicationId;
  return isStore ? done(header.readUInt32BE(versionAt)) : failed(problem('store-not-ours', { file }));
}

/** Whether file and folder let us write: SQLite keeps files beside the store. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a database that keeps what it acknowledges: a write-ahead log that is flushed at every commit, checked, since the
 * driver's own setting loses commits when the power goes. A new file gets `journal` DELETE until it is whole.
 */
export function connect(path: string, journal: 'wal' | 'delete'): Result<Database.Database, Problem> {
  const db = new Database(path, { timeout: busyMilliseconds });
  return closedWhereThrown(db, () => settled(db, path, journal));
}

function settled(db: Database.Database, path: string, journal: 'wal' | 'delete'): Result<Database.Database, Problem> {
  const found = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  if (isOlder(found, oldestSqlite)) return closing(db, problem('sqlite-too-old', { found, needed: oldestSqlite }));
  db.pragma(`journal_mode = ${journal}`);
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma(`cache_size = -${cacheKilobytes}`);
  // A statement that fires triggers keeps what it may have to take back: in memory, not in a file of the system.
  db.pragma('temp_store = MEMORY');
  db.pragma(`wal_autocheckpoint = ${pagesOfLog}`);
  const isSafe = db.pragma('journal_mode', { simple: true }) === journal && db.pragma('synchronous', { simple: true }) === 2;
  // A share without memory that programs can share refuses the log; then nothing that we promise would hold.
  return isSafe ? done(db) : closing(db, problem('store-read-only', { file: basename(path) }));
}

/** What `work` gives; where it throws, the database is closed first: left open, a damaged file could not be replaced. */
export function closedWhereThrown<Value>(db: Database.Database, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a database that is only read. */
export function connectReadOnly(path: string): Database.Database {
  return new Database(path, { readonly: true, timeout: busyMilliseconds });
}

function closing(db: Database.Database, found: Problem): Result<never, Problem> {
  db.close();
  return failed(found);
}

/** Whether a version such as 3.9.1 comes before another such as 3.51.3. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
