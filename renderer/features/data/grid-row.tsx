import { memo } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { RowsView } from '#shared/contracts/rows.ts';
import { thousands } from '#shared/text/format.ts';
import { CellEditor, type Finish } from './cell-editor.tsx';
import { cellLook } from './cell-look.ts';
import type { DraftRow } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';
import { activeCellId, problemId } from './grid-ids.ts';
import { markText } from './mark-text.ts';
import type { ShownRow } from './shown-rows.ts';
import { SourceCell } from './source-cell.tsx';
import { cellName } from './use-changed-cells.ts';

/** Where a column stands: frozen ones stay when the others scroll. */
export type PlacedColumn = GridColumn & { readonly size: number; readonly left: number | null };

export type RowOfGrid = {
  readonly row: ShownRow;
  readonly index: number;
  /** Pixels of rows above it that are not drawn. */
  readonly gap: number;
  readonly columns: readonly PlacedColumn[];
  readonly view: RowsView;
  readonly draft: DraftRow | undefined;
  /** Keys of fields that are wrong against the store or against each other. */
  readonly wrong: string;
  readonly changed: ReadonlySet<string>;
  /** Whether the row above names the same in the first column. */
  readonly repeats: boolean;
  readonly active: number | null;
  readonly selected: readonly [from: number, to: number] | null;
  /** The text with which the active cell is edited; null: it is not. */
  readonly editing: string | null;
  readonly onFinish: Finish;
  readonly onType: (text: string) => void;
};

export const GridRow = memo(function GridRow(given: RowOfGrid) {
  const { row, index, gap } = given;
  return (
    <tr
      className={row.kind === 'group' ? 'grid-row grid-group' : given.active === null ? 'grid-row' : 'grid-row grid-row-active'}
      aria-rowindex={index + 2}
      // Rows without a style of their own share one in the browser: with a place for each, a scroll took it ten times as long.
      style={gap === 0 ? undefined : { marginTop: gap }}
    >
      {row.kind === 'group' ? <GroupCells {...given} row={row} /> : <RowCells {...given} row={row} />}
    </tr>
  );
});

function RowCells(given: RowOfGrid & { row: Extract<ShownRow, { kind: 'row' }> }) {
  const { row, index, columns, view, draft, wrong, changed, repeats, active, selected, editing, onFinish, onType } = given;
  const { data } = useTexts();
  const { language } = useLanguage();
  return (
    <>
      <th scope="row" className="grid-cell grid-gutter" aria-colindex={1}>
        {row.line === null ? '+' : index + 1}
      </th>
      {columns.map((column, at) => {
        const { key, isNumber, size, left } = column;
        const typed = draft?.cells[key];
        const look = cellLook(row.line, column, typed, language, data.runsOn);
        const mark = typed === undefined ? row.line?.marks?.[key] : undefined;
        const marked = mark === undefined ? '' : markText(mark, data.panel);
        const isWrong = look.tone === 'wrong' || wrong.split(' ').includes(key);
        const isActive = active === at;
        const isSelected = selected !== null && at >= selected[0] && at <= selected[1];
        const classes = [
          'grid-cell',
          isNumber ? 'grid-number' : '',
          left === null ? '' : 'grid-frozen',
          `tone-${look.tone}`,
          isWrong ? 'grid-wrong' : '',
          isSelected ? 'grid-selected' : '',
          isActive ? 'grid-active' : '',
          at === 0 && repeats ? 'grid-repeat' : '',
          mark === undefined ? '' : 'grid-marked',
          changed.has(cellName(row.id, key)) ? 'grid-changed' : '',
        ];
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid a <td> is a gridcell, which may be selected.
          <td
            key={key}
            id={isActive ? activeCellId : undefined}
            className={classes.filter((one) => one !== '').join(' ')}
            aria-colindex={at + 2}
            aria-selected={isSelected}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong && isActive ? problemId : undefined}
            data-cell={`${index}:${at}`}
            title={look.tone === 'derived' ? data.derived : [look.text, marked].filter((part) => part !== '').join(' – ')}
            style={left === null ? { width: size } : { width: size, left }}
          >
            {isActive && editing !== null ? (
              <CellEditor column={column} text={editing} isWrong={isWrong} onFinish={onFinish} onType={onType} />
            ) : look.tone === 'derived' ? (
              <i>{look.text}</i>
            ) : (
              look.text
            )}
            {marked === '' ? null : <span className="hidden-text">, {marked}</span>}
            {changed.has(cellName(row.id, key)) ? <span className="hidden-text">, {data.changed}</span> : null}
          </td>
        );
      })}
      <SourceCell
        line={row.line}
        view={view}
        index={columns.length + 2}
        place={`${index}:${columns.length}`}
        isActive={active === columns.length}
      />
    </>
  );
}

function GroupCells({ row, index, columns, active }: RowOfGrid & { row: Extract<ShownRow, { kind: 'group' }> }) {
  const { data } = useTexts();
  const { language } = useLanguage();
  return (
    <>
      <th scope="row" className="grid-cell grid-gutter" aria-colindex={1} />
      {columns.map(({ key, isNumber, size, left }, at) => (
        <td
          key={key}
          id={active === at ? activeCellId : undefined}
          className={`grid-cell ${isNumber ? 'grid-number' : ''} ${left === null ? '' : 'grid-frozen'} ${active === at ? 'grid-active' : ''} ${at === 0 ? 'grid-group-name' : ''}`}
          aria-colindex={at + 2}
          data-cell={`${index}:${at}`}
          style={left === null ? { width: size } : { width: size, left }}
        >
          {at === 0 ? (
            <>
              <span aria-hidden="true">{row.isOpen ? '▾ ' : '▸ '}</span>
              {data.sumOf(row.name === '' ? data.noValue : row.name, row.count)}
              <span className="hidden-text">, {row.isOpen ? data.unfolded : data.folded}</span>
            </>
          ) : row.sums[key] === undefined ? (
            ''
          ) : (
            thousands(row.sums[key], language)
          )}
        </td>
      ))}
      <td className="grid-cell grid-source" aria-colindex={columns.length + 2} />
    </>
  );
}
