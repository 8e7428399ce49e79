import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { KnownStore } from '#shared/contracts/store.ts';

/** The ending of every store file. */
export const storeEnding = '.adem';

/** The stores that come with the program, made at first use: the name of the file is what people see. */
const readyMade = { sample: 'Voorbeeldgegevens', public: 'Openbare gegevens' } as const;
export type ReadyMadeKind = keyof typeof readyMade;
const readyMadeKinds = Object.keys(readyMade) as readonly ReadyMadeKind[];

/** Where a ready-made store lies: in a folder of its own, so that no store of the user's can take its name. */
export function readyMadePath(storesFolder: string, kind: ReadyMadeKind): string {
  return join(storesFolder, 'ready-made', `${readyMade[kind]}${storeEnding}`);
}

/** The stores in the program's own folder: those of the user by name, then the ready-made ones that were made. */
export function knownStores(storesFolder: string): readonly KnownStore[] {
  const own = storeFiles(storesFolder).map((file): KnownStore => {
    return { id: `own:${file}`, name: nameOf(file), kind: 'own', changedAt: changedAt(join(storesFolder, file)) };
  });
  const made = readyMadeKinds.filter((kind) => existsSync(readyMadePath(storesFolder, kind)));
  return [
    ...own,
    ...made.map((kind): KnownStore => ({ id: kind, name: readyMade[kind], kind, changedAt: changedAt(readyMadePath(storesFolder, kind)) })),
  ];
}

/** The path of a known store, null where there is none of that id. An id is looked up, never pasted into a path. */
export function knownStorePath(storesFolder: string, id: string): string | null {
  const made = readyMadeKinds.find((kind) => kind === id);
  if (made !== undefined) return existsSync(readyMadePath(storesFolder, made)) ? readyMadePath(storesFolder, made) : null;
  const file = storeFiles(storesFolder).find((candidate) => `own:${candidate}` === id);
  return file === undefined ? null : join(storesFolder, file);
}

/** A name as people type it, as the name of a file on every platform. */
export function storeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a file name may not hold.
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
    .trimEnd();
  // Windows keeps these names for devices, whatever their ending.
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe);
  return `${safe === '' || isDevice ? `opslag ${safe}`.trimEnd() : safe}${storeEnding}`;
}

function storeFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && extname(entry.name) === storeEnding);
  return files.map(({ name }) => name).sort();
}

function nameOf(file: string): string {
  return file.slice(0, -storeEnding.length);
}

/** When the file was last written, ISO 8601 UTC: no reason to open every store. Its log beside it may be newer. */
function changedAt(path: string): string | null {
  const times = [path, `${path}-wal`].flatMap((file) => statSync(file, { throwIfNoEntry: false })?.mtime ?? []);
  return (
    times
      .map((time) => time.toISOString())
      .sort()
      .at(-1) ?? null
  );
}
