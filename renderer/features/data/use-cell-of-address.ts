import { useEffect, useRef } from 'react';
import { cellOfAddress } from '#renderer/actions/address.ts';
import type { RowsView } from '#shared/contracts/rows.ts';
import type { GridTable } from './use-grid-table.ts';

/** Goes to the cell that the address names, once, and shows its column where it is hidden. */
export function useCellOfAddress(
  cell: string | undefined,
  view: RowsView,
  table: GridTable,
  goTo: (cell: { readonly id: string; readonly key: string }) => void,
): void {
  const went = useRef<string | undefined>(undefined);
  useEffect(() => {
    const named = cellOfAddress(cell);
    if (cell === went.current || named === null || !view.lines.some(({ id }) => id === named.id)) return;
    went.current = cell;
    table.getColumn(named.key)?.toggleVisibility(true);
    goTo(named);
  }, [cell, view, table, goTo]);
}
