import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { guarded } from './failures.ts';

/**
 * Writes a whole copy of a database, also while others write: compacted, in one file without a log beside it so that it
 * opens from anywhere, flushed, and read back before it gets its name. Replaces an older copy of that name. `isWhole` says
 * whether what was read back is what it should be.
 */
export function writeCopy(db: Database.Database, target: string, isWhole = isReadable): Result<null, Problem> {
  const unfinished = `${target}.${process.pid}.new`;
  rmSync(unfinished, { force: true });
  const copied = guarded(target, () => {
    db.prepare<[string]>('VACUUM INTO ?').run(unfinished);
    flush(unfinished);
    return isCopyWhole(unfinished, isWhole) ? done(null) : failed(problem('store-damaged', { file: basename(target), part: 'backup' }));
  });
  if (!copied.ok) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return copied;
  }
  renameSync(unfinished, target);
  flushFolder(dirname(target));
  return copied;
}

/** Bytes that common file systems take for a name, less what SQLite and we put behind it while a file is made. */
const longestName = 255 - 24;

/** The problem of a name that leaves no room for the files beside it; null where it does. */
export function tooLongName(path: string): Problem | null {
  const file = basename(path);
  return Buffer.byteLength(file) > longestName ? problem('target-name-too-long', { file }) : null;
}

/** A name that nothing has yet, by a number behind it. */
export function freeName(path: string): string {
  let name = path;
  for (let number = 2; existsSync(name); number += 1) name = `${path}-${number}`;
  return name;
}

/** A new name in a folder is safe only when the folder itself is on the disk. Windows has no such thing. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isCopyWhole(path: string, isWhole: (copy: Database.Database) => boolean): boolean {
  const copy = new Database(path, { readonly: true });
  try {
    return copy.pragma('journal_mode', { simple: true }) === 'delete' && isWhole(copy);
  } finally {
    copy.close();
  }
}

function isReadable(copy: Database.Database): boolean {
  return copy.pragma('integrity_check', { simple: true }) === 'ok';
}
