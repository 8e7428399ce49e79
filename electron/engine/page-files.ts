import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The files of the built window, each under the path of its address. */
export type PageFiles = {
  /** The file of an address; routes of the window have no ending and give its page; null: there is none. */
  readonly fileOf: (path: string) => Promise<{ readonly type: string; readonly isFixed: boolean; readonly bytes: Buffer } | null>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Whether the window has been built into this folder. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/**
 * Lists a folder once: an address is looked up among the files that were there, so no address can lead out of it.
 */
export function pageFiles(folder: string): PageFiles {
  const paths = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) in types)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.replace(/[\\/]$/, '').length).replaceAll(sep, '/'), path]),
  );
  return {
    fileOf: async (address) => {
      const isRoute = extname(address) === '';
      const path = paths.get(isRoute ? '/index.html' : address);
      if (path === undefined) return null;
      // Vite puts a hash of the content into the names of what it writes to assets/.
      const isFixed = address.startsWith('/assets/');
      return { type: types[extname(path)] ?? '', isFixed, bytes: await readFile(path) };
    },
  };
}
