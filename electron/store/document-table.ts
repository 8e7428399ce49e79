import type { DocumentAmounts } from '#shared/contracts/documents.ts';
import type { TableShape } from './row-table.ts';

/** What documents say of the amounts of rows, side by side. */
export const documentTable: TableShape<DocumentAmounts> = {
  name: 'document_amounts',
  fields: {
    id: 'plain',
    tableName: 'plain',
    rowId: 'plain',
    file: 'plain',
    sha256: 'plain',
    sheet: 'plain',
    sheetRow: 'plain',
    decidedOn: 'plain',
    saidAt: 'plain',
    years: 'json',
    total: 'plain',
    counts: 'boolean',
  },
  amounts: null,
};
