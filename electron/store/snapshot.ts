import type Database from 'better-sqlite3';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { RowTable } from './row-table.ts';
import { ownerOf, type Tables } from './tables.ts';

/** Every row, each table by id, all of the same moment; `change`: the last change that is in it. */
export type Snapshot = { readonly change: number; readonly rows: StoredRows };

/** More touched rows than this are read with all others. */
const mostReadAgain = 1000;

/** Reads the rows of a store, and reads them again. */
export function snapshots(db: Database.Database, tables: Tables, newestChange: () => number) {
  const touchedSince = db
    .prepare<[number], [string, string]>(`SELECT DISTINCT table_name, row_id FROM change WHERE id > ? LIMIT ${mostReadAgain + 1}`)
    .raw();

  const whole = (): Snapshot => ({
    change: newestChange(),
    rows: {
      areas: tables.area.all(),
      schemes: tables.scheme.all(),
      streams: tables.stream.all(),
      commitments: tables.commitment.all(),
    },
  });
  /** Rows that nobody touched stay the same objects, and so does a list of them: what was worked out for them holds. */
  const again = ({ change, rows }: Snapshot): Snapshot => {
    const touched = touchedSince.all(change);
    if (touched.length > mostReadAgain) return whole();
    const of = (table: string) => new Set(touched.flatMap(([name, id]) => (ownerOf[name] === table ? [id] : [])));
    return {
      change: newestChange(),
      rows: {
        areas: readAgain(rows.areas, of('area'), tables.area),
        schemes: readAgain(rows.schemes, of('scheme'), tables.scheme),
        streams: readAgain(rows.streams, of('stream'), tables.stream),
        commitments: readAgain(rows.commitments, of('commitment'), tables.commitment),
      },
    };
  };
  return {
    /** All of it, or what changed since an earlier one. */
    read: (before: Snapshot | null): Snapshot => db.transaction(() => (before === null ? whole() : again(before)))(),
  };
}

function readAgain<Row extends { readonly id: string }>(
  before: readonly Row[],
  touched: ReadonlySet<string>,
  table: RowTable<Row>,
): readonly Row[] {
  if (touched.size === 0) return before;
  const now = new Map(Array.from(touched, (id) => [id, table.one(id)]));
  const rows = before.flatMap((row) => (touched.has(row.id) ? (now.get(row.id) ?? []) : row));
  const known = new Set(before.flatMap(({ id }) => (touched.has(id) ? id : [])));
  for (const [id, row] of now) if (row !== null && !known.has(id)) rows.splice(placeOf(rows, id), 0, row);
  return rows;
}

/** Where an id stands among rows in the order of SQLite, which compares bytes of UTF-8. */
function placeOf(rows: readonly { readonly id: string }[], id: string): number {
  const bytes = Buffer.from(id);
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (Buffer.compare(Buffer.from(rows[middle]?.id ?? ''), bytes) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
