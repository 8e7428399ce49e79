import type { Reading, ReadPlace } from '#electron/importers/reading.ts';
import type { RowChange } from '#shared/contracts/import.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { type Differences, differences } from './differences.ts';
import type { Planned, Rejection, Table } from './outcome.ts';
import type { PlanGiven } from './plan-given.ts';
import type { SchemeBook } from './scheme-book.ts';
import { namedInFile } from './verdict.ts';

/** What a person recognises a stream by. */
export function streamLabel(
  { schemeId, reference }: { readonly schemeId: SchemeId; readonly reference: string | null },
  book: SchemeBook,
): string {
  return reference === null ? book.nameOf(schemeId) : `${book.nameOf(schemeId)} ${reference}`;
}

/** Rows of an earlier delivery of the same shape and area, or that went out, and that this file does not have. */
export function absentRows(
  { reading, stored, sent, deliveredBefore }: PlanGiven,
  present: readonly string[],
  book: SchemeBook,
): RowChange[] {
  const areas = [...new Set([...reading.streams, ...reading.commitments].map(({ area }) => area))];
  const here = new Set(present);
  const gone = (table: 'stream' | 'commitment') => {
    const delivered = deliveredBefore(table, areas);
    const out = sent?.[table];
    const wentOut = (id: string) => areas.includes(out?.get(id)?.areaId ?? ('' as AreaId));
    return ({ id }: { readonly id: string }) => (delivered.has(id) || wentOut(id)) && !here.has(id);
  };
  const listed = (table: Table, row: { readonly id: string; readonly areaId: AreaId }, label: string): RowChange => ({
    table,
    id: row.id,
    areaId: row.areaId,
    label,
    change: 'absent',
    sheet: null,
    row: null,
    fields: {},
  });
  return [
    ...stored.streams.filter(gone('stream')).map((row) => listed('stream', row, streamLabel(row, book))),
    ...stored.commitments.filter(gone('commitment')).map((row) => listed('commitment', row, row.description)),
  ];
}

/** Planned and doubtful rows as a list for people. */
export function listing({ inspection, columns }: Reading, book: SchemeBook) {
  const sheetOf = (place: ReadPlace) => inspection.tables[place.table]?.sheet ?? null;
  const rowOf = ({ table, row }: ReadPlace) => sourceCell(columns[table] ?? {}, row, null).row;
  const named = (fields: Differences) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([field]) => field !== 'id')
        .map(([field, values]) => [namedInFile(field), values]),
    );
  return {
    planned<Row extends { readonly id: string }>(
      table: Table,
      { row, outcome, fields, place, conflict }: Planned<Row>,
      areaId: AreaId | null,
      label: string,
    ): RowChange[] {
      if (outcome === 'unchanged' && conflict === undefined) return [];
      return [
        {
          table,
          id: outcome === 'new' ? null : row.id,
          areaId,
          label,
          change: outcome === 'unchanged' ? 'kept' : outcome,
          sheet: sheetOf(place),
          row: rowOf(place),
          ...(conflict === undefined ? {} : { conflict }),
          fields: named(outcome === 'new' ? differences({}, row, book.nameOf) : fields),
        },
      ];
    },
    doubtful: ({ table, id, areaId, label, place, problem, fields }: Rejection): RowChange => ({
      table,
      id,
      areaId,
      label,
      change: 'doubtful',
      sheet: sheetOf(place),
      row: rowOf(place),
      doubt: problem.code === 'row-likely-same' ? 'likely-same' : 'by-hand',
      fields: named(fields),
    }),
  };
}
