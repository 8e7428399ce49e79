import type Database from 'better-sqlite3';
import { quoted } from './row-table.ts';
import { keyColumn, ownerOf } from './tables.ts';

/** A column of one table that names a row of another. */
type Reference = { readonly from: string; readonly column: string; readonly to: string };

/**
 * Finds a reference that a running change set broke: one of a row that it wrote, or one to a row that it took away. Only what
 * it touched is looked at: SQLite's own check goes through the whole store.
 */
export function brokenReferences(db: Database.Database) {
  // Prepared when it is first asked: most programs that open a store take nothing back.
  let prepared: ReturnType<typeof looksOf> | null = null;
  const newestOf = db
    .prepare<[string, string, number], number>(
      'SELECT change_set_id FROM change WHERE table_name = ? AND row_id = ? AND id <= ? ORDER BY id DESC LIMIT 1',
    )
    .pluck();

  /**
   * The earlier change set that made the row whose reference is broken now; `undone` where none did; null: all are whole.
   * `lastBefore`: the last change before the running set.
   */
  return (lastBefore: number, undone: number): number | null => {
    prepared ??= looksOf(db);
    for (const { table, find } of prepared) {
      const row = find.get(lastBefore);
      if (row !== undefined) return newestOf.get(table, row, lastBefore) ?? undone;
    }
    return null;
  };
}

/** Two looks at each reference, each giving the id of a row of `table` whose reference is broken. */
function looksOf(db: Database.Database) {
  return referencesOf(db).flatMap(({ from, column, to }) => {
    const [row, name] = [quoted(from), `${quoted(from)}.${quoted(column)}`];
    const key = `${row}.${quoted(keyColumn(from))}`;
    const isBroken = `NOT EXISTS (SELECT 1 FROM ${quoted(to)} AS named WHERE named.id = ${name})`;
    const touched = `SELECT ${key} FROM change CROSS JOIN ${row} WHERE change.id > ?`;
    const written = `${touched} AND table_name = '${from}' AND ${key} = row_id AND ${name} IS NOT NULL AND ${isBroken} LIMIT 1`;
    const takenAway = `${touched} AND table_name = '${to}' AND ${name} = row_id AND ${isBroken} LIMIT 1`;
    return [written, takenAway].map((sql) => ({ table: from, find: db.prepare<[number], string>(sql).pluck() }));
  });
}

/** The references between tables with a history. */
function referencesOf(db: Database.Database): Reference[] {
  const list = db.prepare<[string], Omit<Reference, 'from'>>('SELECT "from" AS "column", "table" AS "to" FROM pragma_foreign_key_list(?)');
  return Object.keys(ownerOf).flatMap((from) => list.all(from).flatMap((found) => (found.to in ownerOf ? [{ from, ...found }] : [])));
}
