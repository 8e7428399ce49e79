import { colors, type Look } from '#electron/exporters/looks.ts';
import { columnOf, isRight, lookOf, type OfficialColumn, officialColumns } from '#electron/exporters/official-sheets.ts';
import { type FieldValues, type Names, officialCell, yearCell } from '#electron/exporters/official-values.ts';
import { wrappedHeights } from '#electron/exporters/row-heights.ts';
import { type Cell, type Column, rangeName, type Sheet } from '#electron/exporters/sheet-model.ts';
import type { SheetDefinition } from '#shared/contracts/fields.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { YearAmounts } from '#shared/domain/records.ts';
import type { TemplateTexts } from '#shared/text/nl/export-template.ts';
import { inputCheck } from './input-checks.ts';

/** A data sheet to fill in: its rows so far, and room for more. */
export type Form<Row> = {
  readonly definition: SheetDefinition;
  readonly rows: readonly Row[];
  readonly values: FieldValues<Row>;
  readonly years: readonly number[];
  readonly empty: number;
};

export type FormOptions = {
  readonly language: Language;
  readonly names: Names;
  readonly texts: TemplateTexts;
  /** The cells with the areas that can be chosen. */
  readonly areaChoices: string;
  /** What must be said of the data, beside the header; empty for a user's own. */
  readonly label: string;
  readonly pageHead: string;
};

/** A protected data sheet: what is typed below the header is checked, the header stays. */
export function formSheet<Row extends object>({ definition, rows, values, years, empty }: Form<Row>, options: FormOptions): Sheet {
  const { language, names, label, pageHead } = options;
  const columns = officialColumns(definition, years, { language, without: new Set() });
  const body = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const lastRow = 1 + rows.length + empty;
  const widths = columns.map((column, index) => widthOf(column, body, index));
  const header = columns.map((column): Cell => ({ value: column.header, look: isRight(column) ? 'headerRight' : 'header' }));

  function cellOf(row: Row, { definition: field, year }: OfficialColumn): Cell {
    if (year !== null) return yearCell((row as { amounts?: YearAmounts }).amounts?.[year]);
    return officialCell(field, values[field.field]?.(row, names) ?? null, language);
  }

  return {
    name: definition.sheet[language],
    columns: label === '' ? widths : [...widths, { width: 3, look: 'plain' }, { width: 60, look: 'plain' }],
    rows: [
      label === '' ? header : [...header, null, { value: label, look: 'label' }],
      ...body,
      ...Array.from({ length: empty }, () => columns.map(() => null)),
    ],
    heights: new Map([[1, 30], ...wrappedHeights(body, widths, 2)]),
    scrollsFrom: { row: 2, column: 3 },
    printTitle: { from: 1, to: 1 },
    checks: columns.map((column, index) => inputCheck(column, rangeName(2, index + 1, lastRow, index + 1), options)),
    isProtected: true,
    hasGridLines: true,
    tabColor: colors.money2,
    pageHead,
  };
}

function inputLook(column: OfficialColumn): Look {
  switch (lookOf(column)) {
    case 'date':
      return 'inputDate';
    case 'money':
      return 'inputMoney';
    case 'wrapped':
      return 'inputWrapped';
    case 'text':
      return 'inputText';
    default:
      return 'inputNumber';
  }
}

function widthOf(column: OfficialColumn, body: readonly (readonly Cell[])[], index: number): Column {
  const { kind, field } = column.definition;
  const fitting = columnOf(column, body, index).width;
  const least = kind === 'area' || kind === 'scheme' ? 26 : field === 'description' ? 40 : 14;
  return { width: Math.max(least, fitting), look: inputLook(column) };
}
