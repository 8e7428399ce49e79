import type { RowTouch } from '#electron/store/row-changes.ts';
import type { Store } from '#electron/store/store.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import { type RowStep, type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { broughtSteps } from './brought-steps.ts';
import { type RowNames, rowNames } from './row-values.ts';

/** Fields that follow from others: nobody changed them. */
const followed = new Set(['id', 'schemeConflict', 'claims', 'decidedBy', 'reserveNoted']);

/** The life of a row, newest first: what each change set made of it, and from where. */
export function rowStory(store: Store, table: RowTableName, id: string): readonly RowStep[] {
  const rows = store.rows();
  const names = rowNames(rows);
  const record = { area: rows.areas, scheme: rows.schemes, stream: rows.streams, commitment: rows.commitments }[table].find(
    (row) => row.id === id,
  );
  const now: Record<string, unknown> = { ...record };
  const years: Record<number, number | null> = record !== undefined && 'amounts' in record ? { ...record.amounts } : {};
  const shownOf = (field: string, value: unknown) => {
    if (followed.has(field)) return null;
    const isYear = field.startsWith('yearAmount:');
    return { name: tableField(field), value: isYear ? amount(value as number | null | undefined) : shown(table, field, value, names) };
  };
  return store.touches(table, id).flatMap((touch): readonly RowStep[] => {
    const fields = stepBack(touch, now, years, (field, value) => shown(table, field, value, names));
    const act = touch.operation === 'insert' ? 'added' : touch.operation === 'delete' ? 'removed' : 'changed';
    const { changeSet, at, who, origin, isUndone } = touch;
    // What a merge brought is told as it was done elsewhere.
    const brought = isUndone ? [] : broughtSteps(store, table, id, changeSet, shownOf);
    return brought.length > 0 ? brought : [{ changeSet, at, who, origin, undone: isUndone, act, fields: act === 'changed' ? fields : {} }];
  });
}

/** Takes one touch off `now` and `years`, and tells what it had changed. */
function stepBack(
  { before, yearsBefore }: RowTouch,
  now: Record<string, unknown>,
  years: Record<number, number | null | undefined>,
  shownAs: (field: string, value: unknown) => RowValue,
): RowStep['fields'] {
  const fields: Record<string, { before: RowValue; now: RowValue }> = {};
  for (const [field, was] of Object.entries(before)) {
    if (!followed.has(field)) fields[tableField(field)] = { before: shownAs(field, was), now: shownAs(field, now[field]) };
    now[field] = was;
  }
  for (const [year, was] of yearsBefore) {
    fields[`yearAmount:${year}`] = { before: amount(was), now: amount(years[year]) };
    years[year] = was;
  }
  return fields;
}

function amount(cents: number | null | undefined): RowValue {
  return cents === undefined ? null : (cents ?? unknownAmount);
}

/** The name that a field has in a table, and in a file. */
export function tableField(field: string): string {
  return { areaId: 'area', schemeId: 'scheme', total: 'amount', statedDecider: 'decidedBy' }[field] ?? field;
}

function shown(table: RowTableName, field: string, value: unknown, names: RowNames): RowValue {
  if (value === null || value === undefined) return null;
  if (field === 'areaId') return names.area(value as AreaId);
  if (field === 'schemeId' || field === 'matches' || field === 'fundedBy' || field === 'follows') return names.scheme(value as SchemeId);
  if (table === 'scheme' && field === 'earmarked') return Boolean(value);
  return value as RowValue;
}
