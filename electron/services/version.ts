import { readFileSync } from 'node:fs';

/** Two up, both from `electron/services` and from `dist/main`. */
const manifest = new URL('../../package.json', import.meta.url);

/** The version of the program. */
export function version(): string {
  const { version: stated } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return stated;
}
