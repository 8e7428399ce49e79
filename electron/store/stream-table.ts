import { streamSheet } from '#shared/contracts/fields.ts';
import type { StreamRecord } from '#shared/contracts/records.ts';
import { laterColumns } from './later-columns.ts';
import type { TableShape } from './row-table.ts';

const begun = {
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
} as const;

/** Money of a scheme for an area. */
export const streamTable: TableShape<StreamRecord> = {
  name: 'stream',
  fields: begun,
  later: laterColumns(streamSheet, begun),
  amounts: { table: 'stream_amount', owner: 'stream_id' },
};
