import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = { readonly version?: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> };
type Licence = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string };
type Lock = { readonly packages: Readonly<Record<string, Entry>> };

/** Every package whose code or data comes with the program, by name, with the text of its licence as its makers give it. */
export function licencesOf(root: string): readonly Licence[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const paths = new Set<string>();
  const visit = (name: string, from: string) => {
    const path = placeOf(name, from, packages);
    if (path === null || paths.has(path)) return;
    paths.add(path);
    for (const next of Object.keys(packages[path]?.dependencies ?? {})) visit(next, path);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) visit(name, '');
  const all = [...paths].map((path): Licence => {
    const { version = '', license = '' } = packages[path] ?? {};
    const text = textIn(join(root, path));
    return {
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      // Where package.json does not say, the first words of its LICENSE file do.
      licence: license === '' ? (text.split('\n')[0] ?? '') : license,
      text,
    };
  });
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** Where npm puts a package that another needs: the nearest folder. */
function placeOf(name: string, from: string, packages: Lock['packages']): string | null {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (at === '') return null;
  }
}

function textIn(folder: string): string {
  const files = globSync('{LICENSE,LICENCE,License,license,COPYING,NOTICE}*', { cwd: folder }).filter(
    (file) => !/\.(js|ts|json)$/.test(file),
  );
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
