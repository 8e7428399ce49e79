import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { type Unit, unitOfText } from '#shared/reading/units.ts';
import { isOfficialSheet } from './own-pages.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column, Layout } from './recognise/columns.ts';
import type { RowAmounts } from './recognise/reconcile.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';

/** Tells something of a table, at a row and a column of it; both counted from 0. */
export type TellOf = (severity: Issue['severity'], found: Problem, row?: number | null, column?: number | null) => void;

/** Says which column a table cannot be read without. */
export function missingColumns(
  { kind, columns }: Layout,
  rows: readonly ClassifiedRow[],
  names: AreaNames,
  area: AreaId | null,
  tell: TellOf,
  region: Region,
): boolean {
  if (kind === 'unknown') return false;
  const has = (field: string) => columns.some((column) => column.field === field);
  const header = region.headerRows.at(-1) ?? null;
  const data = rows.filter(({ kind: what }) => what === 'data');
  const groups = new Set(data.flatMap(({ group, areaGroup }) => [group, areaGroup].filter((one) => typeof one === 'string')));
  const missing: string[] = [];
  const hasArea =
    has('area') ||
    has('municipality') ||
    area !== null ||
    [...groups].some((group) => names.isName(group) || names.within(group).length === 1);
  if (!hasArea) missing.push('Gebied');
  const label = kind === 'streams' ? 'scheme' : 'description';
  if (kind !== 'areas' && !has(label) && ![...groups].some((group) => !names.isName(group)))
    missing.push(kind === 'streams' ? 'Regeling' : 'Omschrijving');
  for (const column of missing) tell('error', problem('column-missing', { column }), header);
  return missing.length > 0;
}

/** Whether an area is written once above several rows: many empty cells, under a filled one. */
export function carriesArea(columns: readonly Column[], data: readonly ClassifiedRow[], region: Region): boolean {
  const column = columns.find(({ field }) => field === 'area');
  if (column === undefined || data[0] === undefined) return false;
  const empty = data.filter(({ row }) => cellAt(region.grid, row, column.index) === undefined).length;
  return cellAt(region.grid, data[0].row, column.index) !== undefined && empty >= 2 && empty * 3 >= data.length;
}

/** Amounts that do not go with the unit that is stated, or that look like thousands where none is. */
export function suspiciousUnit(data: readonly RowAmounts[], unit: Unit, columns: readonly Column[], region: Region, tell: TellOf): void {
  const found: number[] = [];
  for (const { cents } of data) for (const one of cents) if (one !== null && one !== 0) found.push(Math.abs(one));
  const sizes = Float64Array.from(found).sort();
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (middle === undefined) return;
  const row = region.headerRows[0] ?? null;
  const said = [...region.titles, ...region.headers.flat()];
  if (unit > 1 && middle > 100_000_000_000) tell('warning', problem('unit-doubtful', { unit }), row);
  else if (unit > 1 && sizes.length >= 3) largeAmounts(data, unit, middle, tell);
  const isUnsaid =
    !isOfficialSheet(region.grid.sheet) &&
    said.every((text) => unitOfText(text) === null) &&
    columns.every((column) => column.unit === null);
  if (unit === 1 && isUnsaid && middle < 2_000_000) tell('warning', problem('unit-unstated', {}), row);
}

/** So many times the middle amount of a table, and as much as euros have: it may be written in euros among thousands. */
const [timesMiddle, asEuros] = [200, 100_000];

function largeAmounts(data: readonly RowAmounts[], unit: Unit, middle: number, tell: TellOf): void {
  for (const { row, cents } of data) {
    const largest = Math.max(...cents.map((one) => Math.abs(one ?? 0)));
    if (largest >= asEuros * unit * 100 && largest > timesMiddle * middle)
      tell('warning', problem('amount-large-for-unit', { unit }), row - 1);
  }
}

const doubtCode = {
  'named-sum': 'row-is-sum',
  'sum-of-below': 'row-is-sum-of-below',
  part: 'row-is-part',
  'called-total': 'row-called-total',
  'may-be-sum': 'row-may-be-total',
  'other-flow': 'row-other-flow',
  'may-be-other-flow': 'row-may-be-other-flow',
  'may-be-count': 'row-may-be-count',
  'may-be-part': 'row-may-be-part',
  'may-be-sum-of-below': 'row-may-be-sum-of-below',
} as const;
const doubtSeverity = {
  'named-sum': 'info',
  'sum-of-below': 'info',
  part: 'info',
  'called-total': 'warning',
  'may-be-sum': 'warning',
  'other-flow': 'warning',
  'may-be-other-flow': 'warning',
  'may-be-count': 'warning',
  'may-be-part': 'warning',
  'may-be-sum-of-below': 'warning',
} as const;

/** Rows of which words and arithmetic do not agree whether they are totals. */
export function doubtfulRows(rows: readonly ClassifiedRow[], tell: TellOf): void {
  for (const { row, doubt } of rows) if (doubt !== undefined) tell(doubtSeverity[doubt], problem(doubtCode[doubt], {}), row);
}

const changeWords =
  /\b(?:mutaties?|begrotingswijziging\w*|(?:budget)?wijzigingen|bijstellingen|afwijking(?:en)?|verschillen|verschillenanalyse|amendments|changes)\b/i;

/** A title that says that the amounts are changes of others. */
export function changesOnly({ titles, grid, headerRows }: Region, tell: TellOf): void {
  if (isOfficialSheet(grid.sheet)) return;
  const seen = [...titles, grid.sheet].find((text) => changeWords.test(text));
  if (seen !== undefined) tell('warning', problem('table-of-changes', { seen }), headerRows[0] ?? null);
}

/** Columns that are read as something other than what they say by themselves. */
export function stretchedColumns({ kind, columns }: Layout, { headerRows }: Region, tell: TellOf): void {
  const row = headerRows.at(-1) ?? null;
  const usual = kind === 'streams' ? 'income' : kind === 'commitments' ? 'expense' : null;
  for (const { index, header, year, isOnward, isLoose, flow, parts } of columns) {
    if (usual !== null && flow !== null && flow !== usual) tell('warning', problem('column-other-flow', { column: header }), row, index);
    if (isLoose && !isOnward && year !== null) tell('info', problem('year-loose', { column: header, year }), row, index);
    if (isOnward && year !== null) tell('warning', problem('year-onward', { column: header, year }), row, index);
    if (parts !== null)
      tell('warning', problem('amount-has-parts', { column: header, parts: parts.map((part) => `"${part}"`).join(', ') }), row, index);
  }
}

/** Columns with data that nobody reads. */
export function unreadColumns(columns: readonly Column[], region: Region, tell: TellOf): void {
  for (const { index, header, isLost, leftOut } of columns)
    if (leftOut !== null)
      tell('info', problem('column-left-out', { column: header, reason: leftOut }), region.headerRows.at(-1) ?? null, index);
    else if (isLost)
      tell(
        'warning',
        header === '' ? problem('cell-without-column', { seen: firstText(region, index) }) : problem('column-unused', { column: header }),
        region.headerRows.at(-1) ?? null,
        index,
      );
}

function firstText(region: Region, column: number): string {
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    const cell = cellAt(region.grid, row, column);
    if (cell !== undefined) return cell.text;
  }
  return '';
}
