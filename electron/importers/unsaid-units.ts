import type { Issue } from '#shared/contracts/inspection.ts';
import { problem } from '#shared/contracts/problem.ts';
import { isOfficialSheet } from './own-pages.ts';
import type { TableRead } from './read-table.ts';

/** Tables that say no unit in a file where another table has thousands: however large their amounts are, they may be too. */
export function unsaidUnits(tables: readonly TableRead[], file: string): Issue[] {
  if (!tables.some(({ saysUnit, table }) => saysUnit === true && table.unit > 1)) return [];
  return tables.flatMap(({ saysUnit, table: { sheet, headerRows, firstRow, kind }, issues }): Issue[] => {
    const isTold = issues.some(({ problem: { code } }) => code === 'unit-unstated');
    if (saysUnit !== false || isTold || kind === 'areas' || isOfficialSheet(sheet)) return [];
    const place = { file, sheet, row: headerRows[0] ?? firstRow };
    return [{ severity: 'warning', problem: problem('unit-unlike-others', {}, place), place, value: null }];
  });
}
