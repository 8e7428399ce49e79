import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { RowEffect } from './row-table.ts';
import type { ChangeSetHeader } from './store.ts';
import type { TableName } from './tables.ts';

/** What a running change set did, row by row: an amount per year belongs to its stream or commitment. */
export type Effects = {
  readonly note: (table: TableName, id: string, effect: RowEffect | null) => void;
  readonly counts: () => RowCounts;
};
export type RowCounts = { readonly added: number; readonly changed: number; readonly removed: number };

export function effects(): Effects {
  const byTable = new Map<TableName, Map<string, RowEffect>>();
  return {
    note(table, id, effect) {
      if (effect === null) return;
      const byRow = byTable.get(table) ?? new Map<string, RowEffect>();
      byTable.set(table, byRow);
      const before = byRow.get(id);
      if (before === undefined) byRow.set(id, effect);
      else if (before === 'added' && effect === 'removed') byRow.delete(id);
      else if (before === 'removed' && effect === 'added') byRow.set(id, 'changed');
      else if (before === 'changed') byRow.set(id, effect);
    },
    counts() {
      const counts = { added: 0, changed: 0, removed: 0 };
      // What documents say of a row stands beside it, and is no row of its own.
      const ofRows = Array.from(byTable).filter(([table]) => table !== 'document_amounts');
      for (const [, byRow] of ofRows) for (const effect of byRow.values()) counts[effect] += 1;
      return counts;
    },
  };
}

const changesAtATime = 5000;
const hashed = (text: string) => createHash('sha256').update(text);
const line = (...columns: string[]) => columns.map((column) => `coalesce(${column}, '')`).join(' || char(31) || ');
const linesOf = (table: string, condition: string, order: string, columns: string[]) =>
  `SELECT group_concat(${line(...columns)}, char(30) ORDER BY ${order}) FROM ${table} WHERE ${condition}`;

