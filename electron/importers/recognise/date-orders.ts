import { officialSheets } from '#shared/contracts/fields.ts';
import { type DateOrder, dateOrderOf } from '#shared/reading/dates.ts';
import type { Column } from './columns.ts';
import { cellAt, type Region } from './region.ts';

/**
 * Whether the day or the month comes first in the dates of a column: by a date of it that can be read one way only,
 * else by one of another column. Nothing proves it in a Dutch table: the day; in an English one: null, it is not known.
 * Dates that prove both are each read as they can be, and those that may be either are told.
 */
export function dateOrders(region: Region, columns: readonly Column[], isEnglish: boolean): (column: Column) => DateOrder | null {
  const known = new Map<Column, ReadonlySet<DateOrder>>();
  const evidence = (column: Column) => {
    const found = known.get(column) ?? ordersIn(region, column);
    known.set(column, found);
    return found;
  };
  const only = (orders: ReadonlySet<DateOrder>) => (orders.size === 1 ? ([...orders][0] ?? null) : null);
  const orderOf = (column: Column): DateOrder | null => {
    const own = evidence(column);
    if (own.size > 0) return only(own);
    const dates = columns.filter(({ field }) => dateFields.has(field));
    return only(new Set(dates.flatMap((one) => [...evidence(one)]))) ?? (isEnglish ? null : 'day-first');
  };
  const settled = new Map<Column, DateOrder | null>();
  return (column) => {
    const order = settled.get(column);
    if (order !== undefined) return order;
    const found = orderOf(column);
    settled.set(column, found);
    return found;
  };
}

const dateFields: ReadonlySet<string> = new Set(
  officialSheets.flatMap(({ fields }) => fields.flatMap(({ field, kind }) => (kind === 'date' ? [field] : []))),
);

function ordersIn(region: Region, { index }: Column): ReadonlySet<DateOrder> {
  const found = new Set<DateOrder>();
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    const cell = cellAt(region.grid, row, index);
    const order = cell?.kind === 'text' ? dateOrderOf(cell.text) : null;
    if (order !== null) found.add(order);
  }
  return found;
}
