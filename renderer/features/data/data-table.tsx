import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import type { Search } from '#renderer/actions/address.ts';
import { EvidenceFaults, EvidenceOfRow } from '#renderer/features/evidence/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { CellMark, RowsView } from '#shared/contracts/rows.ts';
import { AskUnit } from './ask-unit.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { DataFilters } from './data-filters.tsx';
import { DataTools } from './data-tools.tsx';
import { type DraftCell, wrongCells } from './draft.ts';
import { Grid, type GridHandle } from './grid.tsx';
import { areaNames, schemeNames } from './grid-ids.ts';
import { KeysHelp } from './keys-help.tsx';
import { markText } from './mark-text.ts';
import { RowPanel } from './row-panel.tsx';
import { RowStory } from './row-story.tsx';
import { underTitle } from './row-words.ts';
import { type ShownRow, shownRows } from './shown-rows.ts';
import { useCellOfAddress } from './use-cell-of-address.ts';
import { cellName, useChangedCells } from './use-changed-cells.ts';
import { useDraft } from './use-draft.ts';
import { useEditing } from './use-editing.ts';
import { type GridFilter, noFilter, proofFilter, useGridTable } from './use-grid-table.ts';
import { useRowEffect } from './use-row-effect.ts';

/** One table: what is above it, the grid, and the panel about the row that is active. */
export function DataTable({
  head,
  view,
  store,
  isReadOnly,
  search,
}: {
  head: ReactNode;
  view: RowsView;
  /** The id of the file. */
  store: string;
  isReadOnly: boolean;
  search: Search;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const doAction = useDo();
  const grid = useRef<GridHandle>(null);
  const [filter, setFilter] = useState<GridFilter>(noFilter);
  const [groupBy, setGroupBy] = useState<string | null>(null);
  const draftState = useDraft(view, store);
  const { draft } = draftState;
  const { table, columns } = useGridTable(view, language, filter, groupBy);
  const visibility = table.state.columnVisibility;
  const visible = useMemo(() => columns.filter(({ key }) => visibility[key]), [columns, visibility]);
  const model = table.getRowModel().rows;
  const rows = useMemo(() => shownRows(model, draft, columns, language), [model, draft, columns, language]);
  /** Hides the rows of a group under its sums, or shows them again. */
  const fold = (group: ShownRow | undefined) => {
    if (group?.kind === 'group') model.find(({ id }) => id === group.id)?.toggleExpanded();
  };
  const { changed, seen } = useChangedCells(view);
  const openSource = useCallback(
    (id: string, key: string | null) =>
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, source: `${view.table}:${id}${key === null ? '' : `@${key}`}` }),
      }),
    [navigate, view.table],
  );
  const editing = useEditing({
    view,
    rows,
    columns: visible,
    draftState,
    isReadOnly,
    grid,
    openSource,
    seen: (id, key) => seen(cellName(id, key)),
  });
  useCellOfAddress(search.cell, view, table, editing.goTo);
  const effect = useRowEffect({ view, draft, typing: editing.typing, column: editing.column, row: editing.row, search });
  const { row } = editing;
  const line = row?.kind === 'row' ? row.line : null;
  const name = row?.kind === 'row' ? editing.nameOf(row.id) : '';
  const rowNumber = row === undefined ? 0 : rows.indexOf(row) + 1;
  const wrong = [...wrongCells(draft), ...effect.wrong.filter(({ id, key }) => draft[id]?.cells[key]?.problem == null)];
  const activeKey = editing.column?.key ?? '';
  const activeProblem =
    editing.typing?.problem ??
    (row === undefined ? null : (wrong.find(({ id, key }) => id === row.id && key === activeKey)?.cell.problem ?? null));

  if (view.lines.length === 0 && Object.keys(draft).length === 0) {
    return (
      <div className="data-empty">
        <div className="data-head">{head}</div>
        <p>{data.empty}</p>
        <p className="quiet">{data.emptyHelp}</p>
        <div className="data-buttons">
          <button type="button" className="button button-primary" onClick={() => doAction('import')}>
            {data.read}
          </button>
          <button type="button" className="button" disabled={isReadOnly} onClick={() => editing.addRow({})}>
            {data.add}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="data-body">
      <div className="data-main">
        <div className="data-head">
          {head}
          <DataTools
            isReadOnly={isReadOnly}
            canRemove={row?.kind === 'row'}
            onAdd={() => editing.addRow(ofNewRow(filter))}
            onRemove={editing.removeRows}
          />
        </div>
        <DataFilters
          view={view}
          filter={filter}
          groupBy={groupBy}
          shown={table.getFilteredRowModel().rows.length}
          onFilter={setFilter}
          onGroup={setGroupBy}
        >
          <ColumnsMenu table={table} columns={columns} />
        </DataFilters>
        {editing.problem === null ? null : <ProblemNote problem={editing.problem} />}
        <EvidenceFaults />
        {rows.length === 0 ? (
          <p className="data-none">
            {data.noMatch}{' '}
            <button type="button" className="link-button" onClick={() => setFilter(noFilter)}>
              {data.clearFilter}
            </button>
          </p>
        ) : (
          <Grid
            view={view}
            table={table}
            columns={visible}
            rows={rows}
            draft={draft}
            wrong={effect.wrongByRow}
            changed={changed}
            selection={editing.selection}
            editing={editing.text}
            handle={grid}
            onSelect={(place, isMore) => {
              editing.select(place, isMore);
              if (!isMore && place.column === 0) fold(rows[place.row]);
            }}
            onEdit={editing.open}
            onFinish={editing.finish}
            onType={editing.type}
            onKeyDown={(event) => {
              const isFold = (event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey;
              if (!isFold || row?.kind !== 'group') return editing.onKeyDown(event);
              event.preventDefault();
              fold(row);
            }}
            onCopy={editing.onCopy}
            onPaste={editing.pasting.onPaste}
            onSource={(at) => {
              const source = rows[at];
              if (source?.kind === 'row') editing.source(source.id, null);
            }}
          />
        )}
        {editing.pasting.waiting === null ? null : (
          <AskUnit waiting={editing.pasting.waiting} onTake={editing.pasting.takeIn} onLeave={editing.pasting.leave} />
        )}
        <KeysHelp />
        <Names id={areaNames} names={view.areas} />
        <Names id={schemeNames} names={view.schemes} />
        <p className="hidden-text" role="status">
          {editing.said}
        </p>
      </div>
      {row?.kind !== 'row' ? (
        <aside className="data-panel" aria-label={data.panel.label}>
          <p className="quiet">{data.panel.nothing}</p>
        </aside>
      ) : (
        <RowPanel
          title={line === null ? data.panel.newTitle(name) : data.panel.title(rowNumber, name)}
          under={underTitle(view, row.id)}
          column={editing.column}
          typing={editing.typing}
          problem={activeProblem}
          draft={draft}
          wrong={wrong}
          preview={effect.preview}
          canSave={!isReadOnly}
          isBusy={editing.isBusy}
          placeOf={editing.placeOf}
          onGo={editing.goTo}
          onSave={() => void editing.save()}
          onDrop={editing.drop}
          extendTo={editing.extendTo}
          onExtend={editing.extend}
        >
          <MarkNote mark={draft[row.id]?.cells[activeKey] === undefined ? line?.marks?.[activeKey] : undefined} />
          <UnitNote cell={draft[row.id]?.cells[activeKey]} />
          {draft[row.id]?.isNew ? null : <EvidenceOfRow key={row.id} table={view.table} id={row.id} />}
          <RowStory
            table={view.table}
            id={row.id}
            draft={draft[row.id]}
            storedOf={(key) => line?.values[key] ?? null}
            canUndo={!isReadOnly}
            onUndo={editing.undoStep}
          />
        </RowPanel>
      )}
    </div>
  );
}

/** What a new row begins with: what the filters ask for, but for what is no field of a row. */
function ofNewRow({ fields }: GridFilter): GridFilter['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== proofFilter));
}

/** Why a cell is not what the file says. */
function MarkNote({ mark }: { mark: CellMark | undefined }) {
  const { panel } = useTexts().data;
  if (mark === undefined) return null;
  return <p className="note">{markText(mark, panel)}</p>;
}

/** In which unit a cell was pasted. */
function UnitNote({ cell }: { cell: DraftCell | undefined }) {
  const { panel } = useTexts().data;
  if (cell?.unit === undefined || cell.unit === 1) return null;
  return <p className="note">{panel.pastedIn(cell.text.trim(), cell.unit)}</p>;
}

/** Names that an editor offers. */
function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
