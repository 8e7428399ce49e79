import type { Store } from '#electron/store/store.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { KeptNames } from '#shared/contracts/readings.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** The setting under which a store keeps names that were joined; it has a history, as every setting. */
export const namesSetting = 'joinedNames';

const none: KeptNames = { areas: {}, schemes: {} };

export function keptNames(store: Store | null): KeptNames {
  return (store?.setting(namesSetting) as KeptNames | undefined) ?? none;
}

/** The names with those that a person joined in a file; null where there is nothing new. */
export function withJoined(kept: KeptNames, mapping: Mapping | null): KeptNames | null {
  const told = mapping?.tables ?? [];
  const areas = Object.assign({}, kept.areas, ...told.map(({ aliases = {} }) => aliases)) as Record<string, AreaId>;
  const schemes = Object.assign({}, kept.schemes, ...told.map((table) => table.schemes ?? {})) as Record<string, string>;
  const isEqual = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  return isEqual(areas, kept.areas) && isEqual(schemes, kept.schemes) ? null : { areas, schemes };
}
