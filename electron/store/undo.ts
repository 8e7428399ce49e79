import type Database from 'better-sqlite3';
import type { UndoReport } from '#shared/contracts/history.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { brokenReferences } from './broken-reference.ts';
import { type Effects, effects } from './change-set.ts';
import type { DocumentsOfRows } from './documents-of-row.ts';
import { columnsOf } from './history-triggers.ts';
import { type Change, type Image, imageBefore, isEqual, type TakingBack, takingBack } from './images.ts';
import { fieldOf, quoted, type RowEffect, type SqlValue } from './row-table.ts';
import { keyColumn, ownerOf, type TableName, type Tables, tableNamed } from './tables.ts';

type Kept = UndoReport['kept'][number];
type StoredChange = Omit<Change, 'before'> & { readonly before: string | null };
/** All changes of one row, or of one amount, in a set, newest first. */
type Touched = { readonly table: string; readonly rowId: string; readonly year: number | null; readonly changes: readonly Change[] };

/** What went back, and what stayed as a later set made it. */
export type TakenBack = { readonly effects: Effects; readonly kept: readonly Kept[] };

/** Takes change sets back, row by row, inside a change set that runs. */
export function takeBack(db: Database.Database, tables: Tables, documents: DocumentsOfRows) {
  const columns = 'id, change_set_id AS changeSet, table_name AS "table", row_id AS rowId, year, operation, before';
  const changesOfSet = db.prepare<[number, number], StoredChange>(
    `SELECT ${columns} FROM change WHERE id BETWEEN ? AND ? ORDER BY id DESC`,
  );
  const laterChanges = db.prepare<[number, number, number], StoredChange>(
    `SELECT ${columns} FROM change WHERE id > ? AND row_id IN (SELECT row_id FROM change WHERE id BETWEEN ? AND ?) ORDER BY id DESC`,
  );
  const rows = rowWriter(db);

  return {
    /** The set taken back may be followed by others: what they changed stays, or blocks. All is decided before anything is written. */
    take(changeSet: number, [first, last]: readonly [number, number]): Result<TakenBack, Problem> {
      const later = withBirths(touched(laterChanges.iterate(last, first, last)), rows.amountsOf);
      const laterOfOwner = Map.groupBy(later.values(), ownerKey);
      const kept: Kept[] = [];
      const steps: (readonly [Touched, TakingBack])[] = [];
      const blocked = (by: number) => failed(problem('undo-blocked', { changeSet, later: by }));

      // Amounts of a row that the set made go with it: those need not be looked up.
      const amountsToo = (row: Touched) => (row.changes.at(-1)?.operation === 'insert' ? [] : rows.amountsOf(row));
      const ofSet = withBirths(touched(changesOfSet.iterate(first, last)), amountsToo);
      for (const [key, row] of ofSet) {
        const since = later.get(key)?.changes ?? [];
        const now = rows.read(row);
        const after = imageBefore(now, since);
        const step = takingBack(imageBefore(after, row.changes), after, now);
        const isRow = row.year === null;
        const ofOwner = laterOfOwner.get(ownerKey(row)) ?? [];
        const owner = { table: ownerTable(row), rowId: row.rowId, year: null };
        // Amounts of a row that a later set took away have nothing to go back to.
        const isOrphan = !isRow && !ofSet.has(keyOf(owner)) && rows.read(owner) === null;
        const proven = row.table === 'evidence' && step.act === 'insert' ? documents.rowOf(step.image) : null;
        if (proven !== null && !ofSet.has(keyOf({ ...proven, year: null })) && documents.isGone(proven))
          return blocked(documents.takenAwayBy(proven) ?? changeSet);
        if (isOrphan || (step.act === 'blocked' && isRow)) return blocked(newestOf(ofOwner, changeSet));
        if (step.act === 'blocked') kept.push(keptField(row, 'cents', since, changeSet));
        if (step.act === 'update') kept.push(...step.kept.map((column) => keptField(row, column, since, changeSet)));
        if (step.act === 'delete' && isRow) {
          const changed = ofOwner.filter((other) => isOtherSince(other, rows.read(other)));
          if (changed.length > 0) return blocked(newestOf(changed, changeSet));
        }
        steps.push([row, step]);
      }

      const [stayed] = kept;
      if (stayed !== undefined && !steps.some(([, step]) => isWork(step))) return blocked(stayed.by);
      const noted = effects();
      for (const [row, step] of steps) {
        if (step.act === 'insert') rows.insert(row.table, step.image);
        if (step.act === 'delete') rows.remove(row);
        if (step.act === 'update' && isWork(step)) rows.update(row, step.fields);
        noted.note(ownerTable(row), row.rowId, effectOf(row, step));
        if (step.act === 'delete' && row.year === null) documents.removeWith(ownerTable(row), row.rowId, noted);
      }
      for (const [row] of steps) tableNamed(tables, ownerTable(row)).seal(row.rowId);
      return done({ effects: noted, kept });
    },
    brokenReference: brokenReferences(db),
  };
}

