/** What a store holds: invented data, public facts, or the user's own. */
export type StoreKind = 'sample' | 'public' | 'own';

/** A store for people: its name, never its path. */
export type StoreInfo = {
  readonly name: string;
  readonly kind: StoreKind;
  /** Number of the newest change set. */
  readonly revision: number;
  /** Instant of the newest change set, ISO 8601 UTC; null for a store without any. */
  readonly changedAt: string | null;
  readonly readOnly: null | { readonly because: 'file' | 'other-window'; readonly who: string | null };
  readonly counts: { readonly areas: number; readonly schemes: number; readonly streams: number; readonly commitments: number };
};

/** A store that can be opened from the start screen. */
export type KnownStore = { readonly id: string; readonly name: string; readonly kind: StoreKind; readonly changedAt: string | null };

export type AppState = {
  readonly version: string;
  readonly door: 'window' | 'browser' | 'command-line';
  readonly today: string;
  readonly who: string;
  readonly store: StoreInfo | null;
  readonly known: readonly KnownStore[];
};
