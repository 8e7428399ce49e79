import { hostname } from 'node:os';
import { backupsFolder, chosenFolder, isBackupDue, keepBackup, noteFolder } from '#electron/services/care-backups.ts';
import { guarded } from '#electron/store/failures.ts';
import type { Store } from '#electron/store/store.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Log } from './log.ts';

const millisecondsBetweenLooks = 1000;
const millisecondsBetweenRenewals = 10_000;
const millisecondsBetweenBackupLooks = 10 * 60_000;

/** The one store that an engine has open. */
export type Session = {
  /** The open store, or the problem `no-store-open`. */
  readonly store: () => Result<Store, Problem>;
  /** Closes the store that is open and takes this one in its place; null: none. */
  readonly switchStore: (store: Store | null) => void;
  /** Tells `store.changed` where something was written since the last look, here or by another program. */
  readonly look: () => void;
  readonly close: () => void;
};

/** A window that watches over the store that it has open. */
export type Watch = {
  /** Names this window among all. */
  readonly window: string;
  readonly who: string;
  readonly now: () => string;
  readonly storesFolder: string;
  /** The folder for backups that an administrator fixed. */
  readonly backupFolder: string | undefined;
  /** Notes a bug, and gives its number. */
  readonly bug: Log['bug'];
};

/**
 * A session without a store. A window looks once a second for what other programs write, holds the right to write as long
 * as no other window has it, and keeps backups: of what changed, at closing and once a day. The command line writes in one
 * short transaction and does none of this.
 */
export function session(tell: (event: AppEvent) => void, options: { readonly watching: Watch | false }): Session {
  const { watching } = options;
  const timers: NodeJS.Timeout[] = [];
  let open: Store | null = null;
  let seen = '';
  // What people see is a change set or a delivery that changed nothing: their numbers tell of each. The renewal of a lease is none.
  const mark = (store: Store) => `${store.revision()} ${store.newestDelivery()} ${store.heldBy()?.since ?? ''}`;

  const look = () => {
    if (open === null) return;
    try {
      const found = mark(open);
      if (found === seen) return;
      seen = found;
      tell({ event: 'store.changed', revision: open.revision() });
    } catch {
      // A store that cannot be read just now (a network share that went away) is told by the next call, not by a look.
    }
  };
  const renew = () => {
    if (watching === false || open === null || open.readOnly) return;
    // What stands in the way now (a long import elsewhere, a full disk) is told by the next write.
    open.takeLease(watching.window, { who: watching.who, computer: hostname() }, watching.now());
    look();
  };
  const backUp = (isWanted: (store: Store, folder: string, now: string) => boolean) => {
    if (watching === false || open === null || open.readOnly || open.heldBy() !== null) return;
    try {
      const [store, now] = [open, watching.now()];
      const kept = guarded(store.path, () => {
        const usual = backupsFolder(watching.storesFolder);
        const folder = chosenFolder(store, { usual, fixed: watching.backupFolder });
        if (!isWanted(store, folder, now)) return done(null);
        const kept = keepBackup(store, folder, now);
        if (kept.ok && kept.value !== null) noteFolder(store, usual, folder);
        return kept;
      });
      if (!kept.ok) tell({ event: 'backup.failed', problem: kept.problem });
    } catch (error) {
      tell({ event: 'backup.failed', problem: problem('bug', { number: watching.bug('backup', error) }) });
    }
  };
  const letGo = () => {
    backUp(() => true);
    if (watching !== false && open !== null && !open.readOnly) open.releaseLease(watching.window);
    open?.close();
    open = null;
  };
  const switchStore = (store: Store | null) => {
    if (open !== store) letGo();
    open = store;
    renew();
    seen = store === null ? '' : mark(store);
    tell({ event: 'store.switched' });
  };
  if (watching !== false) {
    timers.push(setInterval(look, millisecondsBetweenLooks), setInterval(renew, millisecondsBetweenRenewals));
    timers.push(setInterval(() => backUp(isBackupDue), millisecondsBetweenBackupLooks));
    for (const timer of timers) timer.unref();
  }

  return {
    store: () => (open === null ? failed(problem('no-store-open', {})) : done(open)),
    switchStore,
    look,
    close: () => {
      for (const timer of timers) clearInterval(timer);
      letGo();
    },
  };
}
