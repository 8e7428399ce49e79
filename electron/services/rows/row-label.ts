import type { AnyRecord, RowNames } from './row-values.ts';

/** What a person knows a row by: "Arnhem-Oost, Regio Deal RD5-42". */
export function rowLabel(row: AnyRecord, names: RowNames): string {
  if ('name' in row) return row.name;
  const area = row.areaId === '' ? '' : names.area(row.areaId);
  if ('description' in row) return [area, row.description].filter(Boolean).join(', ');
  const scheme = row.schemeId === '' ? '' : names.scheme(row.schemeId);
  return [area, [scheme, row.reference].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
