import type { AreaId } from '#shared/domain/records.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column } from './recognise/columns.ts';
import type { Region } from './recognise/region.ts';

/**
 * The one area that the titles of a table speak of, nearest first, or else the name of its sheet: a page or a sheet for each
 * area says it there, and its rows name none. null where the table has a column for it, or a title speaks of several.
 */
export function areaOfTitle(
  { titles, grid }: Region,
  columns: readonly Column[],
  names: AreaNames,
): { readonly area: AreaId; readonly seen: string; readonly name: string } | null {
  if (columns.some(({ field }) => field === 'area' || field === 'municipality')) return null;
  for (const seen of [...titles.toReversed(), grid.sheet]) {
    const found = names.within(seen);
    const [area] = found;
    if (area !== undefined) return found.length === 1 ? { area: area as AreaId, seen, name: names.nameOf(area) } : null;
  }
  return null;
}
