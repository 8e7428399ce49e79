import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWholeBackup } from '#electron/store/backup.ts';
import { isShare } from '#electron/store/place.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { Store } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { BackupSettings, BackupsView } from '#shared/contracts/settings.ts';
import type { KeptBackup, StoreKind } from '#shared/contracts/store.ts';
import { done, type Result } from '#shared/result.ts';
import { problemOfFile } from './target-file.ts';

/** Names of settings of a store. */
export const backupNames = { kept: 'backupsKept', folder: 'backupFolder' } as const satisfies Readonly<
  Record<string, keyof BackupSettings>
>;
/** What stands as the folder where somebody went back to the usual one: a store keeps no setting without a value. */
export const usualFolder = '';
const keptByDefault = 10;
const noteName = 'elsewhere.txt';
const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Change sets that a new store begins with: as long as there are no others, there is nothing to lose. */
const setsOfNewStore: Readonly<Record<StoreKind, number>> = { own: 1, sample: 2, public: 2 };
/** Which store · number of the backup · when, UTC · newest change set and the start of its checksum. */
const nameOfBackup = /^.+ (\d{4,}) (\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z (\d+)-([0-9a-f]{8})\.adem$/;

type Found = KeptBackup & { readonly number: number; readonly seal: string };

/** Where backups lie that have no place of their own: beside the program's own stores. */
export function backupsFolder(storesFolder: string): string {
  return join(dirname(storesFolder), 'backups');
}

/** The automatic backups of a store in a folder of backups, newest first by their number: a clock may have gone back. */
export function backupsIn(folder: string, storePath: string): readonly KeptBackup[] {
  return found(ownFolder(folder, storePath)).map(({ id, at, changeSet, bytes }) => ({ id, at, changeSet, bytes }));
}

/** The path of a backup, null where there is none of that id. An id is looked up, never pasted into a path. */
export function backupPath(folder: string, storePath: string, id: string): string | null {
  const own = ownFolder(folder, storePath);
  const one = found(own).find((backup) => backup.id === id);
  return one === undefined ? null : join(own, one.id);
}

/** The newest backup that is whole, looking at every byte; null where none is. */
export function newestWholeBackup(folder: string, storePath: string): KeptBackup | null {
  return backupsIn(folder, storePath).find(({ id }) => isWholeBackup(join(ownFolder(folder, storePath), id))) ?? null;
}

/** The folders that may hold backups: the usual one, and the one that an administrator fixed, if any. */
export type BackupFolders = { readonly usual: string; readonly fixed: string | undefined };

/**
 * The folder for the backups of an open store: the one that an administrator fixed, else the one chosen in its settings, if
 * it is there on this machine. A network share is looked for only where an administrator names it: a store that came from
 * outside must not make this computer reach for another, and send it copies.
 */
export function chosenFolder(store: Store, { usual, fixed }: BackupFolders): string {
  if (fixed !== undefined) return isFolder(fixed) ? fixed : usual;
  const chosen = store.setting(backupNames.folder);
  return typeof chosen === 'string' && !isShare(chosen) && isFolder(chosen) ? chosen : usual;
}

/** How many backups of an open store are kept, and where. */
export function backupsView(store: Store, folders: BackupFolders): BackupsView {
  const chosen = store.setting(backupNames.folder);
  return {
    kept: numberKept(store),
    chosen: typeof chosen === 'string' && chosen !== usualFolder ? chosen : null,
    folder: chosenFolder(store, folders),
  };
}

/** Notes in the usual folder where the backups of a store lie: a store that does not open any more cannot say so itself. */
export function noteFolder(store: Store, usual: string, folder: string): void {
  const note = join(ownFolder(usual, store.path), noteName);
  try {
    rmSync(note, { force: true });
    if (folder === usual) return;
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, folder);
  } catch {
    // The backup is there; only finding it by itself is lost.
  }
}

/** The folder for the backups of a store that is not open: the noted one, if it is there. */
export function notedFolder(storePath: string, usual: string): string {
  const note = join(ownFolder(usual, storePath), noteName);
  try {
    const noted = readFileSync(note, 'utf8');
    return isFolder(noted) ? noted : usual;
  } catch {
    return usual;
  }
}

/**
 * Backs up what changed since the newest backup; null where nothing did. The new one is flushed, opened and checked row by
 * row before the oldest beyond the number to keep go; where that fails all stay.
 */
export function keepBackup(store: Store, folder: string, now: string): Result<KeptBackup | null, Problem> {
  const own = ownFolder(folder, store.path);
  const [newest] = found(own);
  if (!isChangedSince(store, newest)) return done(null);
  try {
    mkdirSync(own, { recursive: true });
    // Of a program that stopped halfway.
    for (const name of readdirSync(own)) if (/\.new(-journal)?$/.test(name)) rmSync(join(own, name), { force: true });
  } catch (error) {
    return problemOfFile(error, own);
  }
  const number = (newest?.number ?? 0) + 1;
  const time = `${now.slice(0, 19).replaceAll(':', '')}Z`;
  const { changeSet, checksum } = store.newest();
  const id = `${store.name} ${String(number).padStart(4, '0')} ${time} ${changeSet}-${checksum.slice(0, 8)}.adem`;
  try {
    const written = store.backup(join(own, id));
    if (!written.ok) return written;
    for (const old of found(own).slice(numberKept(store))) rmSync(join(own, old.id), { force: true });
    return done({ id, at: now, changeSet, bytes: written.value.bytes });
  } catch (error) {
    return problemOfFile(error, own);
  }
}

/** Whether a day went by since the newest backup, and the store changed since. Where the clock went back, a backup is due too. */
export function isBackupDue(store: Store, folder: string, now: string): boolean {
  const [newest] = found(ownFolder(folder, store.path));
  if (!isChangedSince(store, newest)) return false;
  const age = newest === undefined ? millisecondsOfDay : Date.parse(now) - Date.parse(newest.at);
  return age >= millisecondsOfDay || age < 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function numberKept(store: Store): number {
  const chosen = store.setting(backupNames.kept);
  return typeof chosen === 'number' && Number.isInteger(chosen) && chosen >= 1 ? chosen : keptByDefault;
}

function isChangedSince(store: Store, backup: Found | undefined): boolean {
  const { changeSet, checksum } = store.newest();
  if (changeSet <= setsOfNewStore[store.kind]) return false;
  return backup === undefined || backup.changeSet !== changeSet || backup.seal !== checksum.slice(0, 8);
}

/** Stores of one name may lie in several places. */
function ownFolder(folder: string, storePath: string): string {
  return join(folder, rowHash(storePath));
}

function found(folder: string): readonly Found[] {
  if (!isFolder(folder)) return [];
  const backups = readdirSync(folder).flatMap((id): readonly Found[] => {
    const [, number, day, hour, minute, second, changeSet, seal = ''] = nameOfBackup.exec(id) ?? [];
    if (number === undefined) return [];
    const bytes = statSync(join(folder, id), { throwIfNoEntry: false })?.size ?? 0;
    return [{ id, number: Number(number), at: `${day}T${hour}:${minute}:${second}Z`, changeSet: Number(changeSet), seal, bytes }];
  });
  return backups.sort((a, b) => b.number - a.number);
}
