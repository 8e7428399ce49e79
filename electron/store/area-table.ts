import type { AreaRecord } from '#shared/contracts/records.ts';
import type { TableShape } from './row-table.ts';

/** The areas of the programme. */
export const areaTable: TableShape<AreaRecord> = {
  name: 'area',
  fields: {
    id: 'plain',
    name: 'plain',
    municipality: 'plain',
    programme: 'plain',
    programmeStart: 'plain',
    programmeHorizon: 'plain',
    planUntil: 'plain',
    residents: 'plain',
    reserve: 'plain',
    reserveNoted: 'plain',
    frameworkDay: 'plain',
    budgetDay: 'plain',
  },
  amounts: null,
};
