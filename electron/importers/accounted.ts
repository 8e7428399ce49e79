import type { InspectedTable, Issue } from '#shared/contracts/inspection.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column } from './recognise/columns.ts';
import { lettersOf } from './recognise/grid.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';

/** The ids of the areas that are recognised in the rows of a table, sorted; `ofTitle` is that of rows that name none. */
export function areasIn(
  region: Region,
  rows: readonly ClassifiedRow[],
  columns: readonly Column[],
  names: AreaNames,
  ofTitle: string | null,
): string[] {
  const column = columns.find(({ field }) => field === 'area');
  const municipality = columns.find(({ field }) => field === 'municipality');
  const found = new Set<string>();
  for (const { row, kind, group: own, areaGroup } of rows) {
    if (kind !== 'data') continue;
    const group = areaGroup ?? own;
    const beside = municipality === undefined ? '' : (cellAt(region.grid, row, municipality.index)?.text ?? '');
    const cell = column === undefined ? undefined : cellAt(region.grid, row, column.index)?.text;
    const text = cell ?? (group !== null && names.isName(group) ? group : column === undefined && beside !== '' ? beside : undefined);
    const within = text === undefined && group !== null ? names.within(group) : [];
    const other = within.length === 1 ? within[0] : ofTitle;
    if (text === undefined && other) found.add(other);
    if (text === undefined) continue;
    const meant = names.meant(text, beside);
    if (meant.kind !== 'unknown') found.add(meant.id);
  }
  return [...found].sort();
}

/** Every filled cell of the region, by what became of it. */
export function accounted(
  region: Region,
  rows: readonly ClassifiedRow[],
  columns: readonly Column[],
  issues: readonly Issue[],
): InspectedTable['cells'] {
  const odd = new Set(
    issues.flatMap(({ severity, place }) =>
      severity === 'error' && place.row !== undefined && place.column !== undefined ? [`${place.column}${place.row}`] : [],
    ),
  );
  const counts = { taken: 0, header: 0, total: 0, note: 0, issue: 0 };
  const count = (row: number, kindOf: (column: number) => keyof typeof counts) => {
    for (let column = region.firstColumn; column <= region.lastColumn; column += 1)
      if (cellAt(region.grid, row, column) !== undefined) counts[kindOf(column)] += 1;
  };
  for (const row of region.headerRows) count(row, () => 'header');
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  for (const { row, kind } of rows) {
    if (kind === 'header' || kind === 'total' || kind === 'note') count(row, () => kind);
    else if (kind === 'group') count(row, () => 'header');
    else
      count(row, (at) => {
        const column = byIndex.get(at);
        if (odd.size > 0 && odd.has(`${lettersOf(at)}${row + 1}`)) return 'issue';
        if (column === undefined || column.field !== 'ignore') return column === undefined ? 'issue' : 'taken';
        return column.isLost ? 'issue' : 'note';
      });
  }
  return counts;
}
