import { officialSheets, unknownAmountWord } from '#shared/contracts/fields.ts';
import type { FieldValue } from '#shared/domain/row-changes.ts';
import { changedValue } from '#shared/text/row-value-text.ts';
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
  const isYear = /^\d{4}$/.test(name);
  if (value === null && isYear) return unknownAmountWord;
  if (value === null || value === '') return texts.empty;
  const definition = definitions.get(isYear ? 'yearAmount' : (columnOf[name] ?? name));
  if (definition === undefined || typeof value === 'object') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  return changedValue(definition, value, language);
}
