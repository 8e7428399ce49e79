/** A cell by its place in what is shown: row of the list, column of the visible ones. */
export type Place = { readonly row: number; readonly column: number };

/** A block of cells from where it began to where the active cell is. */
export type Selection = { readonly anchor: Place; readonly active: Place };

export type Block = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export function blockOf({ anchor, active }: Selection): Block {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function isOneCell({ anchor, active }: Selection): boolean {
  return anchor.row === active.row && anchor.column === active.column;
}

/** Where a key leads from a cell; null: the key does not move. `page` is how many rows are seen. */
export function moved(
  from: Place,
  key: string,
  hasMod: boolean,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Place | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return hasMod ? to(0, from.column) : to(from.row - 1, from.column);
    case 'ArrowDown':
      return hasMod ? to(lastRow, from.column) : to(from.row + 1, from.column);
    case 'ArrowLeft':
      return hasMod ? to(from.row, 0) : to(from.row, from.column - 1);
    case 'ArrowRight':
      return hasMod ? to(from.row, lastColumn) : to(from.row, from.column + 1);
    case 'Home':
      return hasMod ? to(0, 0) : to(from.row, 0);
    case 'End':
      return hasMod ? to(lastRow, lastColumn) : to(from.row, lastColumn);
    case 'PageUp':
      return to(from.row - size.page, from.column);
    case 'PageDown':
      return to(from.row + size.page, from.column);
    default:
      return null;
  }
}

/** A cell by the names of its row and column, with where it was last: so that sorting and filtering keep it. */
export type NamedPlace = Place & { readonly id: string; readonly key: string };

/** Where a cell is now; where its row or column is gone, what took its place. */
export function found(
  named: NamedPlace,
  rows: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
  size: { readonly rows: number; readonly columns: number },
): Place {
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));
  return {
    row: rows.get(named.id) ?? within(named.row, size.rows),
    column: columns.get(named.key) ?? within(named.column, size.columns),
  };
}
