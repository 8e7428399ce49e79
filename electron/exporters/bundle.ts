import { type Zippable, zipSync } from 'fflate';

/** A file by its name inside a folder or an archive. */
export type BundleFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files as one archive; the same files give the same bytes. They are packed themselves, so nothing is won by packing again. */
export function zipOf(files: readonly BundleFile[]): Uint8Array {
  const parts: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // The zip format counts from 1980, and the packer writes down the local time: this is the same everywhere.
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}

const longestStem = 90;

/**
 * Names that every file system takes, each once: without what separates folders or means something to a shell, and with a
 * number where another file has the name already, whatever its letters' case.
 */
export function fileNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const ending = /\.[a-z]+$/.exec(name)?.[0] ?? '';
    const stem = name
      .slice(0, name.length - ending.length)
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
      .slice(0, longestStem)
      .replace(/[. ]+$/u, '');
    for (let number = 1; ; number += 1) {
      const found = `${stem || '-'}${number === 1 ? '' : ` (${number})`}${ending}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  };
}
