import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where files lie that have no place of their own while the program runs: what a browser uploads, what is written for it
 * to download, what was pasted. Only this user can read it, and it goes when the program stops.
 */
export type PrivateFiles = {
  /** A path that is free, in a folder of its own, so that a file keeps the name that people know it by. */
  readonly freshPath: (name: string) => string;
  readonly remove: () => void;
};

export function privateFiles(): PrivateFiles {
  let folder: string | null = null;
  return {
    freshPath: (name) => {
      folder ??= mkdtempSync(join(tmpdir(), 'lange-adem-'));
      const place = join(folder, randomUUID());
      mkdirSync(place, { mode: 0o700 });
      return join(place, safeName(name));
    },
    remove: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A file's name from a browser: no folders, nothing that a file system refuses, at most 120 characters with its ending kept. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '').replace(/^\.+|[. ]+$/g, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length).slice(0, 120 - ending.length);
  return `${stem || 'bestand'}${ending}`;
}
