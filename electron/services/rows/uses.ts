import type { StoredRows } from '#shared/contracts/records.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';

/** How many rows name an area or a scheme. */
export function uses({ schemes, streams, commitments }: StoredRows, table: RowTableName, id: string): number {
  const count = <Row>(rows: readonly Row[], doesUse: (row: Row) => boolean) => rows.filter(doesUse).length;
  if (table === 'area') return count([...streams, ...commitments], ({ areaId }) => areaId === id);
  if (table !== 'scheme') return 0;
  return (
    count(streams, ({ schemeId, matches }) => schemeId === id || matches === id) +
    count(commitments, ({ fundedBy }) => fundedBy === id) +
    count(schemes, ({ follows }) => follows === id)
  );
}
