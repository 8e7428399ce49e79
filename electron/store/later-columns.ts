import { ownFields, recordField, type SheetDefinition } from '#shared/contracts/fields.ts';
import type { ColumnKind } from './row-table.ts';

/** The columns of the fields that a sheet got after its table was made (a migration each), in the order of the sheet. */
export function laterColumns(sheet: SheetDefinition, begun: Readonly<Record<string, ColumnKind>>): Readonly<Record<string, ColumnKind>> {
  const later = ownFields(sheet).filter(({ field }) => !(recordField(field) in begun));
  return Object.fromEntries(later.map(({ field, kind }) => [recordField(field), kind === 'yes-no' ? 'boolean' : 'plain']));
}
