import type { FieldDefinition } from '#shared/contracts/fields.ts';
import type { Issue, IssueSeverity } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { slug } from '#shared/domain/identity.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import {
  type AmountContext,
  cellProblem,
  type ReadAmount,
  readAmount,
  readDate,
  readDayOfYear,
  readNumber,
  readWord,
} from './cell-reader.ts';
import type { ReadArea, ReadCommitment, ReadStream } from './reading.ts';
import type { AreaNames } from './recognise/area-names.ts';
import { type Column, sheetOfKind } from './recognise/columns.ts';
import type { GridCell } from './recognise/grid.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';
import { addressOf, cellAt, mergeAt, type Region } from './recognise/tables.ts';

export type RowsContext = {
  readonly file: string;
  readonly table: number;
  readonly region: Region;
  readonly kind: 'streams' | 'commitments' | 'areas';
  readonly columns: readonly Column[];
  readonly names: AreaNames;
  readonly defaultArea: AreaId | null;
  readonly amountContext: (column: Column) => AmountContext;
  /** Whether an empty area cell takes the area of the row above. */
  readonly isAreaCarried: boolean;
  readonly tell: (issue: Issue) => void;
};

export type ReadRows = {
  readonly streams: ReadStream[];
  readonly commitments: ReadCommitment[];
  readonly areas: ReadArea[];
  rejected: number;
  carried: number;
  dashes: number;
  dash: string;
};

/** One row on its way: its values, and whether an error keeps it out. */
type Draft = {
  values: Record<string, unknown>;
  years: Record<number, Cents | 'unknown' | null>;
  expected: Record<number, Cents>;
  words: string[];
  isRejected: boolean;
};

const longestText = 4000;

/** The typed rows of a table, each error at its cell. A row with an error is left out and counted. */
export function readRows(rows: readonly ClassifiedRow[], context: RowsContext): ReadRows {
  const { region, columns, kind } = context;
  const definitions = new Map(sheetOfKind[kind].fields.map((definition) => [definition.field, definition]));
  const out: ReadRows = { streams: [], commitments: [], areas: [], rejected: 0, carried: 0, dashes: 0, dash: '-' };
  const areaColumn = columns.find(({ field }) => field === 'area');
  const municipalityColumn = columns.find(({ field }) => field === 'municipality');
  const yearColumn = columns.find(({ field }) => field === 'year');
  const long = new Map<string, Draft>();
  let carriedArea: AreaId | null = null;
  for (const { row, kind: rowKind, group, groupRow } of rows) {
    if (rowKind !== 'data') continue;
    const draft: Draft = { values: {}, years: {}, expected: {}, words: [], isRejected: false };
    const tellAt = (column: number | null, cell: GridCell | undefined) => (severity: IssueSeverity, found: Problem) => {
      if (severity === 'error') draft.isRejected = true;
      const place = { file: context.file, sheet: region.grid.sheet, ...addressOf(region, row, column) };
      context.tell({ severity, problem: { ...found, at: place } as Problem, place, value: cell?.text ?? null });
    };
    for (const column of columns) {
      const definition = definitions.get(column.field);
      const cell = valueCell(region, row, column.index);
      if (definition === undefined || definition.kind === 'area') continue;
      if (cell === undefined) {
        if (column.year !== null) draft.years[column.year] = null;
        else draft.values[keyOf(column.field)] = null;
        continue;
      }
      readCell(cell, definition, column, context, draft, out, tellAt(column.index, cell));
    }
    const municipality = municipalityColumn === undefined ? undefined : valueCell(region, row, municipalityColumn.index)?.text;
    const area = areaOf({
      row,
      group,
      groupRow,
      areaColumn,
      municipality,
      carriedArea,
      context,
      out,
      tell: (column, cell) => tellAt(column, cell),
    });
    if (area !== null) carriedArea = area;
    else draft.isRejected = true;
    finish({ row, area, draft, context, definitions, areaColumn, yearColumn, long, out, tellAt, group, groupRow });
  }
  return out;
}

function valueCell(region: Region, row: number, column: number): GridCell | undefined {
  const own = cellAt(region.grid, row, column);
  if (own !== undefined || region.grid.merges.length === 0) return own;
  const merge = mergeAt(region.grid.merges, row, column);
  // A cell merged downward speaks for each of its rows; one merged sideways only for its first column.
  return merge !== null && merge.firstColumn === column && merge.firstRow >= region.firstRow
    ? cellAt(region.grid, merge.firstRow, column)
    : undefined;
}

