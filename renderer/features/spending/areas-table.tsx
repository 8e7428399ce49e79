import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { askedIn } from '#renderer/actions/address.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { SortedHead, type Sorting } from '#renderer/kit/sorted-head.tsx';
import type { AreaSpending, SpendingOfAreas } from '#shared/domain/spending-of-areas.ts';
import { dateInTable, thousands } from '#shared/text/format.ts';
import { inOrder, type SpendingColumn } from './in-order.ts';
import { SpendingOfStreams } from './streams-table.tsx';

/** Each area with what must still be spent, in the order that was chosen; why opens the streams that it is made of. */
export function AreasTable({ view: { areas, together, power } }: { view: SpendingOfAreas }) {
  const { spending: texts } = useTexts();
  const { language } = useLanguage();
  const { all } = texts;
  const [sorting, setSorting] = useState<Sorting<SpendingColumn>>({ key: 'firstDay', isDown: false });
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const money = (cents: number | null) => (cents === null ? texts.unknown : thousands(cents, language));
  const toggle = (areaId: string) => {
    const next = new Set(opened);
    if (!next.delete(areaId)) next.add(areaId);
    setOpened(next);
  };
  const year = power?.shown?.year ?? null;
  const figures: readonly SpendingColumn[] = ['left', 'firstDay', 'leftUntilFirstDay', 'perMonth', 'pace', 'handedBack', 'missed'];
  const shown = year === null ? figures : [...figures, 'lost' as const];
  const cell = (sums: Omit<AreaSpending, 'areaId' | 'name' | 'streams'>, column: SpendingColumn) => {
    if (column === 'firstDay') return sums.firstDay === null ? texts.unknown : dateInTable(sums.firstDay);
    return column === 'name' ? '' : money(sums[column]);
  };
  const isShort = (column: SpendingColumn, sums: Pick<AreaSpending, 'handedBack' | 'missed'>) =>
    (column === 'handedBack' || column === 'missed') && sums[column] > 0;
  return (
    <>
      <Scrolled name={all.title}>
        <table className="figures-table spending-areas" aria-label={all.title}>
          <thead>
            <tr>
              <SortedHead name={all.columns.name} of="name" sorting={sorting} onSort={setSorting} />
              {shown.map((column) => (
                <SortedHead
                  key={column}
                  name={column === 'lost' ? all.lostIn(year ?? 0) : all.columns[column]}
                  of={column}
                  sorting={sorting}
                  isNumber
                  onSort={setSorting}
                />
              ))}
              <th scope="col">
                <span className="hidden-text">{all.why}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder(areas, sorting).map((area) => {
              const { areaId, name, streams } = area;
              const isOpen = opened.has(areaId);
              return (
                <Fragment key={areaId}>
                  <tr>
                    <th scope="row">
                      <Link to="/gebied/$area" params={{ area: areaId }} search={askedIn}>
                        {name}
                      </Link>
                    </th>
                    {shown.map((column) => (
                      <td key={column} className={isShort(column, area) ? 'number short' : 'number'}>
                        {streams.length === 0 && column !== 'lost' ? <span className="quiet">{texts.unknown}</span> : cell(area, column)}
                      </td>
                    ))}
                    <td>
                      {streams.length === 0 ? null : (
                        <button
                          type="button"
                          className="link-button"
                          aria-expanded={isOpen}
                          aria-label={all.whyOf(name)}
                          onClick={() => toggle(areaId)}
                        >
                          {all.why}
                        </button>
                      )}
                    </td>
                  </tr>
                  {isOpen ? (
                    <tr className="spending-why">
                      <td colSpan={shown.length + 2}>
                        <SpendingOfStreams name={all.streamsOf(name)} streams={streams} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
            <tr className="spending-total">
              <th scope="row">{texts.together}</th>
              {shown.map((column) => (
                <td key={column} className="number">
                  {cell({ ...together, lost: power?.shown?.lost ?? null }, column)}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </Scrolled>
      <p className="table-foot">{all.foot}</p>
    </>
  );
}
