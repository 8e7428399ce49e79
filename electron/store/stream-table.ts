import type { StreamRecord } from '#shared/contracts/records.ts';
import type { TableShape } from './row-table.ts';

/** Money of a scheme for an area. */
export const streamTable: TableShape<StreamRecord> = {
  name: 'stream',
  fields: {
    id: 'plain',
    areaId: 'plain',
    schemeId: 'plain',
    reference: 'plain',
    certainty: 'plain',
    nature: 'plain',
    use: 'plain',
    start: 'plain',
    end: 'plain',
    spendableUntil: 'plain',
    total: 'plain',
    theme: 'plain',
    spent: 'plain',
    spentUntil: 'plain',
    applyBefore: 'plain',
    reportBefore: 'plain',
    matches: 'plain',
    areaShare: 'plain',
    owner: 'plain',
    evidence: 'plain',
    note: 'plain',
    schemeConflict: 'boolean',
    claims: 'json',
  },
  amounts: { table: 'stream_amount', owner: 'stream_id' },
};
