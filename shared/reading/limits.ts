import type { FieldDefinition } from '#shared/contracts/fields.ts';

/** A hundred billion euros: beyond it is no amount of an area. */
export const largestCents = 10_000_000_000_000;
export const longestText = 4000;

/** From which to which number a field goes, and whether it takes whole numbers only. Percentages are not in hundredths here. */
export function limitsOf({ kind, field }: FieldDefinition): readonly [from: number, to: number, step: 0 | 1] {
  if (kind === 'year') return [1990, 2150, 1];
  if (field === 'areaShare') return [0, 100, 0];
  if (kind === 'percent') return [-100, 100, 0];
  if (field === 'noticeMonths') return [0, 600, 1];
  return kind === 'whole-number' ? [0, 100_000_000, 1] : [0, 100_000, 0];
}
