import { closeSync, constants, copyFileSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import type Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { freeName } from './copy.ts';

/**
 * Beside a store with a write-ahead log lies a mark: number and checksum of the newest change set that was acknowledged.
 * SQLite ends the log at the first frame that is damaged, and says nothing; the mark is what then speaks. It is not
 * flushed: it comes after the flush of what it speaks of, so that on the disk it is never ahead, and a commit costs one
 * flush and no more.
 */
export type Mark = { readonly changeSet: number; readonly checksum: string };

export function markPath(path: string): string {
  return `${path}-mark`;
}

/** The mark beside a store; null where there is none, or where it is itself damaged and says nothing. */
export function readMark(path: string): Mark | null {
  if (!existsSync(markPath(path))) return null;
  const [changeSet = '', checksum = '', seal = ''] = readFileSync(markPath(path), 'latin1').trimEnd().split(' ');
  return seal === sealOf(changeSet, checksum) ? { changeSet: Number(changeSet), checksum } : null;
}

/** Keeps the mark of a store that is open to be written. What goes wrong here takes nothing back: the mark is then older. */
export function marker(path: string): { readonly note: (mark: Mark) => void; readonly close: () => void } {
  let descriptor: number | null = null;
  return {
    note({ changeSet, checksum }) {
      const number = String(changeSet).padStart(12, '0');
      try {
        descriptor ??= openSync(markPath(path), constants.O_CREAT | constants.O_WRONLY);
        writeSync(descriptor, `${number} ${checksum} ${sealOf(number, checksum)}\n`, 0, 'latin1');
      } catch {
        // A full disk may let a commit through and this not.
      }
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

/** Takes the mark away where no log is left that could be damaged. */
export function removeMarkWithoutLog(path: string): void {
  if (!existsSync(`${path}-wal`)) rmSync(markPath(path), { force: true });
}

/**
 * Whether the newest acknowledged change set is there. Where not, the log is kept aside first, since SQLite throws it away
 * at closing. Problem: `store-changes-missing`.
 */
export function checkMark(db: Database.Database, mark: Mark | null, path: string): Result<null, Problem> {
  if (mark === null) return done(null);
  const found = db.prepare<[number], string | null>('SELECT checksum FROM change_set WHERE id = ?').pluck().get(mark.changeSet);
  if (found === mark.checksum) return done(null);
  const newest = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM change_set').pluck().get() ?? 0;
  const log = `${path}-wal`;
  if (existsSync(log)) copyFileSync(log, freeName(`${path}.log-damaged`));
  return failed(problem('store-changes-missing', { file: basename(path), from: Math.min(newest + 1, mark.changeSet), to: mark.changeSet }));
}

/** Against bits that turned over in the mark itself. */
function sealOf(number: string, checksum: string): string {
  return crc32(`${number} ${checksum}`).toString(16).padStart(8, '0');
}
