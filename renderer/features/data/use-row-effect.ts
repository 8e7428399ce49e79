import { useMemo } from 'react';
import { questionOf, type Search } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import type { RowsPreview, RowsView } from '#shared/contracts/rows.ts';
import { type CellOfRow, type Draft, editsOf, withCells } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';
import type { Typing } from './row-panel.tsx';
import type { ShownRow } from './shown-rows.ts';
import { useDebounced } from './use-debounced.ts';

const pause = 180;

/** What the draft, with what is being typed now, would do and what is wrong with it; asked when the typing pauses. */
export function useRowEffect({
  view,
  draft,
  typing,
  column,
  row,
  search,
}: {
  view: RowsView;
  draft: Draft;
  typing: Typing | null;
  column: GridColumn | undefined;
  row: ShownRow | undefined;
  search: Search;
}): {
  /** null: nothing is typed; undefined: it is being worked out. */
  readonly preview: RowsPreview | undefined | null;
  readonly wrong: readonly CellOfRow[];
  readonly wrongByRow: ReadonlyMap<string, string>;
} {
  const edits = useMemo(() => {
    const isTyped = typing !== null && typing.problem === null && row?.kind === 'row' && column !== undefined;
    const isSame = isTyped && draft[row.id] === undefined && (row.line?.values[column.key] ?? null) === typing.value;
    if (!isTyped || isSame) return editsOf(draft, view.table);
    return editsOf(withCells(draft, [{ id: row.id, key: column.key, cell: { text: '', value: typing.value, problem: null } }]), view.table);
  }, [draft, typing, column, row, view.table]);
  const asked = useDebounced(edits, pause);
  const found = useCall('rows.preview', { edits: asked, question: questionOf(search) }, { enabled: asked.length > 0 });
  const isCurrent = asked === edits && !found.isPlaceholderData;
  const preview = edits.length === 0 ? null : isCurrent ? found.data : undefined;
  return useMemo(() => {
    const wrong = (preview?.problems ?? []).map(({ id, field, problem }) => ({
      id,
      key: field ?? '',
      cell: { text: '', value: null, problem },
    }));
    const byRow = Map.groupBy(wrong, ({ id }) => id);
    return { preview, wrong, wrongByRow: new Map(Array.from(byRow, ([id, cells]) => [id, cells.map(({ key }) => key).join(' ')])) };
  }, [preview]);
}
