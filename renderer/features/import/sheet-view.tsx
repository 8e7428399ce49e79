import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { valueOfCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { SheetWindow } from '#shared/contracts/import.ts';
import type { InspectedTable, Issue, IssueSeverity } from '#shared/contracts/inspection.ts';
import type { Correction } from '#shared/contracts/mapping.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { number } from '#shared/text/format.ts';
import { lettersOf, type SheetLayout, sheetLayout } from './sheet-layout.ts';
import './sheet-view.css';

const rowsPerWindow = 100;
const [rowHeight, headHeight, numberWidth] = [26, 28, 46];
const [narrowest, widest] = [48, 165];
const plainNumber = /^-?\d+(?:\.\d+)?$/;
const unknownAmount = /^(?:p\.?\s?m\.?|nog onbekend|onbekend|nnb|n\.n\.b\.)$/i;

/** What is to be shown of a sheet beside its cells. */
type Seen = {
  readonly tables: readonly InspectedTable[];
  readonly issues: readonly Issue[];
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Whether numbers are numbers in this file, and so have no form of their own. */
  readonly hasNumbers: boolean;
};

/** The user's own sheet, with its own row numbers and letters; what was understood of each cell is coloured and said. */
export function SheetView({ file, sheet, seen, overview }: { file: FileHandle; sheet: string; seen: Seen; overview: SheetWindow }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const scroller = useRef<HTMLElement>(null);
  const about = overview.sheets.find(({ name }) => name === sheet);
  const [rowCount, columnCount] = [about?.rows ?? 0, about?.columns ?? 0];
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
    // A frame that comes late is better than one that waits for all rows.
    useFlushSync: false,
  });
  const shown = virtual.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  const { rowAt, firstRows } = useRows(file, sheet, first, last);
  const layout = useMemo(() => sheetLayout(seen.tables.filter((table) => table.sheet === sheet)), [seen.tables, sheet]);
  const marks = useMemo(() => marksOf(seen.issues, sheet), [seen.issues, sheet]);
  const widths = useMemo(() => widthsOf(firstRows, columnCount), [firstRows, columnCount]);
  const columns = useMemo(() => Array.from({ length: columnCount }, (_, column) => column), [columnCount]);
  const total = numberWidth + widths.reduce((sum, width) => sum + width, 0);
  const template = `${numberWidth}px ${widths.map((width) => `${width}px`).join(' ')}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet begins at its top.
  useEffect(() => {
    virtual.scrollToOffset(0);
  }, [sheet]);

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="sheet" ref={scroller} tabIndex={0} aria-label={importing.sheetLabel(sheet)}>
        <table
          aria-label={importing.sheetLabel(sheet)}
          aria-rowcount={rowCount + 1}
          aria-colcount={columnCount + 1}
          style={{ width: total, '--columns': template } as CSSProperties}
        >
          <thead>
            <tr className="sheet-head" aria-rowindex={1}>
              <th scope="col">
                <span className="hidden-text">{importing.rowNumber}</span>
              </th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {lettersOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          {/* Rows have no place of their own: they share one style in the browser, which a fast scroll hangs on. */}
          <tbody style={{ height: virtual.getTotalSize(), paddingTop: shown[0]?.start ?? 0 }}>
            {shown.map(({ index }) => (
              <SheetRow
                key={index}
                row={index + 1}
                cells={rowAt(index + 1)}
                {...{ columns, layout, marks }}
                corrections={seen.corrections}
                hasNumbers={seen.hasNumbers}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className="sheet-count quiet">
        {importing.rowsShown(number(rowCount === 0 ? 0 : first + 1, language), number(last + 1, language), number(rowCount, language))}
      </p>
    </>
  );
}

type RowGiven = {
  readonly row: number;
  readonly cells: readonly string[] | undefined;
  readonly columns: readonly number[];
  readonly layout: SheetLayout;
  readonly marks: ReadonlyMap<string, IssueSeverity>;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly hasNumbers: boolean;
};

/** Drawn again only when something of it changes: while scrolling most rows stay as they are. */
const SheetRow = memo(function SheetRow({ row, cells, columns, layout, marks, corrections, hasNumbers }: RowGiven) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const isHeader = layout.isHeader(row);
  const labelAt = layout.isTotal(row) ? emptyCell(cells, columns, row, layout) : -1;
  return (
    <tr className="sheet-row" aria-rowindex={row + 1}>
      <th scope="row" className={isHeader ? 'sheet-number sheet-number-head' : 'sheet-number'}>
        {row}
        {isHeader ? <span className="hidden-text"> {importing.legend.header}</span> : null}
      </th>
      {columns.map((column) => {
        const meaning = layout.meaningOf(row, column);
        const address = `${lettersOf(column)}${row}`;
        const correction = corrections.get(address);
        const written = correction?.value ?? cells?.[column] ?? '';
        const isAmount = hasNumbers && meaning.isMoney && meaning.kind !== 'header' && plainNumber.test(written);
        const text = isAmount ? number(Number(written), language, decimalsOf(written)) : written;
        const mark = marks.get(address);
        const isUnknown = meaning.kind === 'data' && meaning.isMoney && unknownAmount.test(text);
        const look = [
          `cell-${meaning.kind}`,
          meaning.isMoney && meaning.kind !== 'header' ? 'cell-money' : '',
          correction === undefined ? '' : 'cell-repaired',
          isUnknown ? 'cell-unknown' : '',
          meaning.kind === 'header' && written !== '' && (cells?.[column + 1] ?? '') === '' ? 'cell-runs-over' : '',
          mark === 'error' ? 'cell-wrong' : mark === 'warning' ? 'cell-doubt' : '',
        ];
        return (
          <td key={column} className={look.filter((part) => part !== '').join(' ')} title={text}>
            {meaning.carried !== null && text === '' ? <span className="cell-carried">↑ {meaning.carried}</span> : text}
            {column === labelAt ? <span className="cell-label">{importing.notCounted}</span> : null}
            {mark === 'error' ? <span className="hidden-text"> {importing.legend.wrong}</span> : null}
            {mark === 'warning' ? <span className="hidden-text"> {importing.legend.doubt}</span> : null}
            {isUnknown ? <span className="hidden-text"> {importing.legend.unknown}</span> : null}
            {meaning.kind === 'note' && text !== '' ? <span className="hidden-text"> {importing.legend.note}</span> : null}
            {correction === undefined ? null : <span className="hidden-text"> {importing.wasInFile(correction.seen)}</span>}
          </td>
        );
      })}
    </tr>
  );
});

function decimalsOf(plain: string): number {
  return Math.min(2, plain.split('.')[1]?.length ?? 0);
}

/** The first empty cell of a total's row: there stands that it does not count. -1: there is none. */
function emptyCell(cells: readonly string[] | undefined, columns: readonly number[], row: number, layout: SheetLayout): number {
  return columns.find((column) => layout.meaningOf(row, column).kind === 'total' && (cells?.[column] ?? '') === '') ?? -1;
}

/** Rows by number, asked in windows, those in sight and the first. */
function useRows(file: FileHandle, sheet: string, first: number, last: number) {
  const bridge = useBridge();
  const wanted = [...new Set([0, Math.floor(first / rowsPerWindow), Math.floor(last / rowsPerWindow)])];
  const windows = useQueries({
    queries: wanted.map((window) => {
      const input = { file, sheet, from: window * rowsPerWindow + 1, count: rowsPerWindow };
      return { queryKey: ['import.sheet', input], queryFn: () => valueOfCall(bridge, 'import.sheet', input) };
    }),
  });
  const byWindow = new Map(wanted.map((window, at) => [window, windows[at]?.data?.rows]));
  return {
    firstRows: byWindow.get(0),
    rowAt: (row: number) => byWindow.get(Math.floor((row - 1) / rowsPerWindow))?.[(row - 1) % rowsPerWindow],
  };
}

function marksOf(issues: readonly Issue[], sheet: string): ReadonlyMap<string, IssueSeverity> {
  const marks = new Map<string, IssueSeverity>();
  for (const { place, severity } of issues) {
    if (place.sheet !== sheet || place.row === undefined || place.column === undefined || severity === 'info') continue;
    const address = `${place.column}${place.row}`;
    if (marks.get(address) !== 'error') marks.set(address, severity);
  }
  return marks;
}

/** As wide as what stands in the first rows, within bounds; a title that runs over its neighbours does not count. */
function widthsOf(rows: readonly (readonly string[])[] | undefined, columnCount: number): readonly number[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const longest = (rows ?? []).reduce((most, cells) => {
      const isAlone = cells.filter((text) => text !== '').length <= 2;
      return isAlone ? most : Math.max(most, cells[column]?.length ?? 0);
    }, 0);
    return Math.max(narrowest, Math.min(widest, Math.round(longest * 5.8) + 18));
  });
}
