import {
  type ColumnDef,
  type ColumnFiltersState,
  type ColumnSizingState,
  type ColumnVisibilityState,
  columnFilteringFeature,
  columnGroupingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowAggregationFeature,
  rowExpandingFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useMemo, useState } from 'react';
import { yearOfKey } from '#shared/contracts/row-tables.ts';
import type { RowLine, RowsView, RowValue } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { shownValue } from '#shared/text/row-value-text.ts';
import { type GridColumn, gridColumns, isShownAtFirst, valueAt } from './grid-columns.ts';

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowAggregationFeature,
  rowExpandingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  expandedRowModel: createExpandedRowModel(),
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

/** What the lists above the grid leave. */
export type GridFilter = { readonly text: string; readonly fields: Readonly<Record<string, string>> };
export const noFilter: GridFilter = { text: '', fields: {} };

/** The column that holds all of a row as text, to find words in. */
const everything = 'everything';
const frozen = 2;
/** The field under which a filter asks for rows with or without evidence. */
export const proofFilter = 'proof';

/** A document counts, and so does what the row itself names. */
function proofOf({ documents, values }: RowLine): 'with' | 'without' {
  return documents > 0 || typeof values['evidence'] === 'string' ? 'with' : 'without';
}

/** Sorting, filtering, grouping, widths and choice of columns, by the table library; what the user chose is remembered per table. */
export function useGridTable(view: RowsView, language: Language, filter: GridFilter, groupBy: string | null) {
  const columns = useMemo(() => gridColumns(view, language), [view, language]);
  const definitions = useMemo(() => columnDefinitions(columns, language), [columns, language]);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [kept, keep] = useKeptColumns(view, columns);
  const columnFilters = useMemo(() => filtersOf(filter), [filter]);
  const table = useTable({
    features,
    columns: definitions,
    data: view.lines,
    getRowId: (line: RowLine) => line.id,
    autoResetExpanded: false,
    groupedColumnMode: false,
    columnResizeMode: 'onChange',
    defaultColumn: { minSize: 40, maxSize: 640 },
    initialState: { expanded: true },
    state: {
      sorting,
      columnFilters,
      grouping: groupBy === null ? [] : [groupBy],
      columnPinning: { start: columns.slice(0, frozen).map(({ key }) => key), end: [] },
      columnVisibility: { ...kept.visibility, [everything]: false, [proofFilter]: false },
      columnSizing: kept.sizing,
    },
    onSortingChange: setSorting,
    onColumnVisibilityChange: (change) => keep({ ...kept, visibility: resolved(change, kept.visibility) }),
    onColumnSizingChange: (change) => keep({ ...kept, sizing: resolved(change, kept.sizing) }),
  });
  return { table, columns };
}
export type GridTable = ReturnType<typeof useGridTable>['table'];

function resolved<State>(change: State | ((before: State) => State), before: State): State {
  return typeof change === 'function' ? (change as (before: State) => State)(before) : change;
}

function columnDefinitions(columns: readonly GridColumn[], language: Language): ColumnDef<Features, RowLine>[] {
  const texts = new WeakMap<RowLine, string>();
  const found = columns.filter(({ key }) => yearOfKey(key) === null);
  const textOf = (line: RowLine) => {
    const known =
      texts.get(line) ??
      found
        .map(({ key, definition }) => shownValue(definition, valueAt(line, key), language))
        .join('\n')
        .toLowerCase();
    texts.set(line, known);
    return known;
  };
  return [
    ...columns.map(
      ({ key, definition, width }): ColumnDef<Features, RowLine> => ({
        id: key,
        accessorFn: (line) => valueAt(line, key),
        size: width,
        filterFn: (row, id, wanted) => row.getValue(id) === wanted,
        sortFn: (a, b, id) => compared(a.getValue<RowValue>(id), b.getValue<RowValue>(id)),
        sortUndefined: 'last',
        ...(definition.kind === 'money' || yearOfKey(key) !== null
          ? { aggregationFn: { aggregate: ({ rows, getValue }) => sumOf(rows.map(getValue)) } }
          : {}),
      }),
    ),
    { id: proofFilter, accessorFn: proofOf, filterFn: (row, id, wanted) => row.getValue(id) === wanted },
    { id: everything, accessorFn: textOf, filterFn: (row, id, wanted) => row.getValue<string>(id).includes(String(wanted)) },
  ];
}

/** Empty first, then numbers by size, then words. */
function compared(one: RowValue, other: RowValue): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

function sumOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

function filtersOf({ text, fields }: GridFilter): ColumnFiltersState {
  const words = text.trim().toLowerCase();
  return [
    ...Object.entries(fields).flatMap(([id, value]) => (value === '' ? [] : [{ id, value }])),
    ...(words === '' ? [] : [{ id: everything, value: words }]),
  ];
}

type Kept = { readonly visibility: ColumnVisibilityState; readonly sizing: ColumnSizingState };

/** Which columns, and how wide: remembered on this computer, per table. */
function useKeptColumns(view: RowsView, columns: readonly GridColumn[]): readonly [Kept, (kept: Kept) => void] {
  const name = `lange-adem.data.columns.${view.table}`;
  const first = useMemo(() => Object.fromEntries(columns.map((column) => [column.key, isShownAtFirst(column, view)])), [columns, view]);
  const [chosen, choose] = useState<Kept>(() => keptUnder(name));
  useEffect(() => localStorage.setItem(name, JSON.stringify(chosen)), [name, chosen]);
  const kept = useMemo(() => ({ ...chosen, visibility: { ...first, ...chosen.visibility } }), [first, chosen]);
  return [kept, choose];
}

function keptUnder(name: string): Kept {
  try {
    const { visibility = {}, sizing = {} } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Kept>;
    return { visibility, sizing };
  } catch {
    return { visibility: {}, sizing: {} };
  }
}
