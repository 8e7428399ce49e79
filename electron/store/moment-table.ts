import type { DecisionMoment } from '#shared/domain/decision-calendar.ts';
import type { TableShape } from './row-table.ts';

/** The moments at which somebody decides on money. */
export const momentTable: TableShape<DecisionMoment> = {
  name: 'moment',
  fields: { id: 'plain', name: 'plain', decider: 'plain', rule: 'json', decides: 'boolean', areaDay: 'plain' },
  amounts: null,
};
