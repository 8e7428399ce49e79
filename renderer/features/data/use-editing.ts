import { type ClipboardEvent, type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { textOfCells } from '#renderer/kit/text-of-cells.ts';
import { nameField } from '#shared/contracts/row-tables.ts';
import type { RowsView } from '#shared/contracts/rows.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Flag } from '#shared/domain/results.ts';
import { fullText } from './cell-look.ts';
import { type CellOfRow, type Draft, type DraftCell, withCells, withNewRow, withoutCell, withoutRow } from './draft.ts';
import type { GridHandle } from './grid.tsx';
import type { GridColumn } from './grid-columns.ts';
import { readTyped } from './read-typed.ts';
import { blockOf, found, isOneCell, moved, type NamedPlace, type Place, type Selection } from './selection.ts';
import type { ShownRow } from './shown-rows.ts';
import type { DraftState } from './use-draft.ts';
import { usePasting } from './use-pasting.ts';
import { useSaving } from './use-saving.ts';

const first: NamedPlace = { row: 0, column: 0, id: '', key: '' };

/** Which cells are chosen, what is typed in them, and everything that keys and the clipboard do in the grid. */
export function useEditing({
  view,
  rows,
  columns,
  draftState,
  isReadOnly,
  grid,
  openSource,
  seen,
}: {
  view: RowsView;
  rows: readonly ShownRow[];
  columns: readonly GridColumn[];
  draftState: DraftState;
  isReadOnly: boolean;
  grid: RefObject<GridHandle | null>;
  openSource: (id: string, key: string | null) => void;
  seen: (id: string, key: string) => void;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState({ anchor: first, active: first });
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { draft, put } = draftState;
  const goTo = ({ id, key }: { readonly id: string; readonly key: string }) => {
    const place = { row: 0, column: 0, id, key };
    setChosen({ anchor: place, active: place });
    grid.current?.focus();
  };
  const saving = useSaving(view, draftState, setSaid, goTo);
  const places = useMemo(() => {
    const [ofRows, ofColumns] = [new Map(rows.map(({ id }, at) => [id, at])), new Map(columns.map(({ key }, at) => [key, at]))];
    return (named: NamedPlace) => found(named, ofRows, ofColumns, { rows: rows.length, columns: columns.length + 1 });
  }, [rows, columns]);
  const selection: Selection = useMemo(() => ({ anchor: places(chosen.anchor), active: places(chosen.active) }), [places, chosen]);
  const named = (place: Place): NamedPlace => ({ ...place, id: rows[place.row]?.id ?? '', key: columns[place.column]?.key ?? '' });
  const choose = (anchor: Place, active: Place) => setChosen({ anchor: named(anchor), active: named(active) });
  const row = rows[selection.active.row];
  const column = columns[selection.active.column];

  const readAs = (at: GridColumn, typed: string) => readTyped(view, at, typed, language);
  const typing = useMemo(() => {
    if (text === null || column === undefined) return null;
    // Never wrong while it is typed: the message comes on leaving the cell.
    const { value, problem } = readTyped(view, column, text, language);
    return problem === null ? { value, problem } : null;
  }, [text, column, view, language]);

  const isRow = (one: ShownRow | undefined): one is Extract<ShownRow, { kind: 'row' }> => one?.kind === 'row';
  const textAt = (one: ShownRow, at: GridColumn, toCopy: boolean) =>
    isRow(one) ? fullText(one.line, at, draft[one.id]?.cells[at.key], language, toCopy) : '';

  const select = (place: Place, extend = false) => {
    const left = rows[selection.active.row];
    if (isRow(left) && column !== undefined) seen(left.id, column.key);
    choose(extend ? selection.anchor : place, place);
  };
  const step = (key: string, extend = false, hasMod = false) => {
    const size = { rows: rows.length, columns: columns.length + 1, page: grid.current?.page() ?? 1 };
    const to = moved(selection.active, key, hasMod, size);
    if (to !== null) select(to, extend);
    return to !== null;
  };
  const open = (typed?: string) => {
    if (!isRow(row) || column === undefined) return;
    if (isReadOnly) setSaid(data.said.readOnly);
    else setText(typed ?? textAt(row, column, false));
  };

  /** Puts texts into cells: one good cell of a stored row is saved at once, anything else waits in the draft. */
  const write = (cells: readonly CellOfRow[], base: Draft = draft): boolean => {
    if (isReadOnly) {
      setSaid(data.said.readOnly);
      return true;
    }
    const differing = cells.filter(({ id, key, cell }) => {
      const stood = view.lines.find((line) => line.id === id)?.values[key] ?? null;
      return cell.problem !== null || base[id]?.cells[key] !== undefined || base[id]?.isNew || stood !== cell.value;
    });
    if (differing.length === 0) return true;
    const next = withCells(base, differing);
    put(next);
    const isAlone = differing.length === 1 && Object.keys(next).length === 1 && !Object.values(next).some(({ isNew }) => isNew);
    const [only] = differing;
    if (only?.cell.problem != null) return false;
    if (isAlone && cells.length === 1 && Object.keys(Object.values(next)[0]?.cells ?? {}).length === 1) void saving.save(next);
    return true;
  };

  const finish = (typed: string | null, then: 'stay' | 'down' | 'up' | 'next' | 'previous', isLeaving = false) => {
    setText(null);
    if (!isLeaving) grid.current?.focus();
    if (!isRow(row) || column === undefined) return;
    if (typed === null) return put(withoutCell(draft, row.id, column.key));
    const isGood = typed === textAt(row, column, false) || write([{ id: row.id, key: column.key, cell: readAs(column, typed) }]);
    // What is wrong stays under the hand.
    if (!isGood) return setSaid(data.said.wrongCell);
    // A new row is filled in from left to right.
    const isOnward = then === 'next' || (then === 'down' && draft[row.id]?.isNew === true);
    if (isOnward) step('ArrowRight');
    else if (then === 'down' || then === 'up') step(then === 'down' ? 'ArrowDown' : 'ArrowUp');
    else if (then === 'previous') step('ArrowLeft');
  };

  const blockCells = (textFor: (one: Extract<ShownRow, { kind: 'row' }>, at: GridColumn) => string): CellOfRow[] => {
    const { top, bottom, left, right } = blockOf(selection);
    return rows
      .slice(top, bottom + 1)
      .flatMap((one) =>
        isRow(one) ? columns.slice(left, right + 1).map((at) => ({ id: one.id, key: at.key, cell: readAs(at, textFor(one, at)) })) : [],
      );
  };
  const fillDown = () => {
    const { top } = blockOf(selection);
    const source = isOneCell(selection) ? rows[top - 1] : rows[top];
    if (source !== undefined && isRow(source)) write(blockCells((_, at) => textAt(source, at, true)));
  };

  const addRow = (fields: Readonly<Record<string, string>>) => {
    if (isReadOnly) return;
    const filled = Object.entries(fields).filter(([, value]) => value !== '');
    const cells = Object.fromEntries(filled.map(([key, value]): [string, DraftCell] => [key, { text: value, value, problem: null }]));
    const added = withNewRow(draft, cells);
    put(added.draft);
    const place = { row: 0, column: 0, id: added.id, key: columns.find(({ key }) => cells[key] === undefined)?.key ?? '' };
    setChosen({ anchor: place, active: place });
    grid.current?.focus();
  };
  const removeRows = () => {
    const { top, bottom } = blockOf(selection);
    const marked = rows.slice(top, bottom + 1).filter(isRow);
    const stored = marked.flatMap(({ line }) => (line === null ? [] : [line.id]));
    put(marked.reduce((left, { id }) => withoutRow(left, id), draft));
    if (stored.length > 0) void saving.remove(stored);
    grid.current?.focus();
  };

  const pasting = usePasting({ rows, columns, selection, draft, readAs, write, choose, say: setSaid });
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const { top, bottom, left, right } = blockOf(selection);
    const marked = rows.slice(top, bottom + 1).filter(isRow);
    const block = marked.map((one) => columns.slice(left, right + 1).map((at) => textAt(one, at, true)));
    event.preventDefault();
    event.clipboardData.setData('text/plain', textOfCells(block));
    setSaid(data.said.copied(block.length, right - left + 1));
  };

  const source = (id: string, key: string | null) => {
    const line = view.lines.find((one) => one.id === id);
    const origin = line === undefined ? undefined : view.origins[line.origin];
    const canOpen = (view.table === 'stream' || view.table === 'commitment') && (origin?.kind === 'cell' || origin?.kind === 'person');
    if (canOpen) openSource(id, key);
    else setSaid(data.said.noSource);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const hasMod = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isHandled = ((): boolean => {
      if (event.altKey) {
        if (key !== 'Enter' || !isRow(row)) return false;
        source(row.id, column?.key ?? null);
        return true;
      }
      if (step(event.key, event.shiftKey, hasMod)) return true;
      if (hasMod && key === 'd') {
        fillDown();
        return true;
      }
      if (hasMod && key === 's') {
        void saving.save(draft);
        return true;
      }
      if (hasMod && key === 'a') {
        choose({ row: 0, column: 0 }, { row: rows.length - 1, column: columns.length - 1 });
        return true;
      }
      if (hasMod && !event.shiftKey && key === 'z') return draftState.stepBack();
      if (hasMod) return false;
      if (key === 'Enter' || key === 'F2') {
        open();
        return true;
      }
      if (key === 'Escape') {
        if (isRow(row) && column !== undefined) put(withoutCell(draft, row.id, column.key));
        return true;
      }
      if (key === 'Delete' || key === 'Backspace') {
        write(blockCells(() => ''));
        return true;
      }
      if (event.key.length !== 1) return false;
      open(event.key);
      return true;
    })();
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const columnOf = (key: string) => columns.findIndex((at) => at.key === key);
  const nameOf = (id: string) => {
    const shown = draft[id]?.cells[nameField[view.table]];
    return shown?.text || String(view.lines.find((line) => line.id === id)?.values[nameField[view.table]] ?? '');
  };
  return {
    ...saving,
    selection,
    row,
    column,
    text,
    typing,
    said,
    select: (place: Place, extend: boolean) => {
      select(place, extend);
      grid.current?.focus();
    },
    open: () => open(),
    type: setText,
    finish,
    addRow,
    removeRows,
    onKeyDown,
    pasting,
    onCopy,
    source,
    goTo,
    nameOf,
    placeOf({ id, key }: { readonly id: string; readonly key: string }): string {
      const head = columns[columnOf(key)]?.head ?? '';
      return [`${data.row.toLowerCase()} ${rows.findIndex((one) => one.id === id) + 1}`, head].filter(Boolean).join(', ');
    },
    save: () => saving.save(draft),
    drop: () => {
      draftState.clear();
      grid.current?.focus();
    },
    extendTo(flag: Flag): CivilDate | null {
      const year = Number(flag.params['year']);
      const end = draft[flag.row]?.cells['end']?.value ?? view.lines.find((line) => line.id === flag.row)?.values['end'];
      return typeof end === 'string' && Number(end.slice(0, 4)) <= year ? (`${year}-12-31` as CivilDate) : null;
    },
    extend(id: string, end: CivilDate): void {
      const pending =
        text !== null && isRow(row) && column !== undefined ? [{ id: row.id, key: column.key, cell: readAs(column, text) }] : [];
      setText(null);
      write([...pending, { id, key: 'end', cell: { text: end, value: end, problem: null } }]);
      grid.current?.focus();
    },
  };
}
