import { problem } from '#shared/contracts/problem.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { readAmount } from './cell-reader.ts';
import type { ReadArea } from './reading.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column } from './recognise/columns.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';
import { emptyRows, type ReadRows } from './rows.ts';
import type { TellOf } from './table-checks.ts';
import type { TableMoney } from './table-money.ts';

type ReservesTable = {
  readonly region: Region;
  readonly table: number;
  readonly columns: readonly Column[];
  readonly names: AreaNames;
  readonly money: TableMoney;
};

/** The reserve of each area of a state of reserves: the sum of its opening balances. A row with an error is left out and counted. */
export function readReserves(
  rows: readonly ClassifiedRow[],
  { region, table, columns, names, money }: ReservesTable,
  tell: TellOf,
): ReadRows {
  const out = emptyRows();
  const area = columns.find(({ field }) => field === 'area');
  const balance = columns.find(({ field }) => field === 'amount');
  if (area === undefined || balance === undefined) return out;
  const byArea = new Map<AreaId, ReadArea & { readonly reserve: Cents }>();
  let count = 0;
  for (const { row, kind } of rows) {
    if (kind !== 'data') continue;
    const name = cellAt(region.grid, row, area.index);
    const cell = cellAt(region.grid, row, balance.index);
    let isRejected = false;
    const meant = name === undefined ? null : names.meant(name.text);
    if (meant === null || meant.kind !== 'area') {
      const seen = name?.text ?? '';
      tell(
        'error',
        seen === ''
          ? problem('area-missing', {})
          : problem('area-unknown', { seen, nearest: meant?.kind === 'unknown' ? meant.nearest : '' }),
        row,
        area.index,
      );
      isRejected = true;
    }
    const read =
      cell === undefined
        ? undefined
        : readAmount(cell, money.contextOf(balance, false, row), (severity, found) => {
            if (severity === 'error') isRejected = true;
            tell(severity, found, row, balance.index);
          });
    const cents = read?.cents ?? 0;
    if (cents === 'unknown') tell('warning', problem('amount-unknown', { seen: cell?.text ?? '' }), row, balance.index);
    if (typeof cents === 'number' && cents < 0) {
      tell('error', problem('amount-negative', { seen: cell?.text ?? '' }), row, balance.index);
      isRejected = true;
    }
    if (isRejected || meant?.kind !== 'area') out.rejected += 1;
    else if (typeof cents === 'number') {
      count += 1;
      const id = meant.id as AreaId;
      const before = byArea.get(id);
      if (before !== undefined) byArea.set(id, { ...before, reserve: (before.reserve + cents) as Cents });
      else
        byArea.set(id, {
          kind: 'area',
          place: { table, row: row + 1 },
          area: id,
          name: name?.text ?? id,
          isNew: false,
          reserve: cents as Cents,
        });
    }
  }
  out.areas.push(...byArea.values());
  if (count > 0)
    tell('warning', problem('reserves-taken', { column: balance.header, count }), region.headerRows.at(-1) ?? null, balance.index);
  return out;
}
