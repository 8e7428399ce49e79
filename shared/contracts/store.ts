import * as z from 'zod';
import type { EvidenceFault } from './evidence.ts';
import type { Problem } from './problem.ts';

/** What a store holds: invented data, public facts, or the user's own. */
export type StoreKind = 'sample' | 'public' | 'own';

/** A store for people: its name, never its path. */
export type StoreInfo = {
  /** Names the file, also beside another of the same name in another folder. */
  readonly id: string;
  readonly name: string;
  readonly kind: StoreKind;
  /** Number of the newest change set. */
  readonly revision: number;
  /** Instant of the newest change set, ISO 8601 UTC; null for a store without any. */
  readonly changedAt: string | null;
  readonly readOnly: null | { readonly because: 'file' | 'other-window'; readonly who: string | null };
  /** Why the place where it lies is less safe: `place-network`, `place-synchronised`; null: it is not. */
  readonly warning: Problem | null;
  readonly counts: { readonly areas: number; readonly schemes: number; readonly streams: number; readonly commitments: number };
};

/** An automatic backup of a store. */
export type KeptBackup = {
  readonly id: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** The newest change set that it holds. */
  readonly changeSet: number;
  readonly bytes: number;
};

/** A store that can be opened from the start screen. */
export type KnownStore = { readonly id: string; readonly name: string; readonly kind: StoreKind; readonly changedAt: string | null };

/** A store that was open on this machine, or lies in the program's own folder. */
export type RecentStore = {
  /** For `store.open`. */
  readonly id: string;
  readonly name: string;
  /** The name of the folder that it lies in; null: the program's own. */
  readonly folder: string | null;
  /** Instant, ISO 8601 UTC; null: never opened here. */
  readonly openedAt: string | null;
  /** Whether the file was found; a disk or share that does not answer at once counts as gone. */
  readonly isThere: boolean;
};

/** The stores that were open on a machine, newest first, as its program keeps them. */
export const rememberedStores = z.array(z.object({ path: z.string().min(1).max(4096), openedAt: z.string().max(40) })).readonly();
export type RememberedStores = z.output<typeof rememberedStores>;

export type AppState = {
  readonly version: string;
  readonly door: 'window' | 'browser' | 'command-line';
  readonly today: string;
  readonly who: string;
  readonly store: StoreInfo | null;
  readonly known: readonly KnownStore[];
};

/** A package that comes with the program. */
export type PackageLicence = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string };

/** Something of a store that is not what it was when it was written. */
export type Damage =
  | { readonly kind: 'file'; readonly detail: string }
  | { readonly kind: 'row' | 'row-missing' | 'row-unknown'; readonly table: string; readonly id: string }
  | { readonly kind: 'reference'; readonly table: string; readonly to: string }
  | { readonly kind: 'change-set'; readonly id: number }
  | { readonly kind: 'source'; readonly sha256: string };

/** Rows of an area that do not add up to its figure of a year, in cents: a fault of the program. */
export type FigureFault = {
  readonly areaId: string;
  readonly year: number;
  readonly measure: 'funding' | 'commitments' | 'gap';
  readonly figure: number;
  readonly rows: number;
};

/** What a look at the whole store found: its bytes, and whether its figures add up. Sound: both lists are empty. */
export type CheckReport = {
  readonly damage: readonly Damage[];
  readonly faults: readonly FigureFault[];
  /** Documents outside the store that are gone or changed: no damage of the store itself. */
  readonly evidence: readonly EvidenceFault[];
  readonly rows: Readonly<Record<string, number>>;
  readonly changeSets: number;
  /** The newest link of the chain of checksums; null where something is damaged. */
  readonly checksum: string | null;
  /** Where something is damaged: the newest automatic backup that is whole; null where none is. The path is for the command line only. */
  readonly wholeBackup: (KeptBackup & { readonly path?: string }) | null;
};
