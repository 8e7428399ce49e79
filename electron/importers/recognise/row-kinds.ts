import { closeText } from '#shared/reading/words.ts';
import type { AreaNames } from './area-names.ts';
import type { Column } from './columns.ts';
import { cellAt, headerKey, type Region } from './region.ts';
import { isBareFlow } from './row-flows.ts';
import { withParts } from './row-parts.ts';
import { unitLine } from './row-units.ts';
import { settledBySums } from './sums.ts';
import { beginsLikePart, namesTotal } from './total-words.ts';

/** What a row of a table is: data, or why it is not. */
export type RowKind = 'data' | 'total' | 'group' | 'note' | 'header' | 'empty';

/**
 * `named-sum`: has a name, and is left out as the sum of the rows above it. `part`: is left out as a part of the row
 * above. `sum-of-below`: is left out as the sum of the rows below. `called-total`: is read, though it is called a total. `may-be-sum`: is read, though it is a sum. `other-flow`:
 * is left out, as its heading says that it is income among expenses, or the other way round. `may-be-other-flow`,
 * `may-be-count`: is read, though its name speaks of income among expenses, or of no money. `may-be-part`: is read, though
 * it stands under "waarvan". `may-be-sum-of-below`: is read, though the rows below it add up to it.
 */
export type RowDoubt =
  | 'named-sum'
  | 'sum-of-below'
  | 'part'
  | 'called-total'
  | 'may-be-sum'
  | 'other-flow'
  | 'may-be-other-flow'
  | 'may-be-count'
  | 'may-be-part'
  | 'may-be-sum-of-below';

export type ClassifiedRow = {
  readonly row: number;
  readonly kind: RowKind;
  /** The text of the group that a data row stands under. */
  readonly group: string | null;
  readonly groupRow: number | null;
  /** The heading of an area above that of its group, where one stands right under the other: "Heerlen-Noord", "Pijler wonen". */
  readonly areaGroup?: string;
  /** What words and arithmetic do not agree on, or leave open; it is told. */
  readonly doubt?: RowDoubt;
};

const noteWords =
  /^\s*(\*|¹|²|³|\d\)|nb\b|n\.b\.|noot|bron\s*:|toelichting\s*:|let op|note\b|source\s*:|opmerking\s*:|peildatum|bedragen)/i;

/** Sorts the rows of a table; `centsAt` gives a cell's amount in cents, null where it is none. */
export function classifiedRows(
  region: Region,
  columns: readonly Column[],
  names: AreaNames,
  { centsAt, unit }: { readonly centsAt: (row: number, column: Column) => number | null; readonly unit: number },
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
  let areaGroup: { text: string; row: number } | null = null;
  let isNested = false;
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
      if (filled.length >= 2 && isHeaderAgain(row)) return 'header';
      if (hasMoney && firstLabels(region, row, labelColumns).some(namesTotal) && !isFullRow(region, row, columns)) return 'total';
      if (filled.length === 1 && texts.length === 1 && money.length > 0 && !hasMoney) {
        const text = texts[0] ?? '';
        // "Breda-Noord (in euro)" says a unit, and heads the rows of its area.
        const isUnitOnly = unitLine(region, row) !== null && names.within(text).length !== 1;
        if (noteWords.test(text) || text.length > 100 || isUnitOnly) return 'note';
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
      // "waarvan:" says what the rows below are of the row above, and leaves both under their heading.
      if (!beginsLikePart(text)) {
        group = { text, row };
        const above: number | undefined = rows.findLast((one) => one.kind !== 'empty')?.row;
        isNested = !names.isName(text) && (isNested || above === areaGroup?.row);
        if (names.isName(text)) areaGroup = { text, row };
      }
    }
    const nested = isNested && areaGroup !== null ? { areaGroup: areaGroup.text } : {};
    rows.push({ row, kind, group: group?.text ?? null, groupRow: group?.row ?? null, ...nested });
  }
  return settledBySums(withParts(rows, region, columns, centsAt), region, columns, names, { valueAt: centsAt, unit });
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
