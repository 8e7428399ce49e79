import type { InspectedTable, Issue } from '#shared/contracts/inspection.ts';
import type { TableMapping } from '#shared/contracts/mapping.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import { accounted, areasIn } from './accounted.ts';
import type { AreaNames } from './recognise/area-names.ts';
import type { Column, Layout } from './recognise/columns.ts';
import { dateOrders } from './recognise/date-orders.ts';
import { lettersOf } from './recognise/grid.ts';
import { type RowAmounts, reconciled } from './recognise/reconcile.ts';
import { addressOf, cellAt, type Region } from './recognise/region.ts';
import { bareFlowOf, withDoubtOfCounts, withDoubtOfFlow, withoutOtherFlow } from './recognise/row-flows.ts';
import { type ClassifiedRow, classifiedRows } from './recognise/row-kinds.ts';
import { flowSaid } from './recognise/says-of-rows.ts';
import { readReserves } from './reserve-rows.ts';
import { rowRuns } from './row-runs.ts';
import { type ReadRows, readRows } from './rows.ts';
import {
  carriesArea,
  changesOnly,
  doubtfulRows,
  missingColumns,
  stretchedColumns,
  suspiciousUnit,
  type TellOf,
  unreadColumns,
} from './table-checks.ts';
import { isEnglish, type TableMoney, tableMoney, tableSign } from './table-money.ts';
import { areaOfTitle } from './title-area.ts';

/** A table as it was found, before its rows are read. */
export type FoundTable = {
  readonly region: Region;
  /** The same as it lies in its sheet, where rows and columns were exchanged. */
  readonly seen: Region;
  /** What was told of it; null where nothing was. */
  readonly told: TableMapping | null;
  readonly layout: Layout;
  readonly names: AreaNames;
  readonly shares: ReadonlyMap<string, number>;
  /** Texts on sheets without a table, which may speak of this one. */
  readonly elsewhere: readonly string[];
};

/** What a table gave: how it was understood, its good rows, and what is odd about the others. */
export type TableRead = {
  readonly table: InspectedTable;
  readonly issues: readonly Issue[];
  /** Where its fields stand (`sourceCell`). */
  readonly columns: Readonly<Record<string, string>>;
  /** null where its rows are not to be taken in. */
  readonly rows: ReadRows | null;
  readonly rejected: number;
  /** Whether it has amounts, and says their unit. */
  readonly saysUnit: boolean | null;
};

export type TableContext = {
  readonly file: string;
  /** The table's index in the inspection. */
  readonly index: number;
  readonly area: AreaId | null;
  readonly texts: ReadingTexts;
  readonly onRow: () => void;
};

