import type { RowLine, RowValue } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { shownValue } from '#shared/text/row-value-text.ts';
import type { Draft } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';
import type { GridTable } from './use-grid-table.ts';

/** A line of the grid: a row of the table (or one that is new), or the head of a group with its sums. */
export type ShownRow =
  | { readonly kind: 'row'; readonly id: string; readonly line: RowLine | null }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      readonly count: number;
      /** Whether its rows are shown. */
      readonly isOpen: boolean;
      readonly sums: Readonly<Record<string, number>>;
    };

/** What is shown, from top to bottom: new rows first, so that they are seen whatever the order. */
export function shownRows(
  rows: ReturnType<GridTable['getRowModel']>['rows'],
  draft: Draft,
  columns: readonly GridColumn[],
  language: Language,
): readonly ShownRow[] {
  const added = Object.entries(draft).filter(([, { isNew }]) => isNew);
  const summed = columns.filter(({ definition }) => definition.kind === 'money' || definition.kind === 'year-amount');
  return [
    ...added.map(([id]): ShownRow => ({ kind: 'row', id, line: null })),
    ...rows.map((row): ShownRow => {
      if (!row.getIsGrouped()) return { kind: 'row', id: row.id, line: row.original };
      const sums = Object.fromEntries(summed.map(({ key }) => [key, Number(row.getValue(key) ?? 0)]));
      const grouped = columns.find(({ key }) => key === row.groupingColumnId);
      const name = grouped === undefined ? '' : shownValue(grouped.definition, (row.groupingValue ?? null) as RowValue, language);
      return { kind: 'group', id: row.id, name, count: row.subRows.length, isOpen: row.getIsExpanded(), sums };
    }),
  ];
}
