import { rowsOfAreas } from '#electron/exporters/rows-of-areas.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** The rows of the chosen areas with every scheme; of all areas where none are chosen. Problem: `area-not-in-store`. */
export function chosenRows(rows: StoredRows, areas: readonly AreaId[] | undefined): Result<StoredRows, Problem> {
  if (areas === undefined) return done(rows);
  const unknown = areas.find((id) => !rows.areas.some((area) => area.id === id));
  return unknown === undefined ? done(rowsOfAreas(rows, areas)) : failed(problem('area-not-in-store', { seen: unknown, nearest: '' }));
}
