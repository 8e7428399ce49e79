import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type RecentStore, type RememberedStores, rememberedStores } from '#shared/contracts/store.ts';
import { knownStores, storeEnding } from './known-stores.ts';
import { writeTarget } from './target-file.ts';

const most = 12;
const millisecondsWaited = 400;

/** Notes that a store was opened. A list that cannot be written costs the user a look for the file, and no more. */
export function noteOpened(storesFolder: string, path: string, openedAt: string): void {
  if (dirname(path) === join(storesFolder, 'ready-made')) return;
  keep(storesFolder, [{ path, openedAt }, ...rememberedIn(storesFolder).filter((one) => one.path !== path)].slice(0, most));
}

/** Takes a store out of the list; the file itself stays. */
export function forgetOpened(storesFolder: string, id: string): void {
  keep(
    storesFolder,
    rememberedIn(storesFolder).filter(({ path }) => storeId(path) !== id),
  );
}

/** The path of a store of the list; null where there is none of that id. */
export function recentStorePath(storesFolder: string, id: string): string | null {
  return rememberedIn(storesFolder).find(({ path }) => storeId(path) === id)?.path ?? null;
}

/**
 * The stores that were open here, newest first, then those in the program's own folder that were not. A file that is
 * gone, or on a disk or network share that does not answer in time, is marked and stays in the list.
 */
export async function recentStores(storesFolder: string): Promise<readonly RecentStore[]> {
  const opened = rememberedIn(storesFolder);
  const isThere = await Promise.all(opened.map(({ path }) => answersInTime(path)));
  const recent = opened.map(({ path, openedAt }, at): RecentStore => {
    const folder = dirname(path) === storesFolder ? null : basename(dirname(path));
    return { id: storeId(path), name: basename(path, storeEnding), folder, openedAt, isThere: isThere[at] ?? false };
  });
  const paths = new Set(opened.map(({ path }) => path));
  const others = knownStores(storesFolder).filter(
    ({ kind, id }) => kind === 'own' && !paths.has(join(storesFolder, id.slice('own:'.length))),
  );
  return [...recent, ...others.map(({ id, name }): RecentStore => ({ id, name, folder: null, openedAt: null, isThere: true }))];
}

async function answersInTime(path: string): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), millisecondsWaited).unref());
  return Promise.race([
    access(path).then(
      () => true,
      () => false,
    ),
    late,
  ]);
}

/** A store file by its path, without telling it. */
export function storeId(path: string): string {
  return `recent:${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
}

function rememberedIn(storesFolder: string): RememberedStores {
  try {
    const parsed = rememberedStores.safeParse(JSON.parse(readFileSync(fileIn(storesFolder), 'utf8')));
    return parsed.success ? parsed.data.slice(0, most) : [];
  } catch {
    return [];
  }
}

function keep(storesFolder: string, list: RememberedStores): void {
  mkdirSync(storesFolder, { recursive: true });
  writeTarget(fileIn(storesFolder), new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`));
}

function fileIn(storesFolder: string): string {
  return join(storesFolder, 'recent.json');
}
