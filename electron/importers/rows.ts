import type { FieldDefinition } from '#shared/contracts/fields.ts';
import type { IssueSeverity } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { ownPlace } from '#shared/contracts/source-cell.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { longestText } from '#shared/reading/limits.ts';
import { cellProblem, readAmount, readDate, readDayOfYear, readNumber, readWord } from './cell-reader.ts';
import type { ReadArea, ReadCommitment, ReadStream } from './reading.ts';
import type { Column } from './recognise/columns.ts';
import { type GridCell, lettersOf } from './recognise/grid.ts';
import { mergeAt } from './recognise/merges.ts';
import { cellAt } from './recognise/region.ts';
import { isBareFlow } from './recognise/row-flows.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';
import { sheetOfKind } from './recognise/sheet-of-kind.ts';
import { RowsByYear, settleUnknownTotal, takeAmount, takeYear } from './row-amounts.ts';
import { type AreaAbove, areaBelow, areaOf } from './row-area.ts';
import { type Draft, newDraft, type RowsContext, tellOn, valueCell } from './row-draft.ts';
import { settlePerYear } from './row-per-year.ts';
import { settleShare } from './row-share.ts';

/** The good rows of a table. */
export type ReadRows = {
  readonly streams: ReadStream[];
  readonly commitments: ReadCommitment[];
  readonly areas: ReadArea[];
  /** Where single values stand that are not in the row of their record (`ownPlace`). */
  readonly cells: Record<string, string>;
  rejected: number;
  /** How many rows took their area from the row above. */
  carried: number;
  /** How many cells say "no amount" with a mark, and which one the last did. */
  dashes: number;
  dash: string;
};

export function emptyRows(): ReadRows {
  return { streams: [], commitments: [], areas: [], cells: {}, rejected: 0, carried: 0, dashes: 0, dash: '-' };
}

/** The typed rows of a table, each error at its cell. A row with an error is left out and counted. */
export function readRows(rows: readonly ClassifiedRow[], context: RowsContext): ReadRows {
  const { region, columns, kind } = context;
  const definitions = new Map(sheetOfKind[kind].fields.map((definition) => [definition.field, definition]));
  const out = emptyRows();
  const columnOf = (field: string) => columns.find((column) => column.field === field);
  const areaColumns = { area: columnOf('area'), municipality: columnOf('municipality') };
  const yearColumn = columnOf('year');
  const byYear = new RowsByYear();
  let above: AreaAbove = null;
  for (const { row, kind: rowKind, group, areaGroup } of rows) {
    if (rowKind !== 'data') continue;
    context.onRow();
    const draft = newDraft(row, group, areaGroup ?? null);
    for (const column of columns) {
      const definition = definitions.get(column.field);
      if (definition === undefined || definition.kind === 'area') continue;
      // One amount that is merged down over several rows is theirs together: it counts once, in the first.
      const isMoney = definition.kind === 'money' || definition.kind === 'year-amount';
      const cell = isMoney ? cellAt(region.grid, row, column.index) : valueCell(region, row, column.index);
      if (cell !== undefined) readCell(cell, definition, column, context, draft, out);
      else if (column.year !== null) draft.years[column.year] = null;
      else draft.values[keyOf(column.field)] = null;
    }
    const found = areaOf(draft, areaColumns, above, context);
    const { area } = found;
    if (found.isCarried) out.carried += 1;
    above = areaBelow(draft, areaColumns, found, above, context);
    if (kind !== 'areas') {
      settleShare(draft, context);
      settleName(draft, kind, context);
      settleTerm(draft, context);
      settlePerYear(draft, context);
      if (yearColumn !== undefined) takeYear(draft, yearColumn, context);
      settleUnknownTotal(draft, context);
    }
    if (draft.isRejected || area === null) out.rejected += 1;
    else take(draft, area, context, out, yearColumn === undefined ? null : byYear);
  }
  return out;
}

function keyOf(field: string): string {
  return field === 'amount' ? 'total' : field;
}

function readCell(cell: GridCell, definition: FieldDefinition, column: Column, context: RowsContext, draft: Draft, out: ReadRows): void {
  const tell = tellOn(draft, context, column.index, cell);
  const broken = cellProblem(cell);
  if (broken !== null) {
    tell('error', broken);
    return;
  }
  const key = keyOf(column.field);
  if (definition.kind === 'year-amount' || definition.kind === 'money') {
    const amount = readAmount(cell, context.amountContext(column, draft.row), tell);
    if (amount === undefined) return;
    const merge = mergeAt(context.region.grid, draft.row, column.index);
    if (merge !== null) tell('warning', problem('amount-merged', { seen: cell.text }));
    if (amount.isDash) {
      out.dashes += 1;
      out.dash = cell.text;
    }
    takeAmount(amount, cell, column, key, draft, tell);
  } else draft.values[key] = readValue(cell, definition, column, context, tell) ?? null;
}

