import type { DecisionMoment } from '#shared/domain/decision-calendar.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { TableShape } from './row-table.ts';

/** A choice of the users of this store, under its name. */
export type Setting = { readonly id: string; readonly value: unknown };

export const settingTable: TableShape<Setting> = { name: 'setting', fields: { id: 'plain', value: 'json' }, amounts: null };

/** The thresholds as set; what was never set is as the rules say. A threshold's setting has its name. */
export function thresholdsOf(settings: readonly Setting[], moments: readonly DecisionMoment[]): Thresholds {
  const known = Object.keys(defaultThresholds);
  const chosen = Object.fromEntries(settings.filter(({ id }) => known.includes(id)).map(({ id, value }) => [id, value]));
  return { ...defaultThresholds, ...chosen, moments };
}
