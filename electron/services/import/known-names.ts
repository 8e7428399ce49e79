import type { KnownNames } from '#electron/importers/reading.ts';
import type { KeptNames } from '#shared/contracts/readings.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { areaFacts } from '#shared/ready-made/areas.ts';

/** What a reader recognises: the areas of the store, with the other names that are known of them, and its schemes; names that people joined. */
export function knownNames(
  { areas, schemes }: Pick<StoredRows, 'areas' | 'schemes'>,
  joined: KeptNames = { areas: {}, schemes: {} },
): KnownNames {
  const names = Map.groupBy(Object.entries(joined.areas), ([, id]) => id);
  const facts = new Map(areaFacts().map((area) => [area.id, area]));
  return {
    areas: areas.map(({ id, name, municipality }) => {
      const { aliases = [], weakAliases = [] } = facts.get(id) ?? {};
      return { id, name, municipality, aliases: [...aliases, ...(names.get(id) ?? []).map(([name]) => name)], weakAliases };
    }),
    schemes: schemes.map(({ id, name }) => ({ id, name })),
    joined: joined.schemes,
  };
}
