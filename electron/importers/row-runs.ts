import type { RowRun } from '#shared/contracts/inspection.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column } from './recognise/columns.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';

/** What became of every row of a table, rows that are alike as one, with the area that they take from a row above them. */
export function rowRuns(
  region: Region,
  rows: readonly ClassifiedRow[],
  columns: readonly Column[],
  names: AreaNames,
  isAreaCarried: boolean,
): RowRun[] {
  const areaColumn = columns.find(({ field }) => field === 'area')?.index;
  const runs: RowRun[] = [];
  const add = (row: number, kind: RowRun['kind'], carried: string | null) => {
    const last = runs.at(-1);
    if (last !== undefined && last.to === row && last.kind === kind && last.carried === carried)
      runs[runs.length - 1] = { ...last, to: row + 1 };
    else runs.push({ from: row + 1, to: row + 1, kind, carried });
  };
  for (const row of region.headerRows) add(row, 'header', null);
  let above: string | null = null;
  for (const { row, kind, group: nearest, areaGroup } of rows) {
    const group = areaGroup ?? nearest;
    const own = areaColumn === undefined ? undefined : cellAt(region.grid, row, areaColumn)?.text;
    if (kind !== 'data') {
      add(row, kind, null);
      continue;
    }
    const carried = own !== undefined ? null : group !== null && names.isName(group) ? group : isAreaCarried ? above : null;
    above = own ?? above;
    add(row, kind, carried);
  }
  return runs;
}
