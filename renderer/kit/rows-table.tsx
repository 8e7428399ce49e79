import type { ReactNode } from 'react';
import { Scrolled } from './breath-line-scroll.tsx';
import { Explained } from './explained.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly number?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

/** A plain table of rows: text left, figures right, hairlines. */
export function RowsTable<Row>({
  name,
  rows,
  columns,
  keyOf,
  muted,
  none,
}: {
  name: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  muted: (row: Row) => boolean;
  none: string;
}) {
  if (rows.length === 0) return <p className="quiet">{none}</p>;
  return (
    <Scrolled name={name}>
      <table className="figures-table rows-table">
        <caption className="hidden-text">{name}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, number }) => (
              <th key={key} scope="col" className={number ? 'number' : ''}>
                <Explained text={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={muted(row) ? 'muted' : ''}>
              {columns.map(({ key, number, cell }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={number ? 'number' : ''}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
