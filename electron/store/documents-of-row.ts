import type Database from 'better-sqlite3';
import type { Effects } from './change-set.ts';
import type { Image } from './images.ts';
import type { TableName, Tables } from './tables.ts';

/** A document proves a row: it goes with it, whoever takes the row away, and never stands without one. */
export function documentsOfRows(db: Database.Database, tables: Tables) {
  const ofRow = db.prepare<[string, string], string>('SELECT id FROM evidence WHERE row_id = ? AND table_name = ?').pluck();
  const isThere = db.prepare<[string, string, string, string]>(
    `SELECT 1 FROM stream WHERE id = ? AND ? = 'stream' UNION ALL SELECT 1 FROM commitment WHERE id = ? AND ? = 'commitment'`,
  );
  const newestTouch = db
    .prepare<[string, string], number>('SELECT change_set_id FROM change WHERE row_id = ? AND table_name = ? ORDER BY id DESC LIMIT 1')
    .pluck();
  return {
    removeWith(table: TableName, id: string, effects: Effects): void {
      if (table !== 'stream' && table !== 'commitment') return;
      for (const document of ofRow.all(id, table)) effects.note('evidence', document, tables.evidence.remove(document));
    },
    /** The row that a document, as the history holds it, is of. */
    rowOf: (document: Image): ProvenRow => ({ table: String(document['table_name']), rowId: String(document['row_id']) }),
    isGone: ({ table, rowId }: ProvenRow): boolean => isThere.get(rowId, table, rowId, table) === undefined,
    /** The change set that took a row away. */
    takenAwayBy: ({ table, rowId }: ProvenRow): number | null => newestTouch.get(rowId, table) ?? null,
  };
}

type ProvenRow = { readonly table: string; readonly rowId: string };
export type DocumentsOfRows = ReturnType<typeof documentsOfRows>;
