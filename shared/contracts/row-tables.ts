import { areaSheet, commitmentSheet, type FieldDefinition, streamSheet } from './fields.ts';

/** The tables of a store that people look at and change, in the order in which they are shown. */
export const rowTables = ['stream', 'commitment', 'scheme', 'area'] as const;
export type RowTableName = (typeof rowTables)[number];

const [ofRow, ofScheme] = [
  streamSheet.fields.filter(({ ofScheme }) => !ofScheme),
  streamSheet.fields.filter(({ field, ofScheme }) => ofScheme || field === 'scheme'),
];

/** The fields of each table, by the one list of fields. A scheme's own are those that the official workbook repeats in its streams. */
export const fieldsOfTable: Readonly<Record<RowTableName, readonly FieldDefinition[]>> = {
  stream: ofRow,
  commitment: commitmentSheet.fields,
  scheme: ofScheme,
  area: areaSheet.fields,
};

/** The field by which people know a row of a table by name; of an area and a scheme it is the name itself. */
export const nameField: Readonly<Record<RowTableName, string>> = {
  stream: 'scheme',
  commitment: 'description',
  scheme: 'scheme',
  area: 'area',
};

/** The definition of a field of a table; the amount of a year is `yearAmount:2027`. null: there is no such field. */
export function fieldOfTable(table: RowTableName, key: string): FieldDefinition | null {
  const [name, year] = key.split(':');
  const found = fieldsOfTable[table].find(({ field }) => field === name) ?? null;
  const isOfYear = /^(19|20|21)\d\d$/.test(year ?? '');
  return found === null || (found.kind === 'year-amount') !== isOfYear ? null : found;
}

/** The year of `yearAmount:2027`; null for any other field. */
export function yearOfKey(key: string): number | null {
  return key.startsWith('yearAmount:') ? Number(key.slice('yearAmount:'.length)) : null;
}
