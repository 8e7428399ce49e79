import type { RowContent } from '#electron/store/row-content.ts';
import { kindsOf } from '#electron/store/row-table.ts';
import { shapeOf, type TableName } from '#electron/store/tables.ts';
import { isWebAddress } from '#shared/contracts/evidence.ts';
import { exchangedAmounts, exchangedJson, exchangedPlain, exchangedSettings } from '#shared/contracts/exchange-file.ts';

/** What a row from outside is: to be taken, of a newer program, or not sound. */
export type CheckedContent = 'sound' | 'newer' | 'damaged';

/**
 * Whether a row of another installation may be written: only fields that the table has, each with a value of its kind. Closed
 * lists, days and bounds are checked by the table itself when it is written.
 */
export function checkedContent(table: TableName, id: string, content: RowContent): CheckedContent {
  const shape = shapeOf(table);
  const kinds = kindsOf(shape);
  for (const [field, value] of Object.entries(content)) {
    if (field === 'amounts' && shape.amounts !== null) {
      if (!exchangedAmounts.safeParse(value).success) return 'damaged';
      continue;
    }
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    // A field that we do not know: the program that wrote it knows more than this one.
    if (kind === undefined) return 'newer';
    if (kind === 'plain' && !exchangedPlain.safeParse(value).success) return 'damaged';
    if (kind === 'boolean' && typeof value !== 'boolean') return 'damaged';
    if (kind === 'json' && !isSoundJson(table, field, id, value)) return 'damaged';
  }
  if (table === 'evidence' && content['kind'] === 'address' && !isWebAddress(String(content['address']))) return 'damaged';
  return content['id'] === id ? 'sound' : 'damaged';
}

function isSoundJson(table: TableName, field: string, id: string, value: unknown): boolean {
  const form = table === 'setting' ? exchangedSettings[id] : exchangedJson[`${table}.${field}`];
  return form?.safeParse(value).success === true;
}
