import type { Store } from '#electron/store/store.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { JoinedName, KeptNames } from '#shared/contracts/readings.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { closeText } from '#shared/reading/words.ts';

/** The setting under which a store keeps names that were joined; it has a history, as every setting. */
export const namesSetting = 'joinedNames';

const none: KeptNames = { areas: {}, schemes: {} };

export function keptNames(store: Store | null): KeptNames {
  return (store?.setting(namesSetting) as KeptNames | undefined) ?? none;
}

/** The names with those that a person joined in a file; null where there is nothing new. */
export function withJoined(kept: KeptNames, mapping: Mapping | null): KeptNames | null {
  const told = mapping?.tables ?? [];
  // A municipality of whose amounts a part is for an area is no other name of that area.
  const ofAreas = told.map(({ aliases = {}, shares = {} }) =>
    Object.fromEntries(Object.entries(aliases).filter(([seen]) => !(seen in shares))),
  );
  const areas = Object.assign({}, kept.areas, ...ofAreas) as Record<string, AreaId>;
  const schemes = Object.assign({}, kept.schemes, ...told.map((table) => table.schemes ?? {})) as Record<string, string>;
  const isEqual = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  return isEqual(areas, kept.areas) && isEqual(schemes, kept.schemes) ? null : { areas, schemes };
}

/** A reading that no longer joins this name, so that the next file of its shape does not join it again; null where it did not. */
export function withoutName(mapping: Mapping | null, { kind, seen }: Pick<JoinedName, 'kind' | 'seen'>): Mapping | null {
  let isFound = false;
  const without = (names: Readonly<Record<string, string>>, isMeant: (name: string) => boolean) => {
    const left = Object.entries(names).filter(([name]) => !isMeant(name));
    if (left.length < Object.keys(names).length) isFound = true;
    return Object.fromEntries(left);
  };
  const tables = (mapping?.tables ?? []).map((table) => {
    const { aliases, schemes, shares = {} } = table;
    if (kind === 'scheme') return schemes === undefined ? table : { ...table, schemes: without(schemes, (name) => name === seen) };
    const isMeant = (name: string) => closeText(name) === closeText(seen) && !(name in shares);
    return aliases === undefined ? table : { ...table, aliases: without(aliases, isMeant) };
  });
  return isFound ? { version: 1, tables } : null;
}
