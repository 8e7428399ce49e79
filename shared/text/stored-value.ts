import { type FieldDefinition, officialSheets } from '#shared/contracts/fields.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { fieldName } from '#shared/text/field-name.ts';
import { changedValue } from '#shared/text/row-value-text.ts';

/** Fields of a stored row that go by another name in the official workbook. */
const official: Readonly<Record<string, string>> = { schemeId: 'scheme', areaId: 'area' };
const definitions = new Map<string, FieldDefinition>(
  officialSheets.flatMap(({ fields }) => fields.map((definition) => [definition.field, definition] as const)),
);

/** The parts of a field's name in a change: `yearAmount:2027` is an amount of a year, `claim:funder` what a row says of its scheme. */
function partsOf(field: string): { readonly name: string; readonly year: number | null } {
  const [base = field, part] = field.split(':');
  if (base === 'claim' && part !== undefined) return { name: part, year: null };
  return { name: official[base] ?? base, year: part === undefined ? null : Number(part) };
}

/** A field that changes, as its column in the official workbook is called. */
export function changedField(field: string, language: Language): string {
  const { name, year } = partsOf(field);
  return fieldName(name, year, language);
}

/** What stood or comes in a field, as people read it: an amount in euros, a date, a word of its list. */
export function storedValue(field: string, value: string | null, language: Language): string {
  if (value === null) return '–';
  const definition = definitions.get(partsOf(field).name);
  return definition === undefined ? value : changedValue(definition, typedValue(definition, value), language);
}

/** A value that was written down as text, as what it is. */
function typedValue({ kind }: FieldDefinition, text: string): RowValue {
  switch (kind) {
    case 'money':
    case 'year-amount':
      return text === unknownAmount ? unknownAmount : Number(text);
    case 'percent':
    case 'number':
    case 'whole-number':
      return Number(text);
    case 'yes-no':
      return text === 'true';
    default:
      return text;
  }
}
