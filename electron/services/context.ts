import type { RunJob } from '#electron/engine/job-list.ts';
import type { Store } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Result } from '#shared/result.ts';
import type { OwnSettingsFiles } from './own-settings.ts';

/** What a service gets beside its input: everything that touches the world, so that a service itself is plain. */
export type Context = {
  /** The store that is open, or the problem `no-store-open`. */
  readonly store: () => Result<Store, Problem>;
  /** Replaces the open store (null closes it); tells the doors. */
  readonly switchStore: (store: Store | null) => void;
  /** The author of the settings, or else the machine's account. */
  readonly who: string;
  readonly account: string;
  readonly ownSettings: OwnSettingsFiles;
  readonly today: () => CivilDate;
  /** The instant, ISO 8601 UTC. */
  readonly now: () => string;
  /** The path behind a handle: `handle-unknown` where there is none. */
  readonly pathOf: (handle: FileHandle) => Result<string, Problem>;
  /** The folder for stores that have no place of their own. */
  readonly storesFolder: string;
  readonly door: 'window' | 'browser' | 'command-line';
  /** Runs long work, in a thread of its own where the door has a window to keep smooth; its progress goes to this call's job. */
  readonly runJob: RunJob;
};
