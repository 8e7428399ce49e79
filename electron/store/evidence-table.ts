import type { Evidence } from '#shared/contracts/evidence.ts';
import type { TableShape } from './row-table.ts';

/** Documents that prove rows; the bytes of copies lie with those of the imported files. */
export const evidenceTable: TableShape<Evidence> = {
  name: 'evidence',
  fields: {
    id: 'plain',
    tableName: 'plain',
    rowId: 'plain',
    kind: 'plain',
    name: 'plain',
    address: 'plain',
    sha256: 'plain',
    bytes: 'plain',
    page: 'plain',
  },
  amounts: null,
};
