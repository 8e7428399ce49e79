import type { IssueSeverity } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ReadAmount } from './cell-reader.ts';
import type { Column } from './recognise/columns.ts';
import type { GridCell } from './recognise/grid.ts';
import { type Draft, type RowsContext, tellOn, valueCell } from './row-draft.ts';

/** Takes an amount that was read into its row: of its year, or as the value of its field. */
export function takeAmount(
  amount: ReadAmount,
  cell: GridCell,
  column: Column,
  key: string,
  draft: Draft,
  tell: (severity: IssueSeverity, found: Problem) => void,
): void {
  if (typeof amount.cents === 'number' && amount.cents < 0) tell('error', problem('amount-negative', { seen: cell.text }));
  if (amount.word !== null) draft.words.push(`${column.year ?? column.header}: "${amount.word}"`);
  if (column.year !== null) {
    draft.years[column.year] = amount.cents;
    if (amount.expected !== null) draft.expected[column.year] = amount.expected;
    return;
  }
  draft.values[key] = amount.cents === 'unknown' ? null : amount.cents;
  if (amount.expected !== null) draft.expected[0] = amount.expected;
  if (key === 'total' && (amount.isPerYear || column.isPerYear)) draft.perYear = column;
  if (amount.cents !== 'unknown') return;
  if (key === 'total') draft.unknownTotal = column;
  else tell('warning', problem('amount-unknown', { seen: cell.text }));
}

/** A row that says its year in a cell: its amount is that year's. */
export function takeYear(draft: Draft, yearColumn: Column, context: RowsContext): void {
  const cell = valueCell(context.region, draft.row, yearColumn.index);
  const year = Number(/^\s*(20\d\d)\s*$/.exec(cell?.text ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) {
    tellOn(draft, context, yearColumn.index, cell)('error', problem('date-unreadable', { seen: cell?.text ?? '' }));
    return;
  }
  draft.years[year] = draft.unknownTotal === null ? ((draft.values['total'] ?? null) as Cents | null) : 'unknown';
  if (draft.expected[0] !== undefined) draft.expected = { [year]: draft.expected[0] };
  draft.unknownTotal = null;
  delete draft.values['total'];
}

/** Beyond so many years a term is a slip of the pen. */
export const longestTerm = 60;

/** A total that is "p.m." is unknown in each year of its term; without a term nobody knows of which year, which is told. */
export function settleUnknownTotal(draft: Draft, context: RowsContext): void {
  const column = draft.unknownTotal;
  if (column === null || Object.values(draft.years).some((amount) => amount !== null)) return;
  const [first, last] = [draft.values['start'], draft.values['end']].map((date) =>
    typeof date === 'string' ? Number(date.slice(0, 4)) : Number.NaN,
  );
  if (first !== undefined && last !== undefined && last >= first && last - first < longestTerm) {
    for (let year = first; year <= last; year += 1) draft.years[year] = 'unknown';
    return;
  }
  const cell = valueCell(context.region, draft.row, column.index);
  draft.words.push(`${column.header}: "${cell?.text ?? ''}"`);
  tellOn(draft, context, column.index, cell)('warning', problem('amount-unknown', { seen: cell?.text ?? '' }));
}

/** The rows of a table that has a row for each year; those that differ only in their year are one. */
export class RowsByYear {
  readonly #first = new Map<string, Draft>();

  /** The earlier row that this one is a year of; null where it begins one of its own. */
  joined(area: AreaId, draft: Draft): Draft | null {
    const key = JSON.stringify([area, draft.values]);
    const earlier = this.#first.get(key);
    const [year] = Object.keys(draft.years).map(Number);
    if (earlier === undefined || year === undefined || Object.hasOwn(earlier.years, year)) {
      this.#first.set(key, draft);
      return null;
    }
    earlier.years[year] = draft.years[year] ?? null;
    return earlier;
  }
}
