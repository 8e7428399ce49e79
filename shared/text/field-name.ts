import { officialSheets } from '#shared/contracts/fields.ts';
import type { Language } from '#shared/contracts/values.ts';

const names = new Map(officialSheets.flatMap(({ fields }) => fields.map(({ field, header }) => [field, header] as const)));

/** A field as its column in the official workbook is called; a year amount with its year. */
export function fieldName(field: string, year: number | null, language: Language): string {
  const name = names.get(field)?.[language] ?? field;
  return year === null ? name : `${name} ${year}`;
}