function readValue(
  cell: GridCell,
  definition: FieldDefinition,
  column: Column,
  context: RowsContext,
  tell: (severity: IssueSeverity, found: Problem) => void,
): unknown {
  switch (definition.kind) {
    case 'date':
      return readDate(cell, definition.dayOfYear ?? 'last', context.dateOrder(column), tell);
    case 'word':
    case 'yes-no':
      return readWord(cell, definition, tell);
    case 'day-of-year':
      return readDayOfYear(cell, tell);
    case 'year':
    case 'whole-number':
    case 'number':
    case 'percent':
      return readNumber(cell, definition, column.locale, tell);
    default:
      if (cell.text.length > longestText) tell('error', problem('text-too-long', { limit: longestText }));
      return cell.text;
  }
}

/** The scheme or description of a row: its own, or that of the group that it stands under. */
function settleName(draft: Draft, kind: 'streams' | 'commitments', context: RowsContext): void {
  const label = kind === 'streams' ? 'scheme' : 'description';
  const own = draft.values[label] ?? null;
  // "Lasten" under "Jeugd" are those of Jeugd: the direction of money is no name.
  if (typeof own === 'string' && isBareFlow(own) && draft.group !== null && !context.names.isName(draft.group) && !isBareFlow(draft.group))
    draft.values[label] = draft.group;
  if (own !== null) return;
  const column = context.columns.find(({ field }) => field === label);
  if (column === undefined && draft.group !== null && !context.names.isName(draft.group)) draft.values[label] = draft.group;
  else tellOn(draft, context, column?.index ?? null)('error', problem(kind === 'streams' ? 'scheme-missing' : 'description-missing', {}));
}

function settleTerm(draft: Draft, context: RowsContext): void {
  const { start, end } = draft.values;
  if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return;
  const column = context.columns.find(({ field }) => field === 'end')?.index ?? null;
  const cell = column === null ? undefined : cellAt(context.region.grid, draft.row, column);
  tellOn(draft, context, column, cell)('error', problem('end-before-start', { start, end }));
}

function take(draft: Draft, area: AreaId, context: RowsContext, out: ReadRows, byYear: RowsByYear | null): void {
  const { kind, names, columns, region } = context;
  const { values } = draft;
  const place = { table: context.table, row: draft.row + 1 };
  if (kind === 'areas') {
    const column = columns.find(({ field }) => field === 'area');
    const name = column === undefined ? area : (cellAt(region.grid, draft.row, column.index)?.text ?? area);
    out.areas.push({ ...values, kind: 'area', place, area, name, isNew: names.meant(name).kind === 'unknown' } as ReadArea);
    return;
  }
  const earlier = byYear?.joined(area, draft) ?? null;
  if (earlier?.read) {
    const amount = columns.find(({ field }) => field === 'amount');
    for (const year of Object.keys(draft.years))
      if (amount !== undefined) out.cells[ownPlace(`yearAmount:${year}`, earlier.row + 1)] = `${lettersOf(amount.index)}${draft.row + 1}`;
    addWords(earlier.read, draft);
    addExpected(earlier.read, draft, kind, out);
    return;
  }
  const read: Record<string, unknown> = { ...values, kind: kind === 'streams' ? 'stream' : 'commitment', place, area, years: draft.years };
  addWords(read, draft);
  draft.read = read;
  if (kind === 'streams') out.streams.push(read as unknown as ReadStream);
  else out.commitments.push(read as unknown as ReadCommitment);
  addExpected(read, draft, kind, out);
}

/** Words beside amounts are kept in the note. */
function addWords(read: Record<string, unknown>, { words }: Draft): void {
  if (words.length > 0) read['note'] = [read['note'] ?? null, ...words].filter((part) => part !== null).join('; ');
}

/** What a range may add is a row of its own: expected, or intended where it was promised. */
function addExpected(read: Record<string, unknown>, draft: Draft, kind: 'streams' | 'commitments', out: ReadRows): void {
  const years = Object.entries(draft.expected).filter(([year]) => year !== '0');
  const total = draft.expected[0];
  if (years.length === 0 && total === undefined) return;
  const amounts = { years: Object.fromEntries(years), ...(total === undefined ? ('total' in read ? { total: null } : {}) : { total }) };
  if (kind === 'streams') out.streams.push({ ...read, ...amounts, certainty: 'expected' } as unknown as ReadStream);
  else
    out.commitments.push({
      ...read,
      ...amounts,
      description: `${String(read['description'])} (tot)`,
      hardness: 'intended',
    } as unknown as ReadCommitment);
}
