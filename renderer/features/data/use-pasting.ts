import { type ClipboardEvent, useState } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Unit } from '#shared/reading/units.ts';
import { cellsOfText } from './clipboard.ts';
import { type CellOfRow, type Draft, type DraftCell, withNewRow } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';
import { bareAmount, type PastedUnit, pastedUnit } from './paste-unit.ts';
import { blockOf, isOneCell, type Place, type Selection } from './selection.ts';
import type { ShownRow } from './shown-rows.ts';

type Row = Extract<ShownRow, { kind: 'row' }>;

/** A block that waits for its unit, with one of its amounts as an example. */
export type WaitingBlock = PastedUnit & {
  readonly block: readonly (readonly string[])[];
  readonly example: string;
  readonly euros: number;
};

/** Takes a block of a spreadsheet over into the draft. Where its amounts seem to be in another unit, that is asked first. */
export function usePasting({
  rows,
  columns,
  selection,
  draft,
  readAs,
  write,
  choose,
  say,
}: {
  rows: readonly ShownRow[];
  columns: readonly GridColumn[];
  selection: Selection;
  draft: Draft;
  readAs: (column: GridColumn, typed: string) => DraftCell;
  write: (cells: readonly CellOfRow[], base?: Draft) => boolean;
  choose: (anchor: Place, active: Place) => void;
  say: (text: string) => void;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const [waiting, setWaiting] = useState<WaitingBlock | null>(null);
  const isAmount = ({ definition }: GridColumn) => definition.kind === 'money' || definition.kind === 'year-amount';
  const shown = rows.filter((row): row is Row => row.kind === 'row');

  /** A cell in the unit that its block is in: what says its own unit, and what is no amount, stays. */
  const cellIn = (unit: Unit, column: GridColumn, typed: string): DraftCell => {
    const cell = readAs(column, typed);
    const isBare = unit !== 1 && isAmount(column) && bareAmount(typed, language) !== null;
    return isBare && typeof cell.value === 'number' ? { ...cell, value: Math.round(cell.value * unit), unit } : cell;
  };
  const take = (block: readonly (readonly string[])[], unit: Unit) => {
    setWaiting(null);
    const { top, bottom, left, right } = blockOf(selection);
    const [head = []] = block;
    const only = block.length === 1 && head.length === 1 ? head[0] : undefined;
    if (only !== undefined) {
      const marked = rows.slice(top, bottom + 1).filter((row): row is Row => row.kind === 'row');
      const into = columns.slice(left, right + 1);
      const cells = marked.flatMap(({ id }) => into.map((column) => ({ id, key: column.key, cell: cellIn(unit, column, only) })));
      write(cells);
      return say(data.said.pasted(cells.length));
    }
    const below = rows.slice(top).filter((row): row is Row => row.kind === 'row');
    let next = draft;
    const cells: CellOfRow[] = [];
    for (const [down, texts] of block.entries()) {
      let id = below[down]?.id;
      if (id === undefined) ({ draft: next, id } = withNewRow(next, {}));
      for (const [across, typed] of texts.entries()) {
        const column = columns[left + across];
        if (column !== undefined) cells.push({ id, key: column.key, cell: cellIn(unit, column, typed) });
      }
    }
    write(cells, next);
    const across = Math.min(columns.length - 1, left + Math.max(...block.map((texts) => texts.length)) - 1);
    choose({ row: Math.min(rows.length, top + block.length) - 1, column: across }, { row: top, column: left });
    say(data.said.pasted(cells.length));
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    event.preventDefault();
    const pasted = cellsOfText(event.clipboardData.getData('text/plain'));
    const { top, bottom, left, right } = blockOf(selection);
    const width = Math.max(...pasted.map((texts) => texts.length));
    const isOne = pasted.length === 1 && width === 1;
    const into = columns.slice(left, isOne && !isOneCell(selection) ? right + 1 : left + width);
    // What is written over says as little of the rest as what is pasted.
    const written = new Set(rows.slice(top, Math.max(bottom + 1, top + pasted.length)).map(({ id }) => id));
    const found = pastedUnit(pasted, into.map(isAmount), standingIn(into.filter(isAmount), written), language);
    const block = pasted.slice(found.heads);
    if (block.length === 0 || (isOne && block[0]?.[0] === '')) return say(data.said.pasteNone);
    const amounts = block.flatMap((texts) => texts.filter((_, at) => into[at] !== undefined && isAmount(into[at])));
    const example = amounts.find((text) => (bareAmount(text, language) ?? 0) !== 0);
    if (found.unit === 1 || example === undefined) return take(block, 1);
    setWaiting({ ...found, block, example: example.trim(), euros: bareAmount(example, language) ?? 0 });
  };
  /** Amounts in euros that stand in these columns, of all years together; not those of these rows. */
  function standingIn(into: readonly GridColumn[], written: ReadonlySet<string>): number[] {
    const keys = new Set(into.map(({ key }) => key));
    const ofYears = into.some(({ definition }) => definition.kind === 'year-amount');
    const counts = (key: string) => keys.has(key) || (ofYears && key.startsWith('yearAmount:'));
    return shown
      .filter(({ id }) => !written.has(id))
      .flatMap(({ line }) => Object.entries(line?.values ?? {}))
      .flatMap(([key, value]) => (counts(key) && typeof value === 'number' ? [value / 100] : []));
  }

  return { onPaste, waiting, takeIn: (unit: Unit) => waiting !== null && take(waiting.block, unit), leave: () => setWaiting(null) };
}
