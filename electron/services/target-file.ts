import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** Bytes of a file's name that common file systems take. */
const longestName = 255;

/**
 * Whether a file may be made at a place: its ending, its name, its folder, and that no other program has it open.
 * Problems: `target-wrong-kind`, `target-name-too-long`, `target-folder-missing`, `target-in-use`, `target-not-writable`.
 */
export function checkTarget(path: string, endings: readonly string[]): Result<null, Problem> {
  try {
    return checkedTarget(path, endings);
  } catch (error) {
    // A folder that may not be looked into, or whose own name is too long.
    return problemOfFile(error, path);
  }
}

function checkedTarget(path: string, endings: readonly string[]): Result<null, Problem> {
  const [file, folder] = [basename(path), dirname(path)];
  if (!endings.includes(extname(file).toLowerCase())) return failed(problem('target-wrong-kind', { file, allowed: endings.join(', ') }));
  if (Buffer.byteLength(file) > longestName) return failed(problem('target-name-too-long', { file }));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return failed(problem('target-folder-missing', { file, folder }));
  // What Excel and LibreOffice put beside a file that somebody has open.
  if (existsSync(join(folder, `~$${file}`)) || existsSync(join(folder, `.~lock.${file}#`)))
    return failed(problem('target-in-use', { file }));
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && (!there.isFile() || (there.mode & 0o222) === 0)) return failed(problem('target-not-writable', { file }));
  return done(null);
}

/** Makes a folder where it is not there. Problems: `target-not-writable` where a file has its name, and those of writing. */
export function makeFolder(path: string): Result<null, Problem> {
  const [file, folder] = [basename(path), dirname(path)];
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there) return there.isDirectory() ? done(null) : failed(problem('target-not-writable', { file }));
    mkdirSync(path);
    return done(null);
  } catch (error) {
    const found = problemOf(error, file, folder);
    if (found === null) throw error;
    return failed(found);
  }
}

/**
 * Writes a file whole or not at all: beside its place, flushed, then renamed. Call `checkTarget` first. Problems as
 * there, and `disk-full`; none leaves half a file behind.
 */
export function writeTarget(path: string, bytes: Uint8Array): Result<null, Problem> {
  const folder = dirname(path);
  const unfinished = join(folder, `.lange-adem-${process.pid}.part`);
  try {
    writeFlushed(unfinished, bytes);
    renameSync(unfinished, path);
    flushFolder(folder);
    return done(null);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const found = problemOf(error, basename(path), folder);
    if (found === null) throw error;
    return failed(found);
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the new name survives a power cut too; Windows does this by itself, and refuses to open a folder. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** What went wrong with a file or folder, as a problem; a bug is thrown on. */
export function problemOfFile(error: unknown, path: string): Result<never, Problem> {
  const found = problemOf(error, basename(path), dirname(path));
  if (found === null) throw error;
  return failed(found);
}

/** What the system said, for people; null for a bug. */
function problemOf(error: unknown, file: string, folder: string): Problem | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return problem('disk-full', { file });
    case 'EBUSY':
      return problem('target-in-use', { file });
    case 'EACCES':
    case 'EPERM':
      // Writing beside it went well, so the folder is not what refuses: Windows says this of a file that is open.
      return syscall === 'rename' ? problem('target-in-use', { file }) : problem('target-not-writable', { file });
    case 'EROFS':
      return problem('target-not-writable', { file });
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('target-folder-missing', { file, folder });
    case 'ENAMETOOLONG':
      return problem('target-name-too-long', { file });
    default:
      return null;
  }
}
