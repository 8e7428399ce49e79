import { commitmentSheet } from '#shared/contracts/fields.ts';
import type { CommitmentRecord } from '#shared/contracts/records.ts';
import { laterColumns } from './later-columns.ts';
import type { TableShape } from './row-table.ts';

const begun = {
  id: 'plain',
  areaId: 'plain',
  description: 'plain',
  category: 'plain',
  hardness: 'plain',
  use: 'plain',
  fundedBy: 'plain',
  start: 'plain',
  end: 'plain',
  noticeMonths: 'plain',
  indexation: 'plain',
  fte: 'plain',
  residents: 'plain',
  total: 'plain',
  theme: 'plain',
  note: 'plain',
} as const;

/** What was promised in an area. */
export const commitmentTable: TableShape<CommitmentRecord> = {
  name: 'commitment',
  fields: begun,
  later: laterColumns(commitmentSheet, begun),
  amounts: { table: 'commitment_amount', owner: 'commitment_id' },
};