/**
 * Amounts that come with a new row have no change of their own: where a row was made, each of its amounts was too. Adds
 * that to what touched them, also to amounts that nothing else touched.
 */
function withBirths(found: Map<string, Touched>, amountsOf: (row: Touched) => readonly RowKey[]): Map<string, Touched> {
  const births = new Map<string, readonly Change[]>();
  for (const row of found.values()) {
    const made = row.changes.filter(({ operation }) => operation === 'insert');
    if (row.year !== null || made.length === 0) continue;
    births.set(keyOf(row), made);
    for (const amount of amountsOf(row)) if (!found.has(keyOf(amount))) found.set(keyOf(amount), { ...amount, changes: [] });
  }
  for (const [key, row] of found) {
    const made = row.year === null ? [] : (births.get(keyOf({ table: ownerTable(row), rowId: row.rowId, year: null })) ?? []);
    if (made.length > 0) found.set(key, { ...row, changes: [...row.changes, ...made].sort((a, b) => b.id - a.id) });
  }
  return found;
}

/** Whether a row or amount is no longer what it was before these later changes. */
function isOtherSince(later: Touched, now: Image | null): boolean {
  return !isEqual(imageBefore(now, later.changes), now);
}

function isWork(step: TakingBack): boolean {
  return step.act === 'insert' || step.act === 'delete' || (step.act === 'update' && Object.keys(step.fields).length > 0);
}

function effectOf({ year }: Touched, step: TakingBack): RowEffect | null {
  if (!isWork(step)) return null;
  if (year !== null || step.act === 'update') return 'changed';
  return step.act === 'insert' ? 'added' : 'removed';
}

function keptField(row: Touched, column: string, since: readonly Change[], changeSet: number): Kept {
  const by = since.find((change) => change.before !== null && column in change.before);
  const field = row.year === null ? fieldOf(column) : `yearAmount:${row.year}`;
  return { table: ownerTable(row), row: row.rowId, field, by: by?.changeSet ?? newestOf([{ ...row, changes: since }], changeSet) };
}

function ownerTable({ table }: { readonly table: string }): TableName {
  const owner = ownerOf[table];
  if (owner === undefined) throw new Error(`${table} has no history`);
  return owner;
}

function newestOf(rows: readonly Touched[] | undefined, otherwise: number): number {
  return Math.max(otherwise, ...(rows ?? []).flatMap(({ changes }) => changes.map((change) => change.changeSet)));
}

function keyOf({ table, rowId, year }: RowKey): string {
  return `${table} ${year} ${rowId}`;
}

function ownerKey(row: Touched): string {
  return `${ownerTable(row)} ${row.rowId}`;
}

function touched(newestFirst: Iterable<StoredChange>): Map<string, Touched> {
  const byRow = new Map<string, Touched & { readonly changes: Change[] }>();
  for (const stored of newestFirst) {
    const { table, rowId, year } = stored;
    const change: Change = { ...stored, before: stored.before === null ? null : (JSON.parse(stored.before) as Image) };
    const key = keyOf(stored);
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
    amountsOf({ table, rowId }: RowKey): RowKey[] {
      const amounts = `${table}_amount`;
      if (ownerOf[amounts] === undefined) return [];
      const years = prepared(`SELECT year FROM ${amounts} WHERE ${keyColumn(amounts)} = ?`).all([rowId]) as { year: number }[];
      return years.map(({ year }) => ({ table: amounts, rowId, year }));
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
