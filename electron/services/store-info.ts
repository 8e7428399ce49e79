import type { Store } from '#electron/store/store.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoreInfo } from '#shared/contracts/store.ts';
import { storeId } from './recent-stores.ts';

/** A store for people: never its path. */
export function storeInfo(store: Store): StoreInfo {
  const { areas, schemes, streams, commitments } = store.rows();
  return {
    id: storeId(store.path),
    name: store.name,
    kind: store.kind,
    revision: store.revision(),
    changedAt: store.history(1)[0]?.at ?? null,
    readOnly: readOnlyOf(store),
    warning: warningOf(store),
    counts: { areas: areas.length, schemes: schemes.length, streams: streams.length, commitments: commitments.length },
  };
}

function readOnlyOf(store: Store): StoreInfo['readOnly'] {
  if (store.readOnly) return { because: 'file', who: null };
  const other = store.heldBy();
  return other === null ? null : { because: 'other-window', who: `${other.who} (${other.computer})` };
}

function warningOf({ place, name }: Store): Problem | null {
  if (place === null) return null;
  return place.kind === 'network'
    ? problem('place-network', { file: name })
    : problem('place-synchronised', { file: name, service: place.service });
}
