import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { isWholeBackup, restore } from '#electron/store/backup.ts';
import { openStore } from '#electron/store/open.ts';
import { isShare } from '#electron/store/place.ts';
import type { StoreChoice } from '#shared/contracts/calls/gives.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoreInfo } from '#shared/contracts/store.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import { answered } from './answers.ts';
import {
  type BackupFolders,
  backupNames,
  backupPath,
  backupsFolder,
  backupsIn,
  backupsView,
  chosenFolder,
  keepBackup,
  newestWholeBackup,
  notedFolder,
  usualFolder,
} from './care-backups.ts';
import type { Context } from './context.ts';
import { evidenceFaults } from './evidence/evidence-faults.ts';
import { figureFaults } from './figure-faults.ts';
import { storeInfo } from './store-info.ts';
import { chosenStore } from './stores.ts';

type CareCalls =
  | 'care.check'
  | 'care.backup'
  | 'care.restore'
  | 'store.backups'
  | 'store.checkBackup'
  | 'store.restore'
  | 'store.backupSettings';

/** Looking after a store: is it whole, and copies of it. */
export const careServices: Pick<Services<Context>, CareCalls> = {
  'care.check': (_, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const { damage, rows, changeSets, checksum } = store.value.check();
    const found = { damage, rows, changeSets, checksum };
    // Figures of rows that are not what they were say nothing.
    if (damage.length > 0) {
      const place = backupPlace(undefined, context);
      if (!place.ok) return place;
      const { folder, store: path } = place.value;
      const backup = newestWholeBackup(folder, path);
      const isForShell = backup !== null && context.door === 'command-line';
      const wholeBackup = isForShell ? { ...backup, path: backupPath(folder, path, backup.id) ?? '' } : backup;
      return done({ ...found, faults: [], evidence: [], wholeBackup });
    }
    const figures = answered({ question: {} }, context);
    return figures.ok
      ? done({ ...found, faults: figureFaults(figures.value), evidence: evidenceFaults(store.value), wholeBackup: null })
      : figures;
  },

  'care.backup': ({ target }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const path = context.pathOf(target);
    return path.ok ? store.value.backup(path.value) : path;
  },

  'care.restore': ({ target, from }, context) => {
    const [path, backup] = [context.pathOf(target), context.pathOf(from)];
    if (!path.ok) return path;
    return backup.ok ? putBack(path.value, backup.value, context) : backup;
  },

  'store.backups': ({ of }, context) => {
    const place = backupPlace(of, context);
    return place.ok ? done(backupsIn(place.value.folder, place.value.store)) : place;
  },

  'store.checkBackup': ({ backup, of }, context) => {
    const found = backupOf(backup, of, context);
    return found.ok ? done({ isWhole: isWholeBackup(found.value.backup) }) : found;
  },

  'store.restore': ({ backup, of }, context) => {
    const found = backupOf(backup, of, context);
    if (!found.ok) return found;
    const { folder, store, backup: path } = found.value;
    const open = context.store();
    // What cannot be backed up any more is kept beside the store, as it lies.
    if (open.ok && open.value.path === store) keepBackup(open.value, folder, context.now());
    return putBack(store, path, context);
  },

  'store.backupSettings': ({ kept, folder }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const { policy } = context.ownSettings;
    const isFixed = (kept !== undefined && backupNames.kept in policy) || (folder !== undefined && backupNames.folder in policy);
    if (isFixed) return failed(problem('setting-fixed', {}));
    const path = folder ? context.pathOf(folder) : done(null);
    if (!path.ok) return path;
    if (path.value !== null && isShare(path.value)) return failed(problem('not-allowed', {}));
    if (path.value !== null && !statSync(path.value, { throwIfNoEntry: false })?.isDirectory())
      return failed(problem('target-folder-missing', { file: basename(path.value), folder: path.value }));
    const { who, now } = context;
    const written = store.value.write(
      { kind: 'settings', who, at: now(), what: keptTexts(context.ownSettings.own().language).backupsChosen },
      (writer) => {
        if (kept !== undefined) writer.putSetting(backupNames.kept, kept);
        if (folder !== undefined) writer.putSetting(backupNames.folder, path.value ?? usualFolder);
        return done(null);
      },
    );
    return written.ok ? done(backupsView(store.value, foldersOf(context))) : written;
  },
};

/** The store meant, and the folder that its automatic backups are in. A store that does not open has the usual one. */
function backupPlace(of: StoreChoice | undefined, context: Context): Result<{ readonly folder: string; readonly store: string }, Problem> {
  const folders = foldersOf(context);
  const open = context.store();
  if (of === undefined) return open.ok ? done({ folder: chosenFolder(open.value, folders), store: open.value.path }) : open;
  const path = chosenStore(of, context);
  if (!path.ok) return path;
  const isOpen = open.ok && open.value.path === path.value;
  const { usual, fixed } = folders;
  return done({ folder: isOpen ? chosenFolder(open.value, folders) : (fixed ?? notedFolder(path.value, usual)), store: path.value });
}

function foldersOf({ storesFolder, ownSettings }: Context): BackupFolders {
  return { usual: backupsFolder(storesFolder), fixed: ownSettings.policy.backupFolder };
}

/** A backup by its id, with the store that it is of. Problem: `store-missing`. */
function backupOf(
  id: string,
  of: StoreChoice | undefined,
  context: Context,
): Result<{ readonly folder: string; readonly store: string; readonly backup: string }, Problem> {
  const place = backupPlace(of, context);
  if (!place.ok) return place;
  const backup = backupPath(place.value.folder, place.value.store, id);
  return backup === null ? failed(problem('store-missing', { file: id })) : done({ ...place.value, backup });
}

function putBack(
  path: string,
  backup: string,
  context: Context,
): Result<{ readonly store: StoreInfo; readonly replaced: string | null }, Problem> {
  const open = context.store();
  // A store cannot be replaced while it is open, here or elsewhere.
  const wasOpen = open.ok && open.value.path === path;
  if (wasOpen) context.switchStore(null);
  const restored = restore(path, backup);
  if (!restored.ok) {
    // Nothing was replaced: the user goes on where they were.
    const again = wasOpen ? openStore(path) : null;
    if (again?.ok) context.switchStore(again.value);
    return restored;
  }
  const opened = openStore(path);
  if (!opened.ok) return opened;
  context.switchStore(opened.value);
  return done({ store: storeInfo(opened.value), replaced: restored.value.replaced });
}
