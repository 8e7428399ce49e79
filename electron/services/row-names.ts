import type { Moment } from '#shared/domain/compare.ts';
import type { RowChange } from '#shared/domain/row-changes.ts';

/** What people call the rows, now or else then. */
export function rowNamer(...moments: readonly Pick<Moment, 'rows'>[]): (kind: RowChange['kind'], id: string) => string {
  const books = moments.map(({ rows }) => {
    const area = new Map<string, string>(rows.areas.map(({ id, name }) => [id, name]));
    const scheme = new Map<string, string>(rows.schemes.map(({ id, name }) => [id, name]));
    const inArea = (areaId: string, name: string) => `${area.get(areaId) ?? areaId}: ${name}`;
    return {
      area,
      scheme,
      stream: new Map<string, string>(
        rows.streams.map(({ id, areaId, schemeId }) => [id, inArea(areaId, scheme.get(schemeId) ?? schemeId)]),
      ),
      commitment: new Map<string, string>(rows.commitments.map(({ id, areaId, description }) => [id, inArea(areaId, description)])),
    };
  });
  return (kind, id) => {
    for (const book of books) {
      const name = book[kind].get(id);
      if (name !== undefined) return name;
    }
    return id;
  };
}
