import type { CommitmentRecord } from '#shared/contracts/records.ts';
import type { TableShape } from './row-table.ts';

/** What was promised in an area. */
export const commitmentTable: TableShape<CommitmentRecord> = {
  name: 'commitment',
  fields: {
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
  },
  amounts: { table: 'commitment_amount', owner: 'commitment_id' },
};
