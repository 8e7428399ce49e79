import type Database from 'better-sqlite3';
import { quoted } from './row-table.ts';
import { keyColumn, ownerOf } from './tables.ts';

/** The change set that is running: the newest, as long as it has no checksum. None runs outside a transaction of ours. */
const running = '(SELECT CASE WHEN checksum IS NULL THEN id END FROM change_set ORDER BY id DESC LIMIT 1)';

/**
 * Writes the three triggers of every table with a history again, from the columns that it has now. They keep what stood
 * before; without a change set that runs they fail, so that nothing is written outside the history. A checksum alone
 * is no change: it follows from the others.
 */
export function writeHistoryTriggers(db: Database.Database): void {
  const old = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of old) db.exec(`DROP TRIGGER ${quoted(name)}`);
  for (const table of Object.keys(ownerOf)) db.exec(triggersOf(table, columnsOf(db, table)));
}

/** The columns of a table that the history keeps. */
export function columnsOf(db: Database.Database, table: string): string[] {
  const found = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table);
  return found.map(({ name }) => name).filter((name) => name !== 'checksum');
}

function triggersOf(table: string, columns: readonly string[]): string {
  const key = keyColumn(table);
  const year = (row: 'old' | 'new') => (key === 'id' ? 'NULL' : `${row}.year`);
  const list = (row: 'old' | 'new') => columns.map((column) => `${row}.${quoted(column)}`).join(', ');
  const whole = columns.map((column) => `'${column}', old.${quoted(column)}`).join(', ');
  const changed = columns
    .map((column) => `SELECT '${column}' AS field, old.${quoted(column)} AS value WHERE old.${quoted(column)} IS NOT new.${quoted(column)}`)
    .join(' UNION ALL ');
  const keep = (row: 'old' | 'new', operation: string, before: string) =>
    `INSERT INTO change (change_set_id, table_name, row_id, year, operation, before)
     VALUES (${running}, '${table}', ${row}.${key}, ${year(row)}, '${operation}', ${before});`;
  // Amounts are written before a new row that they belong to: they go when it goes, and need no history of their own.
  const isOfKnownRow = key === 'id' ? '' : `WHEN EXISTS (SELECT 1 FROM ${ownerOf[table]} WHERE id = new.${key})`;
  return `
    CREATE TRIGGER ${table}_inserted AFTER INSERT ON ${table} ${isOfKnownRow} BEGIN ${keep('new', 'insert', 'NULL')} END;
    CREATE TRIGGER ${table}_updated AFTER UPDATE ON ${table} WHEN (${list('old')}) IS NOT (${list('new')})
    BEGIN ${keep('old', 'update', `(SELECT json_group_object(field, value) FROM (${changed}))`)} END;
    CREATE TRIGGER ${table}_deleted AFTER DELETE ON ${table} BEGIN ${keep('old', 'delete', `json_object(${whole})`)} END;`;
}
