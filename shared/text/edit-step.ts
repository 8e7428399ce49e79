import { fieldOfTable, type RowTableName, yearOfKey } from '#shared/contracts/row-tables.ts';
import type { Language } from '#shared/contracts/values.ts';
import { data as en } from './en/data.ts';
import { fieldName } from './field-name.ts';
import { data as nl } from './nl/data.ts';

type Row = { readonly table: RowTableName; readonly label: string };

/** What a change by hand was, as a step in the history: "2028, Arnhem-Oost, Regio Deal RD5-42". */
export function editStep(
  edited: {
    readonly changed: readonly (Row & { readonly fields: readonly string[] })[];
    readonly added: readonly Row[];
    readonly removed: readonly Row[];
  },
  language: Language,
): string {
  const { step } = language === 'nl' ? nl : en;
  const { changed, added, removed } = edited;
  const cells = changed.reduce((sum, { fields }) => sum + fields.length, 0);
  const [change] = changed;
  const parts = [
    ...rowsStep(added, step.added, step.addedRows),
    ...(change === undefined
      ? []
      : cells === 1 && change.fields[0] !== undefined
        ? [step.changed(shortField(change.table, change.fields[0], language), change.label)]
        : changed.length === 1
          ? [step.changedCells(cells, change.label)]
          : [step.changedRows(cells, changed.length)]),
    ...rowsStep(removed, step.removed, step.removedRows),
  ];
  return parts.join('; ');
}

function rowsStep(rows: readonly Row[], one: (label: string) => string, more: (count: number) => string): string[] {
  const [first] = rows;
  return first === undefined ? [] : [rows.length === 1 ? one(first.label) : more(rows.length)];
}

/** A field as the head of its column: a year by itself. */
export function shortField(table: RowTableName, field: string, language: Language): string {
  const year = yearOfKey(field);
  if (year !== null) return String(year);
  return fieldName(fieldOfTable(table, field)?.field ?? field, null, language);
}