/** Reads a table: sorts its rows, finds its unit and sign, takes its data in, compares its totals. */
export function readTable(
  { region, told, layout, names, shares, elsewhere }: FoundTable,
  { file, index, area, texts, onRow }: TableContext,
): TableRead {
  const issues: Issue[] = [];
  const tell = (issue: Issue) => void issues.push(issue);
  const tellOf = tellerOf(region, file, tell);
  const { columns, kind } = layout;
  const header = region.headerRows[0] ?? null;
  const money = tableMoney(region, layout, told, [...elsewhere, file], tellOf);
  const flowColumn = columns.find(({ says }) => says === 'flow');
  const label = columns.find(({ field }) => field === (kind === 'streams' ? 'scheme' : 'description'));
  const textAt = (row: number, column: Column | undefined) =>
    column === undefined ? '' : (cellAt(region.grid, row, column.index)?.text ?? '');
  const flowAt = (row: number) => flowSaid(textAt(row, flowColumn)) ?? bareFlowOf(textAt(row, label));
  const nameAt = (row: number) => textAt(row, label);
  const sorted = withoutOtherFlow(classifiedRows(region, columns, names, money), kind, flowAt);
  const rows = withDoubtOfCounts(withDoubtOfFlow(sorted, kind, nameAt), nameAt);
  const sign = tableSign(region, kind, rows, money, told, texts);
  const isFlipped = (kind === 'streams' && sign.plus === 'expense') || (kind === 'commitments' && sign.plus === 'income');
  const data = rows.filter((row) => row.kind === 'data');
  const ofTitle = kind === 'streams' || kind === 'commitments' ? areaOfTitle(region, columns, names) : null;
  if (ofTitle !== null)
    tellOf(area === null ? 'info' : 'warning', problem('area-of-title', { seen: ofTitle.seen, area: ofTitle.name }), header);
  const ownArea = ofTitle?.area ?? area;
  const isMissing = !region.grid.isHidden && missingColumns(layout, rows, names, ownArea, tellOf, region);
  unreadColumns(columns, region, tellOf);
  stretchedColumns(layout, region, tellOf);
  if (kind !== 'unknown') changesOnly(region, tellOf);
  const isAreaCarried = carriesArea(columns, data, region);
  const hasReserves = layout.hasReserves && !region.grid.isHidden;
  const reserves = hasReserves ? readReserves(rows, { region, table: index, columns, names, money }, tellOf) : null;
  const read =
    kind === 'unknown' || isMissing || region.grid.isHidden
      ? reserves
      : readRows(rows, {
          ...{ file, table: index, region, kind, columns, names, defaultArea: ownArea, isAreaCarried, tell, onRow, shares },
          amountContext: (column, row) => money.contextOf(column, isFlipped, row),
          dateOrder: dateOrders(region, columns, isEnglish(columns)),
        });
  if (kind === 'unknown' && data.length > 0 && !hasReserves)
    tellOf('warning', layout.profile === null ? problem('kind-unknown', {}) : problem('table-of-law', { table: layout.profile }), header);
  if (read !== null && read.carried > 0) tellOf('info', problem('area-carried', { count: read.carried }), header);
  if (read !== null && read.dashes > 0) tellOf('info', problem('amounts-none', { seen: read.dash, count: read.dashes }), header);
  const amounts = amountsOf(data, money, isFlipped);
  const totals = rows.filter((row) => row.kind === 'total');
  const compared = reconciled(
    amounts,
    amountsOf(
      totals.filter(({ doubt }) => doubt !== 'part' && doubt !== 'sum-of-below'),
      money,
      isFlipped,
    ),
  );
  for (const { totalRow, stated, found, row } of compared.differences)
    tellOf('warning', problem('total-differs', { stated, found, row: row ?? 0 }), totalRow - 1);
  doubtfulRows(rows, tellOf);
  suspiciousUnit(amounts, money.unit, columns, region, tellOf);
  return {
    table: {
      ...{
        sheet: region.grid.sheet,
        hidden: region.grid.isHidden,
        kind: hasReserves ? 'areas' : kind,
        unit: money.unit,
        locale: money.locale,
        sign,
      },
      ...extentOf(region, data),
      totalRows: totals.map(({ row }) => row + 1),
      rows: region.isTurned ? [] : rowRuns(region, rows, columns, names, isAreaCarried),
      columns: shownColumns(region, hasReserves ? asReserves(columns) : columns),
      areas: areasIn(region, rows, columns, names, ofTitle?.area ?? null),
      records: data.length,
      total: amounts.reduce((sum, { cents }) => sum + cents.reduce<number>((all, one) => all + (one ?? 0), 0), 0) as Cents,
      statedTotal: compared.stated as Cents | null,
      reconciled: compared.isEqual,
      cells: accounted(region, rows, columns, issues),
    },
    issues,
    columns: { ...placesOf(region, hasReserves ? asReserves(columns) : columns), ...read?.cells },
    rows: read,
    saysUnit: money.columns.length === 0 || region.grid.isHidden ? null : money.isUnitSaid,
    rejected: read?.rejected ?? (region.grid.isHidden || kind === 'unknown' ? 0 : data.length),
  };
}

/** The stock of a state of reserves under the name that it has in the store. */
function asReserves(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => (column.field === 'amount' ? { ...column, field: 'reserve' } : column));
}

function tellerOf(region: Region, file: string, tell: (issue: Issue) => void): TellOf {
  return (severity, found, row = null, column = null) => {
    const place = { file, sheet: region.grid.sheet, ...addressOf(region, row, column) };
    const value = row === null || column === null ? null : (cellAt(region.grid, row, column)?.text ?? null);
    tell({ severity, problem: { ...found, at: place } as Problem, place, value });
  };
}

/** The amounts of rows with the sign that they have in the store; rows in the sheet's own numbers. */
function amountsOf(rows: readonly ClassifiedRow[], { columns, centsAt }: TableMoney, isFlipped: boolean): RowAmounts[] {
  const signed = (cents: number | null) => (isFlipped && cents !== null && cents !== 0 ? -cents : cents);
  return rows.map(({ row }) => ({ row: row + 1, cents: columns.map((column) => signed(centsAt(row, column))) }));
}

function extentOf(region: Region, data: readonly ClassifiedRow[]): Pick<InspectedTable, 'headerRows' | 'firstRow' | 'lastRow'> {
  if (region.isTurned) return { headerRows: [region.firstColumn + 1], firstRow: region.firstColumn + 2, lastRow: region.lastColumn + 1 };
  return {
    headerRows: region.headerRows.map((row) => row + 1),
    firstRow: (data[0]?.row ?? region.firstRow) + 1,
    lastRow: (data.at(-1)?.row ?? region.firstRow - 1) + 1,
  };
}

function shownColumns(region: Region, columns: readonly Column[]): InspectedTable['columns'] {
  return columns
    .filter(({ header, field, index }) => header !== '' || field !== 'ignore' || isFilled(region, index))
    .map(({ index, header, field, year, confidence, because }) => ({
      column: region.isTurned ? String(index + 1) : lettersOf(index),
      ...{ header, field, year, confidence, because },
    }));
}

/** Field → letters; of a turned table, where a field is a row of the sheet, field → row number. */
function placesOf(region: Region, columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(
    columns
      .filter(({ field }) => field !== 'ignore')
      .map(({ field, year, index }) => [
        year === null ? field : `${field}:${year}`,
        region.isTurned ? String(index + 1) : lettersOf(index),
      ]),
  );
}

function isFilled(region: Region, column: number): boolean {
  for (let row = region.firstRow; row <= region.lastRow; row += 1) if (cellAt(region.grid, row, column) !== undefined) return true;
  return false;
}
