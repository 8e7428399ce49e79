import type { ReactNode } from 'react';
import { Scrolled } from './breath-line-scroll.tsx';

/** A row over the years: what it is called, and a figure for each year. */
export type YearRow = { readonly key: string; readonly head: ReactNode; readonly figures: readonly ReactNode[] };

/** A table with the years as its columns; it scrolls on its own where they do not fit. */
export function YearColumns({
  name,
  isNamed = false,
  years,
  rows,
}: {
  name: string;
  /** Whether the name stands in the table itself, where no heading over it says it. */
  isNamed?: boolean;
  years: readonly (number | string)[];
  rows: readonly YearRow[];
}) {
  return (
    <Scrolled name={name}>
      <table className="figures-table">
        <caption className="hidden-text">{name}</caption>
        <thead>
          <tr>
            {isNamed ? <th scope="col">{name}</th> : <td />}
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, figures }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {figures.map((figure, at) => (
                <td key={years[at]} className="number">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
