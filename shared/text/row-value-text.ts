import type { FieldDefinition } from '#shared/contracts/fields.ts';
import { unknownAmountWord } from '#shared/contracts/fields.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { dateInSentence, dateInTable, euros, number, thousands } from './format.ts';

const yesNo = { nl: { yes: 'ja', no: 'nee' }, en: { yes: 'yes', no: 'no' } } as const;

/** A value as it stands in a table: money in thousands of euros, days as 31-12-2027. Empty where there is none. */
export function shownValue(definition: FieldDefinition, value: RowValue, language: Language): string {
  if (typeof value === 'number' && (definition.kind === 'money' || definition.kind === 'year-amount')) return thousands(value, language);
  return editedValue(definition, value, language);
}

/** A value in full, as it is edited and copied: typed back it means the same. */
export function editedValue(definition: FieldDefinition, value: RowValue, language: Language): string {
  if (value === null) return '';
  switch (definition.kind) {
    case 'money':
    case 'year-amount':
      return value === unknownAmount ? unknownAmountWord : number(Number(value) / 100, language, Number(value) % 100 === 0 ? 0 : 2);
    case 'date':
      return dateInTable(String(value));
    case 'day-of-year':
      return dayOfYear(String(value));
    case 'word':
      return definition.words?.[String(value)]?.[language] ?? String(value);
    case 'yes-no':
      return yesNo[language][value === true ? 'yes' : 'no'];
    case 'percent':
      return `${exact(Number(value) / 100, language)} %`;
    case 'number':
      return exact(Number(value), language);
    case 'whole-number':
      return number(Number(value), language);
    default:
      return String(value);
  }
}

/** A value in words, to say how something typed was understood: "€ 1.200.000", "31 december 2026". */
export function spokenValue(definition: FieldDefinition, value: RowValue, language: Language): string {
  if (typeof value === 'number' && (definition.kind === 'money' || definition.kind === 'year-amount')) return euros(value, language);
  if (definition.kind === 'date' && value !== null) return dateInSentence(String(value), language);
  return editedValue(definition, value, language);
}

/** A value in a list of changes: money in euros, a day as 31-12-2027. */
export function changedValue(definition: FieldDefinition, value: RowValue, language: Language): string {
  if (typeof value === 'number' && (definition.kind === 'money' || definition.kind === 'year-amount')) return euros(value, language);
  return editedValue(definition, value, language);
}

/** All decimals that are there, six at most. */
function exact(value: number, language: Language): string {
  const decimals = Array.from({ length: 7 }, (_, count) => count).find((count) => Number(value.toFixed(count)) === value) ?? 6;
  return number(value, language, decimals).replace('−', '-');
}

function dayOfYear(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-').map(Number);
  return `${day}-${month}`;
}
