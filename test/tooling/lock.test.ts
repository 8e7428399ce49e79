import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const entries = Object.entries(read('package-lock.json').packages as Record<string, Entry>);
const packages = entries.filter(([path]) => path !== '');

/** Where npm would find a dependency of the package at `path`. */
function isFound(path: string, name: string): boolean {
  const folders = path.split('/node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => entries.some(([other]) => other === `${folder === '' ? '' : `${folder}/`}node_modules/${name}`));
}

test('every optional dependency of every package stands in the lock: npm drops in silence one that a registry lacks', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(path, name))
      .map((name) => `${path || 'our own'} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package is pinned by its content, whichever registry gives it', () => {
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('our own dependencies have exact versions, and the lock agrees', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Entry;
  const own = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const loose = Object.entries(own).filter(([, version]) => !/^(npm:@?[^@]+@)?\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  expect({ ...entries[0]?.[1] }).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});

test('what ships may be given to others: each licence is one that lets us pass it on', () => {
  const { dependencies = {} } = read('package.json') as Entry;
  const known = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1', 'Unlicense', 'MPL-2.0'];
  /** Where package.json does not say, its LICENSE file does. */
  const inTheirFile: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
  /** Of several licences one may be chosen, or all hold; Hunspell's is MPL 1.1, as an unchanged file beside ours. */
  const isKnown = (licence: string) =>
    known.includes(licence) ||
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((part) => [...known, 'BSD', 'MPL-1.1'].includes(part)));
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const entry = packages.find(([path]) => path === `node_modules/${name}`)?.[1];
    for (const next of Object.keys(entry?.dependencies ?? {})) visit(next);
  };
  for (const name of Object.keys(dependencies)) visit(name);
  const licenceOf = (name: string) =>
    packages.find(([path]) => path === `node_modules/${name}`)?.[1].license ?? inTheirFile[name] ?? 'none';
  const others = [...seen].map((name) => `${name}: ${licenceOf(name)}`).filter((line) => !isKnown(line.slice(line.indexOf(': ') + 2)));
  expect(others).toEqual([]);
});
