import type Database from 'better-sqlite3';
import type { UndoReport } from '#shared/contracts/history.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { type Effects, effects } from './change-set.ts';
import { columnsOf } from './history-triggers.ts';
import { type Change, type Image, imageBefore, isEqual, takingBack } from './images.ts';
import { fieldOf, quoted, type SqlValue } from './row-table.ts';
import { keyColumn, ownerOf, type TableName, type Tables, tableNamed } from './tables.ts';

type Kept = UndoReport['kept'][number];
type StoredChange = Omit<Change, 'before'> & { readonly before: string | null };
/** All changes of one row, or of one amount, in a set, newest first. */
type Touched = { readonly table: string; readonly rowId: string; readonly year: number | null; readonly changes: Change[] };

/** What went back, and what stayed as a later set made it. */
export type TakenBack = { readonly effects: Effects; readonly kept: readonly Kept[] };

/** Takes change sets back, row by row, inside a change set that runs. */
export function takeBack(db: Database.Database, tables: Tables) {
  const columns = 'id, change_set_id AS changeSet, table_name AS "table", row_id AS rowId, year, operation, before';
  const changesOfSet = db.prepare<[number], StoredChange>(`SELECT ${columns} FROM change WHERE change_set_id = ? ORDER BY id DESC`);
  const laterChanges = db.prepare<[number, number], StoredChange>(
    `SELECT ${columns} FROM change WHERE row_id IN (SELECT row_id FROM change WHERE change_set_id = ?) AND change_set_id > ? ORDER BY id DESC`,
  );
  const rows = rowWriter(db);

  return {
    /** The set taken back may be followed by others: what they changed stays, or blocks. */
    take(changeSet: number, isNewest: boolean): Result<TakenBack, Problem> {
      const later = isNewest ? new Map<string, Touched>() : touched(laterChanges.iterate(changeSet, changeSet));
      const laterOfOwner = Map.groupBy(later.values(), ownerKey);
      const noted = effects();
      const kept: Kept[] = [];
      const owners = new Map<string, { table: TableName; id: string }>();
      let hasGoneBack = false;
      const blocked = (by: number) => failed(problem('undo-blocked', { changeSet, later: by }));

      for (const [key, row] of touched(changesOfSet.iterate(changeSet))) {
        const since = later.get(key)?.changes ?? [];
        const now = since.length === 0 ? imageAfter(row.changes, () => rows.read(row)) : rows.read(row);
        const after = imageBefore(now, since);
        const outcome = takingBack(imageBefore(after, row.changes), after, now);
        const owner = ownerOf[row.table];
        if (owner === undefined) throw new Error(`${row.table} has no history`);
        owners.set(ownerKey(row), { table: owner, id: row.rowId });
        if (outcome.act === 'blocked') {
          if (row.year === null) return blocked(newestOf(laterOfOwner.get(ownerKey(row)), changeSet));
          kept.push({
            table: owner,
            row: row.rowId,
            field: `yearAmount:${row.year}`,
            by: newestOf([{ ...row, changes: since }], changeSet),
          });
          continue;
        }
        if (outcome.act === 'none') continue;
        if (outcome.act === 'delete' && row.year === null) {
          const touchedSince = (laterOfOwner.get(ownerKey(row)) ?? []).filter((other) => {
            const current = rows.read(other);
            return !isEqual(imageBefore(current, other.changes), current);
          });
          if (touchedSince.length > 0) return blocked(newestOf(touchedSince, changeSet));
        }
        if (outcome.act === 'update') for (const field of outcome.kept) kept.push(keptField(owner, row, field, since, changeSet));
        if (outcome.act === 'update' && Object.keys(outcome.fields).length === 0) continue;
        hasGoneBack = true;
        if (outcome.act === 'insert') rows.insert(row.table, outcome.image);
        else if (outcome.act === 'delete') rows.remove(row);
        else rows.update(row, outcome.fields);
        noted.note(
          owner,
          row.rowId,
          row.year !== null || outcome.act === 'update' ? 'changed' : outcome.act === 'insert' ? 'added' : 'removed',
        );
      }
      const [stayed] = kept;
      if (!hasGoneBack && stayed !== undefined) return blocked(stayed.by);
      for (const { table, id } of owners.values()) tableNamed(tables, table).seal(id);
      return done({ effects: noted, kept });
    },
    /** The set that stands in the way of the references between rows, after a take; null where all are whole. */
    brokenReference(undoing: number): number | null {
      const broken = db.prepare<[], { table: string; rowid: number | null }>('SELECT "table", rowid FROM pragma_foreign_key_check').get();
      if (broken === undefined) return null;
      const found = db
        .prepare<[string, number | null, number], number>(
          `SELECT change_set_id FROM change WHERE table_name = ? AND row_id = (SELECT id FROM ${quoted(broken.table)} WHERE rowid = ?)
           AND change_set_id < ? ORDER BY id DESC LIMIT 1`,
        )
        .pluck()
        .get(broken.table, broken.rowid, undoing);
      return found ?? undoing - 1;
    },
  };
}

