import type { StoredRows } from '#shared/contracts/records.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** The rows of some areas, with every scheme: what one area's figures are computed from is all there. */
export function rowsOfAreas(rows: StoredRows, areas: readonly AreaId[]): StoredRows {
  const chosen = new Set(areas);
  return {
    areas: rows.areas.filter(({ id }) => chosen.has(id)),
    schemes: rows.schemes,
    streams: rows.streams.filter(({ areaId }) => chosen.has(areaId)),
    commitments: rows.commitments.filter(({ areaId }) => chosen.has(areaId)),
  };
}
