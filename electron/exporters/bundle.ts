import { type Zippable, zipSync } from 'fflate';

/** A file by its name inside a folder or an archive. */
export type BundleFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files as one archive; the same files give the same bytes. They are packed themselves, so nothing is won by packing again. */
export function zipOf(files: readonly BundleFile[]): Uint8Array {
  const parts: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // The zip format counts from 1980, and the packer writes down the local time: this is the same everywhere.
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}

/** A name that every file system takes: without what separates folders or means something to a shell. */
export function fileNameOf(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
      .replace(/[. ]+$/u, '')
      .slice(0, 100) || '-'
  );
}
