import type Database from 'better-sqlite3';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { Tables } from './tables.ts';

/** Every row, each table by id, all of the same moment. */
export function snapshot(db: Database.Database, tables: Tables): StoredRows {
  return db.transaction(() => ({
    areas: tables.area.all(),
    schemes: tables.scheme.all(),
    streams: tables.stream.all(),
    commitments: tables.commitment.all(),
  }))();
}
