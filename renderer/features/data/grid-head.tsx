import { useTexts } from '#renderer/kit/language.ts';
import type { PlacedColumn } from './grid-row.tsx';
import type { GridTable } from './use-grid-table.ts';

const step = 10;

/** The heads of the columns: a click sorts, the edge widens. */
export function HeadCells({ table, columns }: { table: GridTable; columns: readonly PlacedColumn[] }) {
  const { data } = useTexts();
  return (
    <>
      <th scope="col" className="grid-cell grid-gutter" aria-colindex={1}>
        <span className="hidden-text">{data.row}</span>
      </th>
      {columns.map(({ key, head, isNumber, size, left }, at) => {
        const column = table.getColumn(key);
        const sorted = column?.getIsSorted() ?? false;
        const widen = (by: number) => table.setColumnSizing((before) => ({ ...before, [key]: Math.max(40, size + by) }));
        const header = table.getFlatHeaders().find(({ id }) => id === key);
        return (
          <th
            key={key}
            scope="col"
            className={`grid-cell ${isNumber ? 'grid-number' : ''} ${left === null ? '' : 'grid-frozen'}`}
            aria-colindex={at + 2}
            aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
            style={left === null ? { width: size } : { width: size, left }}
          >
            <button type="button" className="grid-sort" title={data.sortBy(head)} onClick={() => column?.toggleSorting()}>
              {head}
              {sorted === false ? null : (
                <>
                  <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : ' ▼'}</span>
                  <span className="hidden-text"> {data.sorted[sorted]}</span>
                </>
              )}
            </button>
            {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>. */}
            <div
              className="grid-edge"
              role="separator"
              aria-orientation="vertical"
              aria-label={data.widen(head)}
              aria-valuenow={size}
              aria-valuemin={40}
              aria-valuemax={640}
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault();
                header?.getResizeHandler()(event);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                event.preventDefault();
                event.stopPropagation();
                widen(event.key === 'ArrowRight' ? step : -step);
              }}
            />
          </th>
        );
      })}
      <th scope="col" className="grid-cell grid-source" aria-colindex={columns.length + 2}>
        {data.source}
      </th>
    </>
  );
}
