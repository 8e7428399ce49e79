import { closeText } from '#shared/reading/words.ts';
import type { AreaNames } from './area-names.ts';
import type { Column } from './columns.ts';
import { cellAt, headerKey, type Region } from './region.ts';
import { isBareFlow } from './row-flows.ts';
import { unitLine } from './row-units.ts';
import { settledBySums } from './sums.ts';
import { namesTotal } from './total-words.ts';

/** What a row of a table is: data, or why it is not. */
export type RowKind = 'data' | 'total' | 'group' | 'note' | 'header' | 'empty';

/**
 * `named-sum`: has a name, and is left out as the sum of the rows above it. `part`: is left out as a part of the row
 * above. `sum-of-below`: is left out as the sum of the rows below. `called-total`: is read, though it is called a total. `may-be-sum`: is read, though it is a sum. `other-flow`:
 * is left out, as its heading says that it is income among expenses, or the other way round.
 */
export type RowDoubt = 'named-sum' | 'sum-of-below' | 'part' | 'called-total' | 'may-be-sum' | 'other-flow';

export type ClassifiedRow = {
  readonly row: number;
  readonly kind: RowKind;
  /** The text of the group that a data row stands under. */
  readonly group: string | null;
  readonly groupRow: number | null;
  /** What words and arithmetic do not agree on, or leave open; it is told. */
  readonly doubt?: RowDoubt;
};

const noteWords =
  /^\s*(\*|¹|²|³|\d\)|nb\b|n\.b\.|noot|bron\s*:|toelichting\s*:|let op|note\b|source\s*:|opmerking\s*:|peildatum|bedragen)/i;

/** Sorts the rows of a table; `valueAt` gives a cell's amount as a plain number, null where it is none. */
export function classifiedRows(
  region: Region,
  columns: readonly Column[],
  names: AreaNames,
  valueAt: (row: number, column: Column) => number | null,
): ClassifiedRow[] {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  const headers = new Set(region.headerRows.map((row) => headerKey(region.grid, row)));
  const firstTexts = new Set(region.headerRows.flatMap((row) => firstText(region, row) ?? []));
  // Most rows show by their first text already that they are no header.
  const isHeaderAgain = (row: number) => firstTexts.has(firstText(region, row) ?? '') && headers.has(headerKey(region.grid, row));
  const areaColumn = columns.find(({ field }) => field === 'area');
  const labelColumns = columns.filter(({ field }) => !noLabels.has(field));
  const rows: ClassifiedRow[] = [];
  let group: { text: string; row: number } | null = null;
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    // A damaged or odd file may have its last cell a million rows down.
    if (region.grid.rows[row] === undefined) {
      rows.push({ row, kind: 'empty', group: group?.text ?? null, groupRow: group?.row ?? null });
      continue;
    }
    const filled = filledIn(region, row);
    const kindOfRow = (): RowKind => {
      if (filled.length === 0) return 'empty';
      const texts = filled
        .filter((column) => cellAt(region.grid, row, column)?.kind === 'text')
        .map((column) => cellAt(region.grid, row, column)?.text ?? '');
      const hasMoney = money.some((column) => cellAt(region.grid, row, column.index) !== undefined);
      if (texts.length >= 2 && isHeaderAgain(row)) return 'header';
      if (hasMoney && firstLabels(region, row, labelColumns).some(namesTotal) && !isFullRow(region, row, columns)) return 'total';
      if (filled.length === 1 && texts.length === 1 && money.length > 0 && !hasMoney) {
        const text = texts[0] ?? '';
        if (noteWords.test(text) || text.length > 100 || unitLine(region, row) !== null) return 'note';
        const next = nextFilled(region, row);
        const column = filled[0] ?? 0;
        const isAreaCell = areaColumn?.index === column;
        const nextHasMoney = next !== null && money.some(({ index }) => cellAt(region.grid, next, index) !== undefined);
        const nextHasOwn =
          next !== null &&
          isAreaCell &&
          cellAt(region.grid, next, column) !== undefined &&
          names.isName(cellAt(region.grid, next, column)?.text ?? '');
        if (next === null) return names.isName(text) || columns.length <= 1 ? 'data' : 'note';
        if (nextHasOwn && !isBareFlow(text)) return 'data';
        if (names.isName(text) || nextHasMoney || filledIn(region, next).length === 1) return 'group';
        return 'data';
      }
      if (filled.length === 1 && texts.length === 1 && noteWords.test(texts[0] ?? '')) return 'note';
      return 'data';
    };
    const kind = kindOfRow();
    if (kind === 'group') {
      const text: string = cellAt(region.grid, row, filled[0] ?? 0)?.text ?? '';
      group = { text, row };
    }
    rows.push({ row, kind, group: group?.text ?? null, groupRow: group?.row ?? null });
  }
  return settledBySums(rows, region, columns, names, valueAt);
}

const noLabels: ReadonlySet<string> = new Set(['yearAmount', 'amount', 'note', 'evidence', 'owner']);

function firstLabels({ grid }: Region, row: number, columns: readonly Column[]): string[] {
  const texts: string[] = [];
  for (const { index } of columns) {
    const cell = cellAt(grid, row, index);
    if (cell !== undefined) texts.push(cell.text);
    if (texts.length === 3) break;
  }
  return texts;
}

function firstText({ grid }: Region, row: number): string | undefined {
  const cell = grid.rows[row]?.find((one) => one !== undefined);
  return cell === undefined ? undefined : closeText(cell.text);
}

function filledIn(region: Region, row: number): number[] {
  const found: number[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column += 1)
    if (cellAt(region.grid, row, column) !== undefined) found.push(column);
  return found;
}

function nextFilled(region: Region, row: number): number | null {
  for (let next = row + 1; next <= region.lastRow; next += 1)
    if (region.grid.rows[next] !== undefined && filledIn(region, next).length > 0) return next;
  return null;
}

/** A row that says its area and its name in cells of their own is a row, even where its name begins with "Totaal". */
function isFullRow(region: Region, row: number, columns: readonly Column[]): boolean {
  const has = (field: string) => columns.some((column) => column.field === field && cellAt(region.grid, row, column.index) !== undefined);
  const name = columns.find(({ field }) => field === 'scheme' || field === 'description');
  const text = name === undefined ? '' : (cellAt(region.grid, row, name.index)?.text ?? '');
  const area = columns.find(({ field }) => field === 'area');
  const areaText = area === undefined ? '' : (cellAt(region.grid, row, area.index)?.text ?? '');
  return has('area') && text !== '' && !namesTotal(areaText) && (has('certainty') || has('hardness') || has('category') || has('nature'));
}
