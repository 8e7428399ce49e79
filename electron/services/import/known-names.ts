import type { KnownNames } from '#electron/importers/reading.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { areaFacts } from '#shared/ready-made/areas.ts';

/** What a reader recognises: the areas of the store, with the other names that are known of them, and its schemes. */
export function knownNames({ areas, schemes }: Pick<StoredRows, 'areas' | 'schemes'>): KnownNames {
  const facts = new Map(areaFacts().map((area) => [area.id, area]));
  return {
    areas: areas.map(({ id, name, municipality }) => {
      const { aliases = [], weakAliases = [] } = facts.get(id) ?? {};
      return { id, name, municipality, aliases, weakAliases };
    }),
    schemes: schemes.map(({ id, name }) => ({ id, name })),
  };
}