function keyOf(field: string): string {
  return field === 'amount' ? 'total' : field;
}

function readCell(
  cell: GridCell,
  definition: FieldDefinition,
  column: Column,
  context: RowsContext,
  draft: Draft,
  out: ReadRows,
  tell: (severity: IssueSeverity, found: Problem) => void,
): void {
  const broken = cellProblem(cell);
  if (broken !== null) {
    tell('error', broken);
    return;
  }
  const key = keyOf(column.field);
  switch (definition.kind) {
    case 'year-amount':
    case 'money': {
      const amount = readAmount(cell, context.amountContext(column), tell);
      if (amount === undefined) return;
      takeAmount(amount, cell, column, key, draft, out, tell);
      return;
    }
    case 'date':
      draft.values[key] = readDate(cell, definition.dayOfYear ?? 'last', tell) ?? null;
      return;
    case 'word':
    case 'yes-no':
      draft.values[key] = readWord(cell, definition, tell) ?? null;
      return;
    case 'day-of-year':
      draft.values[key] = readDayOfYear(cell, tell) ?? null;
      return;
    case 'year':
    case 'whole-number':
    case 'number':
    case 'percent':
      draft.values[key] = readNumber(cell, definition, column.locale, tell) ?? null;
      return;
    default:
      if (cell.text.length > longestText) tell('error', problem('text-too-long', { limit: longestText }));
      draft.values[key] = cell.text;
  }
}

function takeAmount(
  amount: ReadAmount,
  cell: GridCell,
  column: Column,
  key: string,
  draft: Draft,
  out: ReadRows,
  tell: (severity: IssueSeverity, found: Problem) => void,
): void {
  if (amount.isDash) {
    out.dashes += 1;
    out.dash = cell.text;
  }
  if (typeof amount.cents === 'number' && amount.cents < 0) tell('error', problem('amount-negative', { seen: cell.text }));
  if (amount.word !== null) draft.words.push(`${column.year ?? column.header}: "${amount.word}"`);
  if (column.year !== null) {
    draft.years[column.year] = amount.cents;
    if (amount.expected !== null) draft.expected[column.year] = amount.expected;
  } else if (amount.cents === 'unknown') {
    draft.values[key] = null;
    draft.words.push(`${column.header}: "${cell.text}"`);
    tell('warning', problem('amount-word', { seen: cell.text }));
  } else {
    draft.values[key] = amount.cents;
    if (amount.expected !== null) draft.expected[0] = amount.expected;
  }
}

type AreaQuestion = {
  readonly row: number;
  readonly group: string | null;
  readonly groupRow: number | null;
  readonly areaColumn: Column | undefined;
  readonly municipality: string | undefined;
  readonly carriedArea: AreaId | null;
  readonly context: RowsContext;
  readonly out: ReadRows;
  readonly tell: (column: number | null, cell: GridCell | undefined) => (severity: IssueSeverity, found: Problem) => void;
};

/** The area of a row: its own cell, the group it stands under, the row above, the area of the whole file. */
function areaOf({ row, group, areaColumn, municipality, carriedArea, context, out, tell }: AreaQuestion): AreaId | null {
  const cell = areaColumn === undefined ? undefined : valueCell(context.region, row, areaColumn.index);
  if (cell !== undefined) {
    const broken = cellProblem(cell);
    const say = tell(areaColumn?.index ?? null, cell);
    if (broken !== null) {
      say('error', broken);
      return null;
    }
    return meantArea(cell.text, municipality, context, say);
  }
  if (group !== null && context.names.isName(group)) return meantArea(group, municipality, context, tell(null, undefined));
  if (context.isAreaCarried && carriedArea !== null) {
    out.carried += 1;
    return carriedArea;
  }
  if (municipality !== undefined && areaColumn === undefined) return meantArea(municipality, undefined, context, tell(null, undefined));
  if (context.defaultArea !== null) return context.defaultArea;
  tell(areaColumn?.index ?? null, undefined)('error', problem('area-missing', {}));
  return null;
}

