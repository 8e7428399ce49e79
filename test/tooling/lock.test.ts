import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

test('the lock file has every platform variant of every package, so that npm ci works on each platform', () => {
  // npm drops in silence an optional package that its registry did not have, and then refuses its own lock file.
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isPlaced(path, name))
      .map((name) => `${path || 'package.json'} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package is fixed by its hash, and none by the address it was fetched from', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
});

test('every dependency is named by its exact version', () => {
  const named = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(manifest[kind] ?? {}));
  expect(named.filter(([, version]) => !/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Node's way of finding a package: in the folder of the one that asks, then in each folder above it. */
function isPlaced(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}
