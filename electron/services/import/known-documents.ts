import type { Reading } from '#electron/importers/reading.ts';
import type { Store } from '#electron/store/store.ts';
import type { DocumentAmounts, StatedTable } from '#shared/contracts/documents.ts';
import type { CellOrigin, Origin } from '#shared/contracts/history.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { ComingDocument, KnownDocuments } from './documents.ts';

/** What a store knows of the documents behind its rows; looked up when a row asks for it first. */
export function knownDocuments(store: Store): KnownDocuments {
  let byRow: ReadonlyMap<string, readonly DocumentAmounts[]> | null = null;
  const origins = new Map<StatedTable, ReadonlyMap<string, Origin>>();
  return {
    of(table, id) {
      byRow ??= Map.groupBy(store.documentAmounts(), ({ tableName, rowId }) => `${tableName} ${rowId}`);
      return byRow.get(`${table} ${id}`) ?? [];
    },
    originOf(table, id) {
      const ofTable = origins.get(table) ?? store.origins(table);
      origins.set(table, ofTable);
      return cellOf(ofTable.get(id));
    },
  };
}

/** A row that a person changed since is no document's any more. */
function cellOf(origin: Origin | undefined): CellOrigin | null {
  return origin?.kind === 'cell' ? origin : null;
}

/** A file that was read, as a document; `told`: what a person said of its decision, undefined where nothing was said. */
export function comingDocument({ inspection, columns }: Reading, told: CivilDate | null | undefined, at: string): ComingDocument {
  const { file, sha256, decided, tables } = inspection;
  return {
    ...{ file, sha256, at },
    decidedOn: told === undefined ? (decided?.on ?? null) : told,
    placeOf: ({ place: { table, row } }) => ({
      sheet: tables[table]?.sheet ?? null,
      row: sourceCell(columns[table] ?? {}, row, null).row,
    }),
  };
}
