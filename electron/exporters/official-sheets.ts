import { areaSheet, commitmentSheet, type FieldDefinition, type SheetDefinition, streamSheet } from '#shared/contracts/fields.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { YearAmounts } from '#shared/domain/records.ts';
import { colors, type Look } from './looks.ts';
import { areaValues, commitmentValues, type FieldValues, type Names, officialCell, streamValues, yearCell } from './official-values.ts';
import { wrappedHeights } from './row-heights.ts';
import { type Cell, type Column, cellName, cellValue, columnRange, rangeName, type Sheet, widthFor, widthForMoney } from './sheet-model.ts';

/** A data sheet of the official workbook, with where each field stands so that formulas can point at it. */
export type OfficialSheet = {
  readonly sheet: Sheet;
  /** The cells of a field: `Geldstromen!$A$2:$A$40`. */
  readonly rangeOf: (field: string) => string;
  /** The cells of a year's amounts; null where the sheet has no such year. */
  readonly yearRange: (year: number) => string | null;
};

export type OfficialOptions = {
  readonly language: Language;
  readonly names: Names;
  readonly pageHead: string;
  /** What must be said of the data, beside the table; empty for a user's own. */
  readonly label: string;
  /** Fields without a column, such as notes in a copy to share. */
  readonly without: ReadonlySet<string>;
};

/** The rows of a store as the three data sheets, in the fixed order of the store [workbook.md]. */
export function officialSheets(
  rows: StoredRows,
  options: OfficialOptions,
): { streams: OfficialSheet; commitments: OfficialSheet; areas: OfficialSheet } {
  return {
    streams: dataSheet(streamSheet, rows.streams, streamValues, yearsOf(rows.streams), options),
    commitments: dataSheet(commitmentSheet, rows.commitments, commitmentValues, yearsOf(rows.commitments), options),
    areas: dataSheet(areaSheet, rows.areas, areaValues, [], options),
  };
}

/** Every year from the first to the last that a row has an amount for, known or not. */
export function yearsOf(rows: readonly { readonly amounts: YearAmounts }[]): number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { amounts } of rows) {
    for (const year in amounts) {
      first = Math.min(first, Number(year));
      last = Math.max(last, Number(year));
    }
  }
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A column of a data sheet: a field, or a year. */
export type OfficialColumn = { readonly header: string; readonly definition: FieldDefinition; readonly year: number | null };

/** The columns of a sheet, with one for each year where the year amounts stand. */
export function officialColumns(
  sheet: SheetDefinition,
  years: readonly number[],
  { language, without }: Pick<OfficialOptions, 'language' | 'without'>,
): OfficialColumn[] {
  return sheet.fields
    .filter(({ field }) => !without.has(field))
    .flatMap((definition): OfficialColumn[] =>
      definition.kind === 'year-amount'
        ? years.map((year) => ({ header: String(year), definition, year }))
        : [{ header: definition.header[language], definition, year: null }],
    );
}

const tabColor = colors.money2;

function dataSheet<Row extends object>(
  definition: SheetDefinition,
  rows: readonly Row[],
  values: FieldValues<Row>,
  years: readonly number[],
  options: OfficialOptions,
): OfficialSheet {
  const { language, names, pageHead, label } = options;
  const columns = officialColumns(definition, years, options);
  const name = definition.sheet[language];
  const read = columns.map((column) => reader(column, values, options));
  const body: Cell[][] = rows.map((row) => read.map((cell) => cell(row, names)));
  const header = columns.map((column): Cell => ({ value: column.header, look: isRight(column) ? 'headerRight' : 'header' }));
  // A table needs one row under its header, also where there is nothing to say.
  const lastRow = Math.max(2, body.length + 1);
  const widths = columns.map((column, index) => columnOf(column, body, index));
  const sheet: Sheet = {
    name,
    columns: label === '' ? widths : [...widths, { width: 3, look: 'plain' }, { width: 60, look: 'plain' }],
    rows: [
      label === '' ? header : [...header, null, { value: label, look: 'label' }],
      ...(body.length > 0 ? body : [columns.map(() => null)]),
    ],
    heights: new Map([[1, 30], ...wrappedHeights(body, widths, 2)]),
    scrollsFrom: { row: 2, column: Math.min(3, columns.length) },
    printTitle: { from: 1, to: 1 },
    // What is said beside the table stands in the head of each printed page.
    printed: `$A$1:${cellName(lastRow, columns.length, 'both')}`,
    table: { name: `Tabel_${name}`, range: rangeName(1, 1, lastRow, columns.length), columns: columns.map(({ header: text }) => text) },
    tabColor,
    pageHead,
    hasGridLines: true,
  };
  const placeOf = (matches: (column: OfficialColumn) => boolean) => columns.findIndex(matches) + 1;
  return {
    sheet,
    rangeOf: (field) =>
      columnRange(
        name,
        placeOf((column) => column.definition.field === field),
        2,
        lastRow,
      ),
    yearRange: (year) => {
      const place = placeOf((column) => column.year === year);
      return place === 0 ? null : columnRange(name, place, 2, lastRow, 'moves');
    },
  };
}

function reader<Row extends object>(
  column: OfficialColumn,
  values: FieldValues<Row>,
  { language }: OfficialOptions,
): (row: Row, names: Names) => Cell {
  const { definition, year } = column;
  if (year !== null) return (row) => yearCell((row as { amounts?: YearAmounts }).amounts?.[year]);
  const value = values[definition.field];
  if (value === undefined) throw new Error(`The workbook has no value for the field ${definition.field}`);
  return (row, names) => officialCell(definition, value(row, names), language);
}

/** How cells of a kind look where they are only read. */
export function lookOf({ definition }: OfficialColumn): Look {
  switch (definition.kind) {
    case 'date':
      return 'date';
    case 'money':
    case 'year-amount':
      return 'money';
    case 'year':
      return 'year';
    case 'whole-number':
      return 'whole';
    case 'number':
    case 'percent':
    case 'day-of-year':
      return 'number';
    default:
      return definition.isLong ? 'wrapped' : 'text';
  }
}

/** Whether the figures of a column, and so its header, stand to the right. */
export function isRight(column: OfficialColumn): boolean {
  return !['text', 'wrapped'].includes(lookOf(column));
}

export function columnOf(column: OfficialColumn, body: readonly (readonly Cell[])[], index: number): Column {
  const look = lookOf(column);
  if (look === 'money') return { look, width: widthForMoney(body.map((row) => cellValue(row[index] ?? null))) };
  if (look === 'date') return { look, width: 12 };
  if (look === 'wrapped') return { look, width: 44 };
  const texts = body.map((row) => String(cellValue(row[index] ?? null) ?? ''));
  return { look, width: widthFor([column.header, ...texts], 10, 44) };
}