/** The rows of the history itself: what each change set was, and its seal. */
export function changeSetTable(db: Database.Database) {
  const insert = db.prepare<[string, string, string, string, number | null]>(
    'INSERT INTO change_set (at, who, kind, what, undoes) VALUES (?, ?, ?, ?, ?)',
  );
  const newest = db.prepare<[], number>('SELECT id FROM change_set ORDER BY id DESC LIMIT 1').pluck();
  const newestSealed = db.prepare<[], { changeSet: number; checksum: string }>(
    'SELECT id AS changeSet, checksum FROM change_set WHERE checksum IS NOT NULL ORDER BY id DESC LIMIT 1',
  );
  const newestChange = db.prepare<[], number>('SELECT id FROM change ORDER BY id DESC LIMIT 1').pluck();
  const bounds = db
    .prepare<[number], [number | null, number | null]>('SELECT first_change, last_change FROM change_set WHERE id = ?')
    .raw();
  const header = line(
    'id',
    'at',
    'who',
    'kind',
    'what',
    'undoes',
    'rows_added',
    'rows_changed',
    'rows_removed',
    'first_change',
    'last_change',
  );
  const headerOf = db.prepare<[number], string>(`SELECT ${header} FROM change_set WHERE id = ?`).pluck();
  const summarise = db
    .prepare<[number, number, number, number, number, number], string>(
      `UPDATE change_set SET rows_added = ?, rows_changed = ?, rows_removed = ?, first_change = ?, last_change = ? WHERE id = ?
       RETURNING ${header}`,
    )
    .pluck();
  const checksumOf = db.prepare<[number], string | null>('SELECT checksum FROM change_set WHERE id = ?').pluck();
  const writeChecksum = db.prepare<[string, number]>('UPDATE change_set SET checksum = ? WHERE id = ?');
  const changes = db
    .prepare<[number, number], string | null>(
      linesOf('change', 'id BETWEEN ? AND ?', 'id', ['change_set_id', 'table_name', 'row_id', 'year', 'operation', 'before']),
    )
    .pluck();
  /** Nearly every set has none. In no order: one that is asked for makes SQLite plan anew for each set. */
  const hasSources = db.prepare<[number], 1>('SELECT 1 FROM source WHERE change_set_id = ? LIMIT 1').pluck();
  const sources = db
    .prepare<[number], [number, string]>(
      `SELECT id, ${line('id', 'file', 'sha256', 'bytes', 'shape', 'reading')}
         || CASE WHEN read_by IS NULL THEN '' ELSE char(31) || ${line('read_at', 'read_by')} END
       FROM source WHERE change_set_id = ? ORDER BY id`,
    )
    .raw();
  /** Before readings were remembered (version 3) a set was sealed without one, also without the mark that stands before it. */
  const sourcesBefore = db
    .prepare<[number], [number, string]>(
      `SELECT id, ${line('id', 'file', 'sha256', 'bytes', 'shape')} FROM source WHERE change_set_id = ? AND reading IS NULL ORDER BY id`,
    )
    .raw();
  const sourceTables = db
    .prepare<[number], string | null>(linesOf('source_table', 'source_id = ?', 'position', ['position', 'sheet', 'columns']))
    .pluck();
  const places = db
    .prepare<[number], string | null>(
      linesOf('place', 'source_id = ?', 'table_name, row_id', ['table_name', 'row_id', 'position', 'sheet_row']),
    )
    .pluck();

  const carried = db
    .prepare<[number], string | null>(
      linesOf('carried_version', 'change_set_id = ?', 'table_name, row_id, position', [
        ...['table_name', 'row_id', 'position', 'at', 'who', 'kind', 'what'],
        ...['source_id', 'sheet_position', 'sheet_row', 'content'],
      ]),
    )
    .pluck();

  /** First and last change of a set; null for a set without any. */
  const changesOf = (changeSet: number): readonly [number, number] | null => {
    const [first, last] = bounds.get(changeSet) ?? [null, null];
    return first === null || last === null || last < first ? null : [first, last];
  };

  /** SHA-256 over the checksum of the set before and all that this set holds. */
  const checksum = (
    changeSet: number,
    told: string | undefined,
    range: readonly [number, number] | null,
    sourcesOf: typeof sources = sources,
  ): string => {
    const hash = hashed(`${checksumOf.get(changeSet - 1) ?? ''}\n${told}\n`);
    if (range !== null) {
      const [first, last] = range;
      for (let from = first; from <= last; from += changesAtATime)
        hash.update(`${changes.get(from, Math.min(last, from + changesAtATime - 1))}\n`);
    }
    const read = hasSources.get(changeSet) === undefined ? [] : sourcesOf.all(changeSet);
    for (const [id, source] of read) hash.update(`${source}\n${sourceTables.get(id)}\n${places.get(id)}\n`);
    const brought = carried.get(changeSet) ?? null;
    if (brought !== null) hash.update(`${brought}\n`);
    return hash.digest('hex');
  };

  return {
    /** null where there is no such set. */
    checksumOf: (changeSet: number): string | null => checksumOf.get(changeSet) ?? null,
    newest: (): number => newest.get() ?? 0,
    newestSealed: () => newestSealed.get() ?? { changeSet: 0, checksum: '' },
    newestChange: (): number => newestChange.get() ?? 0,
    changesOf,
    /** Begins a change set: what is written from now on belongs to it. */
    begin: ({ at, who, kind, what }: ChangeSetHeader, undoes: number | null = null): number =>
      Number(insert.run(at, who, kind, what, undoes).lastInsertRowid),
    /** Ends it, and gives its checksum: after this, nothing can be written any more. `lastBefore`: the last change of the sets before. */
    seal(changeSet: number, { added, changed, removed }: RowCounts, lastBefore: number): string {
      const range = [lastBefore + 1, newestChange.get() ?? 0] as const;
      const told = summarise.get(added, changed, removed, ...range, changeSet);
      const sealed = checksum(changeSet, told, range);
      writeChecksum.run(sealed, changeSet);
      return sealed;
    },
    /** Change sets that are not what their checksum says. */
    damaged(): number[] {
      const ids = db.prepare<[], number>('SELECT id FROM change_set ORDER BY id').pluck().all();
      return ids.filter((id) => {
        const sealed = checksumOf.get(id);
        const isSealed = (sourcesOf: typeof sources) => sealed === checksum(id, headerOf.get(id), changesOf(id), sourcesOf);
        return !isSealed(sources) && !isSealed(sourcesBefore);
      });
    },
  };
}
