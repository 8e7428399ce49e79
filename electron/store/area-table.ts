import { areaSheet } from '#shared/contracts/fields.ts';
import type { AreaRecord } from '#shared/contracts/records.ts';
import { laterColumns } from './later-columns.ts';
import type { TableShape } from './row-table.ts';

const begun = {
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
} as const;

/** The areas of the programme. */
export const areaTable: TableShape<AreaRecord> = {
  name: 'area',
  fields: begun,
  later: laterColumns(areaSheet, begun),
  amounts: null,
};