function meantArea(
  text: string,
  municipality: string | undefined,
  context: RowsContext,
  say: (severity: IssueSeverity, found: Problem) => void,
): AreaId | null {
  const meant = context.names.meant(text, municipality ?? '');
  if (meant.kind === 'area') return meant.id as AreaId;
  if (meant.kind === 'municipality') {
    say('warning', problem('area-by-municipality', { seen: text, area: meant.name }));
    return meant.id as AreaId;
  }
  if (context.kind === 'areas' && municipality !== undefined) return slug(text) as AreaId;
  say('error', problem('area-unknown', { seen: text, nearest: meant.nearest }));
  return null;
}

type Finish = {
  readonly row: number;
  readonly area: AreaId | null;
  readonly draft: Draft;
  readonly context: RowsContext;
  readonly definitions: ReadonlyMap<string, FieldDefinition>;
  readonly areaColumn: Column | undefined;
  readonly yearColumn: Column | undefined;
  readonly long: Map<string, Draft>;
  readonly out: ReadRows;
  readonly tellAt: (column: number | null, cell: GridCell | undefined) => (severity: IssueSeverity, found: Problem) => void;
  readonly group: string | null;
  readonly groupRow: number | null;
};

function finish({ row, area, draft, context, yearColumn, long, out, tellAt, group, areaColumn }: Finish): void {
  const { kind, names, columns, region } = context;
  const label = kind === 'streams' ? 'scheme' : 'description';
  const values = draft.values;
  if (kind !== 'areas') {
    const isLabelColumn = columns.some(({ field }) => field === label);
    if ((values[label] ?? null) === null && group !== null && !names.isName(group) && !isLabelColumn) values[label] = group;
    if ((values[label] ?? null) === null) {
      const column = columns.find(({ field }) => field === label)?.index ?? null;
      tellAt(column, undefined)('error', problem(kind === 'streams' ? 'scheme-missing' : 'description-missing', {}));
    }
    const [start, end] = [values['start'], values['end']];
    if (typeof start === 'string' && typeof end === 'string' && end < start) {
      const column = columns.find(({ field }) => field === 'end')?.index ?? null;
      tellAt(column, column === null ? undefined : cellAt(region.grid, row, column))('error', problem('end-before-start', { start, end }));
    }
    if (yearColumn !== undefined && !takeYear(row, yearColumn, draft, context, tellAt)) draft.isRejected = true;
  }
  if (draft.isRejected || area === null) {
    out.rejected += 1;
    return;
  }
  if (draft.words.length > 0) values['note'] = [values['note'] ?? null, ...draft.words].filter((part) => part !== null).join('; ');
  const place = { table: context.table, row: (region.isTurned ? region.firstColumn : row) + 1 };
  if (kind === 'areas') {
    const name = areaColumn === undefined ? area : (cellAt(region.grid, row, areaColumn.index)?.text ?? area);
    out.areas.push({ ...values, kind: 'area', place, area, name, isNew: names.meant(name).kind === 'unknown' } as ReadArea);
    return;
  }
  if (yearColumn !== undefined && joinsEarlier(area, draft, long)) return;
  const read = { ...values, kind: kind === 'streams' ? 'stream' : 'commitment', place, area, years: draft.years };
  if (kind === 'streams') out.streams.push(read as unknown as ReadStream);
  else out.commitments.push(read as unknown as ReadCommitment);
  addExpected(read, draft, kind, out);
}

/** A row that says its year in a cell: its amount is that year's. */
function takeYear(row: number, yearColumn: Column, draft: Draft, context: RowsContext, tellAt: Finish['tellAt']): boolean {
  const cell = valueCell(context.region, row, yearColumn.index);
  const year = Number(/^\s*(20\d\d)\s*$/.exec(cell?.text ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) {
    tellAt(yearColumn.index, cell)('error', problem('date-unreadable', { seen: cell?.text ?? '' }));
    return false;
  }
  draft.years[year] = (draft.values['total'] ?? null) as Cents | null;
  if (draft.expected[0] !== undefined) draft.expected = { [year]: draft.expected[0] };
  delete draft.values['total'];
  return true;
}

/** Rows that differ only in their year are one stream or commitment; the first of them carries it. */
function joinsEarlier(area: AreaId, draft: Draft, long: Map<string, Draft>): boolean {
  const key = JSON.stringify([area, draft.values]);
  const earlier = long.get(key);
  const [year] = Object.keys(draft.years).map(Number);
  if (earlier === undefined || year === undefined || Object.hasOwn(earlier.years, year)) {
    long.set(key, draft);
    return false;
  }
  earlier.years[year] = draft.years[year] ?? null;
  return true;
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
