import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import { usePrinting } from '#renderer/kit/use-printing.ts';
import type { RowsView } from '#shared/contracts/rows.ts';
import type { Finish } from './cell-editor.tsx';
import type { Draft } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';
import { HeadCells } from './grid-head.tsx';
import { activeCellId, gutter, headHeight, rowHeight, sourceWidth } from './grid-ids.ts';
import { GridRow, type PlacedColumn } from './grid-row.tsx';
import { blockOf, type Place, type Selection } from './selection.ts';
import type { ShownRow } from './shown-rows.ts';
import type { GridTable } from './use-grid-table.ts';

export type GridHandle = { readonly focus: () => void; readonly page: () => number };

const seenAround = 6;
/** More rows than this are no longer read on paper, and take longer to draw than a person waits. */
const longestPrinted = 5000;
const noWrong: ReadonlyMap<string, string> = new Map();

/**
 * The grid: only the rows in sight are drawn, the first columns stay. It has the focus itself and names its active cell,
 * so that the focus is never lost when a row scrolls away.
 */
export function Grid({
  view,
  table,
  columns,
  rows,
  draft,
  wrong = noWrong,
  changed,
  selection,
  editing,
  handle,
  onSelect,
  onEdit,
  onFinish,
  onType,
  onKeyDown,
  onCopy,
  onPaste,
  onSource,
}: {
  view: RowsView;
  table: GridTable;
  columns: readonly GridColumn[];
  rows: readonly ShownRow[];
  draft: Draft;
  /** Row → keys of its fields that are wrong, one space between. */
  wrong?: ReadonlyMap<string, string>;
  changed: ReadonlySet<string>;
  selection: Selection;
  editing: string | null;
  handle: Ref<GridHandle>;
  onSelect: (place: Place, extend: boolean) => void;
  onEdit: () => void;
  onFinish: Finish;
  onType: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
  onSource: (row: number) => void;
}) {
  const { data } = useTexts();
  const scroller = useRef<HTMLTableElement>(null);
  const { active } = selection;
  const isPrinting = usePrinting();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: seenAround,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
    // The active cell is always there, also out of sight: the grid points at it.
    rangeExtractor: (range) =>
      isPrinting
        ? Array.from({ length: Math.min(rows.length, longestPrinted) }, (_, at) => at)
        : [...new Set([...defaultRangeExtractor(range), active.row])].filter((at) => at < rows.length).sort((a, b) => a - b),
  });
  const placed = usePlacedColumns(table, columns);
  const width = gutter + placed.reduce((sum, { size }) => sum + size, 0) + sourceWidth;
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
  useImperativeHandle(handle, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }), page }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the active cell scrolls.
  useEffect(() => {
    virtualizer.scrollToIndex(active.row, { align: 'auto' });
    bringColumnIntoSight(scroller.current, placed, active.column, width);
  }, [active.row, active.column]);

  const placeOf = (event: MouseEvent<HTMLElement>): Place | null => {
    const [row, column] = ((event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '').split(':').map(Number);
    return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
  };
  const block = blockOf(selection);
  const leftOut = isPrinting ? Math.max(0, rows.length - longestPrinted) : 0;
  return (
    <>
      {leftOut === 0 ? null : <p>{data.notPrinted(longestPrinted, rows.length)}</p>}
      <table
        ref={scroller}
        className="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an ARIA grid on a table, which keeps its rows and heads.
        role="grid"
        tabIndex={0}
        aria-label={data.tables[view.table]}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable="true"
        aria-activedescendant={rows.length > 0 ? activeCellId : undefined}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        onMouseDown={(event) => {
          const place = placeOf(event);
          if (place === null || (event.target as HTMLElement).tagName === 'INPUT') return;
          onSelect(place, event.shiftKey);
          if (place.column === columns.length && event.button === 0) onSource(place.row);
        }}
        onMouseMove={(event) => {
          const place = placeOf(event);
          if (event.buttons === 1 && place !== null && editing === null && place.column < columns.length) onSelect(place, true);
        }}
        onDoubleClick={(event) => {
          if (placeOf(event) !== null) onEdit();
        }}
      >
        <thead style={{ width }}>
          <tr className="grid-head" aria-rowindex={1}>
            <HeadCells table={table} columns={placed} />
          </tr>
        </thead>
        <tbody style={{ height: virtualizer.getTotalSize() - leftOut * rowHeight, width }}>
          {virtualizer.getVirtualItems().map(({ index, start }, at, items) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isActiveRow = active.row === index;
            const isInBlock = index >= block.top && index <= block.bottom;
            return (
              <GridRow
                key={row.id}
                row={row}
                index={index}
                gap={start - (items[at - 1]?.end ?? headHeight)}
                columns={placed}
                view={view}
                draft={draft[row.id]}
                wrong={wrong.get(row.id) ?? ''}
                changed={changed}
                repeats={repeatsAbove(rows, index, columns[0]?.key)}
                active={isActiveRow ? active.column : null}
                selected={isInBlock ? selectedIn(block.left, block.right) : null}
                editing={isActiveRow ? editing : null}
                onFinish={onFinish}
                onType={onType}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const blocks = new Map<string, readonly [number, number]>();

/** The same pair for the same block, so that a row that stays selected is not drawn again. */
function selectedIn(left: number, right: number): readonly [number, number] {
  const name = `${left} ${right}`;
  const known = blocks.get(name) ?? [left, right];
  blocks.set(name, known);
  return known;
}

function repeatsAbove(rows: readonly ShownRow[], index: number, key: string | undefined): boolean {
  const [row, above] = [rows[index], rows[index - 1]];
  if (key === undefined || row?.kind !== 'row' || above?.kind !== 'row') return false;
  return row.line?.values[key] !== undefined && row.line.values[key] === above.line?.values[key];
}

/** The visible columns with their widths; the same objects until a width or the choice changes. */
function usePlacedColumns(table: GridTable, columns: readonly GridColumn[]): readonly PlacedColumn[] {
  const { columnSizing, columnPinning } = table.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths and frozen columns are state of the table.
  return useMemo(() => {
    let left = gutter;
    return columns.map((column): PlacedColumn => {
      const size = table.getColumn(column.key)?.getSize() ?? column.width;
      const isFrozen = table.getColumn(column.key)?.getIsPinned() === 'start';
      const placed = { ...column, size, left: isFrozen ? left : null };
      if (isFrozen) left += size;
      return placed;
    });
  }, [columns, columnSizing, columnPinning]);
}

/** Scrolls sideways as far as a column needs that is hidden, also behind the frozen ones. */
function bringColumnIntoSight(scroller: HTMLElement | null, columns: readonly PlacedColumn[], at: number, width: number): void {
  if (scroller === null || columns[at]?.left != null) return;
  const frozen = gutter + columns.reduce((sum, { left, size }) => sum + (left === null ? 0 : size), 0);
  const start = gutter + columns.slice(0, at).reduce((sum, { size }) => sum + size, 0);
  const end = at === columns.length ? width : start + (columns[at]?.size ?? 0);
  if (start < scroller.scrollLeft + frozen) scroller.scrollLeft = start - frozen;
  else if (end > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = end - scroller.clientWidth;
}