/** What a set left of a row that nothing touched since; read only where the changes do not tell. */
function imageAfter(newestFirst: readonly Change[], read: () => Image | null): Image | null {
  return newestFirst[0]?.operation === 'delete' ? null : read();
}

function keptField(owner: TableName, row: Touched, column: string, since: readonly Change[], changeSet: number): Kept {
  const by = since.find((change) => change.operation === 'update' && change.before !== null && column in change.before);
  const field = row.year === null ? fieldOf(column) : `yearAmount:${row.year}`;
  return { table: owner, row: row.rowId, field, by: by?.changeSet ?? newestOf([{ ...row, changes: [...since] }], changeSet) };
}

function newestOf(rows: readonly Touched[] | undefined, otherwise: number): number {
  return Math.max(otherwise, ...(rows ?? []).flatMap(({ changes }) => changes.map((change) => change.changeSet)));
}

function ownerKey({ table, rowId }: { readonly table: string; readonly rowId: string }): string {
  return `${ownerOf[table]} ${rowId}`;
}

function touched(newestFirst: Iterable<StoredChange>): Map<string, Touched> {
  const byRow = new Map<string, Touched>();
  for (const stored of newestFirst) {
    const { table, rowId, year } = stored;
    const change: Change = { ...stored, before: stored.before === null ? null : (JSON.parse(stored.before) as Image) };
    const key = `${table} ${year} ${rowId}`;
    const found = byRow.get(key);
    if (found === undefined) byRow.set(key, { table, rowId, year, changes: [change] });
    else found.changes.push(change);
  }
  return byRow;
}

type RowKey = { readonly table: string; readonly rowId: string; readonly year: number | null };

/** Reads and writes rows of any table by their columns; each statement is prepared once. */
function rowWriter(db: Database.Database) {
  const statements = new Map<string, Database.Statement<[SqlValue[]]>>();
  const prepared = (sql: string) => {
    const found = statements.get(sql) ?? db.prepare<[SqlValue[]]>(sql);
    statements.set(sql, found);
    return found;
  };
  const columns = new Map<string, string[]>();
  const columnsIn = (table: string) => {
    const found = columns.get(table) ?? columnsOf(db, table);
    columns.set(table, found);
    return found;
  };
  const where = ({ table, year }: RowKey) => `WHERE ${keyColumn(table)} = ?${year === null ? '' : ' AND year = ?'}`;
  const key = ({ rowId, year }: RowKey) => (year === null ? [rowId] : [rowId, year]);
  return {
    read(row: RowKey): Image | null {
      const list = columnsIn(row.table).map(quoted).join(', ');
      return (prepared(`SELECT ${list} FROM ${row.table} ${where(row)}`).get(key(row)) as Image | undefined) ?? null;
    },
    insert(table: string, image: Image): void {
      const names = columnsIn(table).filter((column) => column in image);
      const isSealed = keyColumn(table) === 'id';
      const list = [...names.map(quoted), ...(isSealed ? ['checksum'] : [])].join(', ');
      const marks = [...names.map(() => '?'), ...(isSealed ? ['0'] : [])].join(', ');
      prepared(`INSERT INTO ${table} (${list}) VALUES (${marks})`).run(names.map((column) => image[column] ?? null));
    },
    update(row: RowKey, fields: Image): void {
      const names = Object.keys(fields);
      const set = names.map((column) => `${quoted(column)} = ?`).join(', ');
      prepared(`UPDATE ${row.table} SET ${set} ${where(row)}`).run([...names.map((column) => fields[column] ?? null), ...key(row)]);
    },
    remove(row: RowKey): void {
      prepared(`DELETE FROM ${row.table} ${where(row)}`).run(key(row));
    },
  };
}
