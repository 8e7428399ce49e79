import type { Store } from '#electron/store/store.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

const millisecondsBetweenLooks = 1000;

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

/** A session without a store. With `watching` it looks once a second for what other programs write. */
export function session(tell: (event: AppEvent) => void, options: { readonly watching: boolean }): Session {
  let open: Store | null = null;
  let seen = '';
  const mark = (store: Store) => `${store.revision()} ${store.foreignWrites()}`;

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
  const switchStore = (store: Store | null) => {
    if (open !== store) open?.close();
    open = store;
    seen = store === null ? '' : mark(store);
    tell({ event: 'store.switched' });
  };
  const watch = options.watching ? setInterval(look, millisecondsBetweenLooks).unref() : undefined;

  return {
    store: () => (open === null ? failed(problem('no-store-open', {})) : done(open)),
    switchStore,
    look,
    close: () => {
      clearInterval(watch);
      open?.close();
      open = null;
    },
  };
}
