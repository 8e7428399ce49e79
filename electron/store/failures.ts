import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { failed, type Result } from '#shared/result.ts';

/** What SQLite throws, for people: by the start of its code. What is not listed is a bug. */
const problemsOfCodes: readonly (readonly [string, (file: string) => Problem])[] = [
  ['SQLITE_BUSY', (file) => problem('store-locked', { file })],
  ['SQLITE_LOCKED', (file) => problem('store-locked', { file })],
  ['SQLITE_READONLY_DBMOVED', (file) => problem('store-vanished', { file })],
  ['SQLITE_READONLY', (file) => problem('store-read-only', { file })],
  ['SQLITE_PERM', (file) => problem('store-read-only', { file })],
  ['SQLITE_FULL', (file) => problem('disk-full', { file })],
  // A file size limit, a quota and some network shares tell a full disk in these ways.
  ['SQLITE_IOERR_WRITE', (file) => problem('disk-full', { file })],
  ['SQLITE_IOERR_TRUNCATE', (file) => problem('disk-full', { file })],
  ['SQLITE_IOERR_SHMSIZE', (file) => problem('disk-full', { file })],
  ['SQLITE_CORRUPT', (file) => problem('store-damaged', { file, part: 'content' })],
  ['SQLITE_NOTADB', (file) => problem('store-damaged', { file, part: 'beginning' })],
  ['SQLITE_CANTOPEN', (file) => problem('store-read-only', { file })],
  ['SQLITE_IOERR', (file) => problem('store-vanished', { file })],
];

/** The problem behind what was thrown while working on a store file; null for a bug. */
export function problemThrown(error: unknown, path: string): Problem | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const found = problemsOfCodes.find(([code]) => error.code.startsWith(code));
  return found === undefined ? null : found[1](basename(path));
}

/** Runs work on a store file; what people can do something about becomes a problem, the rest is thrown on. */
export function guarded<Value>(path: string, work: () => Result<Value, Problem>): Result<Value, Problem> {
  try {
    return work();
  } catch (error) {
    const found = problemThrown(error, path);
    if (found === null) throw error;
    return failed(found);
  }
}

/** Whether SQLite refused what was written because a rule of the table does not hold for it. */
export function isAgainstRules(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}
