import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { PackageLicence } from '#shared/contracts/store.ts';

/** Two up, both from `electron/services` and from `dist/main`. */
const manifest = new URL('../../package.json', import.meta.url);

/** The version of the program. */
export function version(): string {
  const { version: stated } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return stated;
}

/** What others made and comes along; the build writes it, so before a first build nothing is known. */
export async function packageLicences(): Promise<readonly PackageLicence[]> {
  try {
    return JSON.parse(await readFile(new URL('../../dist/main/licences.json', import.meta.url), 'utf8')) as PackageLicence[];
  } catch {
    return [];
  }
}
