import { areaFields } from './fields/area-fields.ts';
import { commitmentFields } from './fields/commitment-fields.ts';
import type { FieldDefinition } from './fields/definition.ts';
import { streamFields } from './fields/stream-fields.ts';

export type { FieldDefinition, FieldWords } from './fields/definition.ts';
export {
  categoryWords,
  certaintyWords,
  deciderWords,
  hardnessWords,
  natureWords,
  unknownAmountWord,
  useWords,
} from './fields/words.ts';

/**
 * THE list of fields of the official workbook (contracts/workbook.md). Record, importer, store, table, grid, export,
 * template and data package all follow from it: a new field is a line in `fields/` and a column in a migration.
 */
export type SheetDefinition = {
  readonly kind: 'streams' | 'commitments' | 'areas';
  readonly sheet: { readonly nl: string; readonly en: string };
  readonly fields: readonly FieldDefinition[];
};

export const streamSheet: SheetDefinition = { kind: 'streams', sheet: { nl: 'Geldstromen', en: 'Streams' }, fields: streamFields };
export const commitmentSheet: SheetDefinition = {
  kind: 'commitments',
  sheet: { nl: 'Verplichtingen', en: 'Commitments' },
  fields: commitmentFields,
};
export const areaSheet: SheetDefinition = { kind: 'areas', sheet: { nl: 'Gebieden', en: 'Areas' }, fields: areaFields };

/** The data sheets of the official workbook, in the order in which they are written. */
export const officialSheets = [streamSheet, commitmentSheet, areaSheet] as const;

/** Under which name a record holds a field of its own; a scheme and an area go by their id there. */
export function recordField(field: string): string {
  return recordNames[field] ?? field;
}

/** The name of a field in a file, of the name in a record. */
export function fileField(name: string): string {
  return Object.keys(recordNames).find((field) => recordNames[field] === name) ?? name;
}

const recordNames: Readonly<Record<string, string>> = { area: 'areaId', scheme: 'schemeId', amount: 'total' };

/** The fields of a row that its record holds as they are: not what it is known by, what its scheme says, nor its amounts per year. */
export function ownFields({ fields }: SheetDefinition): readonly FieldDefinition[] {
  return fields.filter(({ kind, filled, ofScheme }) => !filled && !ofScheme && kind !== 'year-amount');
}
