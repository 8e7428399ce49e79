import type { SchemeRecord } from '#shared/contracts/records.ts';
import type { TableShape } from './row-table.ts';

/** Where money comes from. */
export const schemeTable: TableShape<SchemeRecord> = {
  name: 'scheme',
  fields: {
    id: 'plain',
    name: 'plain',
    funder: 'plain',
    decidedBy: 'plain',
    statedDecider: 'plain',
    earmarked: 'boolean',
    follows: 'plain',
  },
  amounts: null,
};
