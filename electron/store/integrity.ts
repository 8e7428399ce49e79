import { inflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { changeSetTable } from './change-set.ts';
import { hashOf } from './hash-of.ts';
import { sourceTable } from './source-table.ts';
import { openTables, ownerOf, type TableName } from './tables.ts';

/** Something of a store that is not what it was when it was written. */
export type Damage =
  /** What SQLite finds in its own pages and indexes. */
  | { readonly kind: 'file'; readonly detail: string }
  /** A row that is not what its checksum says. */
  | { readonly kind: 'row'; readonly table: string; readonly id: string }
  /** A row that the history says is there and is not, or the other way round. */
  | { readonly kind: 'row-missing' | 'row-unknown'; readonly table: string; readonly id: string }
  /** A row that names another which is not there. */
  | { readonly kind: 'reference'; readonly table: string; readonly to: string }
  /** A part of the history that is not what its chain of checksums says. */
  | { readonly kind: 'change-set'; readonly id: number }
  /** A kept file whose bytes are not those that were imported. */
  | { readonly kind: 'source'; readonly sha256: string };

export type StoreCheck = {
  readonly damage: readonly Damage[];
  readonly rows: Readonly<Record<TableName, number>>;
  readonly changeSets: number;
  readonly checksum: string | null;
};

/**
 * Looks at every row, amount, change and kept byte. SQLite's own check misses most single bits that turned over in
 * content: each row has a checksum of its values, and each change set one of all that it holds and of the set before.
 */
export function checkStore(db: Database.Database): StoreCheck {
  const tables = openTables(db);
  const names = Object.keys(tables) as TableName[];
  const damage: Damage[] = [];
  const look = (part: () => readonly Damage[]) => {
    try {
      // One by one: of a wrecked file there may be more than one call takes.
      for (const found of part()) damage.push(found);
    } catch (error) {
      // A page that SQLite cannot read, or bytes that are no JSON any more: the other parts are still looked at.
      damage.push({ kind: 'file', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  look(() => pagesOf(db));
  look(() =>
    db
      .prepare<[], { table: string; parent: string }>('SELECT DISTINCT "table", parent FROM pragma_foreign_key_check')
      .all()
      .map(({ table, parent }) => ({ kind: 'reference', table, to: parent })),
  );
  for (const name of names) look(() => tables[name].damaged().map((id) => ({ kind: 'row', table: name, id })));
  look(() => presence(db));
  look(() =>
    changeSetTable(db)
      .damaged()
      .map((id) => ({ kind: 'change-set', id })),
  );
  look(() => contents(db));
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  const counts = names.map((name) => [name, damage.length === 0 ? count(`SELECT count(*) FROM ${name}`) : 0] as const);
  const checksum =
    damage.length === 0 ? (db.prepare<[], string>('SELECT checksum FROM change_set ORDER BY id DESC LIMIT 1').pluck().get() ?? null) : null;
  return {
    damage,
    rows: Object.fromEntries(counts) as Record<TableName, number>,
    changeSets: damage.length === 0 ? count('SELECT count(*) FROM change_set') : 0,
    checksum,
  };
}

function pagesOf(db: Database.Database): Damage[] {
  const found = db.prepare<[], string>('SELECT integrity_check FROM pragma_integrity_check').pluck().all();
  return found.filter((detail) => detail !== 'ok').map((detail) => ({ kind: 'file', detail }));
}

/** Which rows there should be follows from the history: those whose newest change is not their removal. */
function presence(db: Database.Database): Damage[] {
  const newest = db
    .prepare<[], [string, string, string]>('SELECT table_name, row_id, operation FROM change WHERE year IS NULL ORDER BY id')
    .raw();
  const expected = new Map(Object.values(ownerOf).map((table) => [table as string, new Set<string>()]));
  for (const [table, id, operation] of newest.iterate()) {
    if (operation === 'delete') expected.get(table)?.delete(id);
    else expected.get(table)?.add(id);
  }
  return [...expected].flatMap(([table, ids]) => {
    const there = new Set(db.prepare<[], string>(`SELECT id FROM ${table}`).pluck().all());
    return [
      ...[...ids].filter((id) => !there.has(id)).map((id): Damage => ({ kind: 'row-missing', table, id })),
      ...[...there].filter((id) => !ids.has(id)).map((id): Damage => ({ kind: 'row-unknown', table, id })),
    ];
  });
}

function contents(db: Database.Database): Damage[] {
  const damage: Damage[] = [];
  for (const [sha256, deflated] of sourceTable(db).contents()) if (!isWhole(sha256, deflated)) damage.push({ kind: 'source', sha256 });
  // Documents and states that name bytes which are not there.
  const lost = db
    .prepare<[], string>(
      `SELECT sha256 FROM (SELECT sha256 FROM evidence WHERE kind = 'copy' UNION SELECT sha256 FROM kept_state)
       WHERE sha256 NOT IN (SELECT sha256 FROM source_content) ORDER BY sha256`,
    )
    .pluck()
    .all();
  for (const sha256 of lost) damage.push({ kind: 'source', sha256 });
  return damage;
}

function isWhole(sha256: string, deflated: Buffer): boolean {
  try {
    return hashOf(inflateSync(deflated)) === sha256;
  } catch {
    return false;
  }
}
