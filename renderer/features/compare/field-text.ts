import { officialSheets } from '#shared/contracts/fields.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import type { FieldValue } from '#shared/domain/row-changes.ts';
import { dateInTable, euros } from '#shared/text/format.ts';
import type { Words } from './words.ts';

const definitions = new Map(officialSheets.flatMap(({ fields }) => fields).map((definition) => [definition.field, definition]));
/** Fields of a record under another name than that of their column. */
const columnOf: Readonly<Record<string, string>> = { areaId: 'area', schemeId: 'scheme', total: 'amount' };

/** What people call a field of a changed row. */
export function fieldName(name: string, { comparing: texts, language }: Words): string {
  if (/^\d{4}$/.test(name)) return texts.amountOf(name);
  return definitions.get(columnOf[name] ?? name)?.header[language] ?? name;
}

/** What stood in it. */
export function valueText(name: string, value: FieldValue, { comparing: texts, language }: Words): string {
  const definition = definitions.get(columnOf[name] ?? name);
  if (value === null) return /^\d{4}$/.test(name) ? 'p.m.' : texts.empty;
  if (value === '') return texts.empty;
  if (typeof value === 'number' && (/^\d{4}$/.test(name) || definition?.kind === 'money')) return euros(value, language);
  if (typeof value === 'string' && isCivilDate(value)) return dateInTable(value);
  return definition?.words?.[String(value)]?.[language] ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
}
