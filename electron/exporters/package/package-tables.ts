import { type OfficialColumn, officialColumns, yearsOf } from '#electron/exporters/official-sheets.ts';
import {
  areaValues,
  commitmentValues,
  type FieldValues,
  type Names,
  officialCell,
  type Raw,
  streamValues,
  wordsOf,
} from '#electron/exporters/official-values.ts';
import {
  areaSheet,
  commitmentSheet,
  type FieldDefinition,
  type SheetDefinition,
  streamSheet,
  unknownAmountWord,
} from '#shared/contracts/fields.ts';
import type { SchemeRecord, StoredRows } from '#shared/contracts/records.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { YearAmounts } from '#shared/domain/records.ts';
import { type CsvValue, eurosText } from './csv.ts';

/** A column as a data package tells it (Frictionless Table Schema). */
export type PackageField = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';
  readonly title: string;
  readonly description: string;
  /** The same in the other language. */
  readonly description_other: string;
  readonly unit?: 'EUR' | FieldDefinition['unit'];
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
};

/** A table of the package: its file, its columns, its rows. */
export type PackageTable = {
  readonly file: string;
  /** How many of its first columns tell its rows apart; 0 where rows may be equal. */
  readonly keyColumns: number;
  /** Whether its first column names an area. */
  readonly isOfAreas: boolean;
  readonly title: string;
  readonly fields: readonly PackageField[];
  readonly rows: readonly (readonly CsvValue[])[];
};

/** The three tables of the official workbook, with its columns, so that each imports again. */
export function officialTables(
  rows: StoredRows,
  names: Names,
  language: Language,
  files: Readonly<Record<SheetDefinition['kind'], string>>,
): PackageTable[] {
  const table = <Row extends object>(
    definition: SheetDefinition,
    ofTable: readonly Row[],
    values: FieldValues<Row>,
    years: readonly number[],
  ) => {
    const columns = officialColumns(definition, years, { language, without: new Set() });
    return {
      file: `${files[definition.kind]}.csv`,
      keyColumns: definition.kind === 'areas' ? 1 : 0,
      isOfAreas: true,
      title: definition.sheet[language],
      fields: columns.map((column) => packageField(column, language)),
      rows: ofTable.map((row) => columns.map((column) => csvValue(row, column, values, names, language))),
    };
  };
  return [
    table(areaSheet, rows.areas, areaValues, []),
    table(streamSheet, rows.streams, streamValues, yearsOf(rows.streams)),
    table(commitmentSheet, rows.commitments, commitmentValues, yearsOf(rows.commitments)),
  ];
}

const fieldsOfSchemes: ReadonlySet<string> = new Set(['scheme', 'follows', 'funder', 'decidedBy', 'earmarked']);
const schemeDefinition: SheetDefinition = {
  ...streamSheet,
  fields: streamSheet.fields.filter(({ field }) => fieldsOfSchemes.has(field)),
};
const schemeValues: FieldValues<SchemeRecord> = {
  scheme: ({ name }) => name,
  follows: ({ follows }, names) => names.scheme(follows),
  funder: ({ funder }) => funder,
  decidedBy: ({ statedDecider }) => statedDecider,
  earmarked: ({ earmarked }) => earmarked,
};

/** Every scheme with what is known of it, also one that no row of money names: only here it is more than its name. */
export function schemesTable({ schemes }: StoredRows, names: Names, language: Language, file: string, title: string): PackageTable {
  const columns = officialColumns(schemeDefinition, [], { language, without: new Set() });
  return {
    file: `${file}.csv`,
    keyColumns: 1,
    isOfAreas: false,
    title,
    fields: columns.map((column) => packageField(column, language)),
    rows: schemes.map((row) => columns.map((column) => csvValue(row, column, schemeValues, names, language))),
  };
}

function csvValue<Row extends object>(
  row: Row,
  { definition, year }: OfficialColumn,
  values: FieldValues<Row>,
  names: Names,
  language: Language,
): CsvValue {
  if (year !== null) {
    const amount = (row as { amounts?: YearAmounts }).amounts?.[year];
    return amount === undefined ? null : amount === null ? unknownAmountWord : eurosText(amount);
  }
  const raw: Raw = values[definition.field]?.(row, names) ?? null;
  if (raw === null) return null;
  if (definition.kind === 'date') return String(raw);
  return definition.kind === 'money' ? eurosText(Number(raw)) : officialCell(definition, raw, language);
}

function packageField({ header, definition, year }: OfficialColumn, language: Language): PackageField {
  const meaning = (of: Language) => `${year === null ? '' : `${year}: `}${definition.help[of]}`;
  const unit = definition.kind === 'money' || year !== null ? 'EUR' : definition.unit;
  const words = wordsOf(definition, language);
  return {
    name: header,
    type: typeOf(definition),
    title: header,
    description: meaning(language),
    description_other: meaning(language === 'nl' ? 'en' : 'nl'),
    ...(unit ? { unit } : {}),
    ...(definition.kind === 'yes-no' ? { trueValues: words.slice(0, 1), falseValues: words.slice(1) } : {}),
    ...constraintsOf(definition, words),
  };
}

function typeOf({ kind }: FieldDefinition): PackageField['type'] {
  switch (kind) {
    case 'date':
    case 'year':
      return kind;
    case 'money':
    case 'year-amount':
    case 'number':
    case 'percent':
      return 'number';
    case 'whole-number':
      return 'integer';
    case 'yes-no':
      return 'boolean';
    default:
      return 'string';
  }
}

function constraintsOf({ kind, filled }: FieldDefinition, words: readonly string[]): Pick<PackageField, 'constraints'> {
  const constraints = { ...(filled ? { required: true as const } : {}), ...(kind === 'word' ? { enum: words } : {}) };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
