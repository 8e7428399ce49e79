import { basename, join } from 'node:path';
import { type BundleFile, zipOf } from '#electron/exporters/bundle.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { done, type Result } from '#shared/result.ts';
import { checkTarget, makeFolder, writeTarget } from './target-file.ts';

/** Where several files went: the archive or folder by its name, and the files in it. */
export type WrittenBundle = { readonly folder: string; readonly files: readonly string[] };

/**
 * Several files at once: as one archive where the place ends in .zip, which is there whole or not at all; else in a folder
 * that is made where it is not there, each file whole or not at all, in their order.
 */
export function writeBundle(path: string, files: readonly BundleFile[], endings: readonly string[]): Result<WrittenBundle, Problem> {
  const written = path.toLowerCase().endsWith('.zip') ? archive(path, files) : inFolder(path, files, endings);
  return written.ok ? done({ folder: basename(path), files: files.map(({ name }) => name) }) : written;
}

function archive(path: string, files: readonly BundleFile[]): Result<null, Problem> {
  const checked = checkTarget(path, ['.zip']);
  return checked.ok ? writeTarget(path, zipOf(files)) : checked;
}

function inFolder(folder: string, files: readonly BundleFile[], endings: readonly string[]): Result<null, Problem> {
  const made = makeFolder(folder);
  if (!made.ok) return made;
  // Looked at before the first is written: a file that is open in Excel leaves none of the others half done.
  for (const { name } of files) {
    const checked = checkTarget(join(folder, name), endings);
    if (!checked.ok) return checked;
  }
  for (const { name, bytes } of files) {
    const result = writeTarget(join(folder, name), bytes);
    if (!result.ok) return result;
  }
  return done(null);
}
