import { crc32 } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { YearAmounts } from '#shared/domain/records.ts';

/** What a column holds beside what SQLite itself holds: 0 and 1 for no and yes, or a value as JSON. */
export type ColumnKind = 'plain' | 'boolean' | 'json';

/** A table whose rows have an id, a checksum and a history; `amounts` is its table of cents per year, if it has one. */
export type TableShape<Row> = {
  readonly name: string;
  readonly amounts: { readonly table: string; readonly owner: string } | null;
} & (
  | { readonly fields: Columns<Row>; readonly later?: never }
  | {
      readonly fields: Partial<Columns<Row>>;
      /**
       * Columns that a later migration added. They are in a row's checksum only where they hold something, so that rows of
       * before stay sealed as they are.
       */
      readonly later: Readonly<Record<string, ColumnKind>>;
    }
);
/**
 * Field → kind, without the amounts, of the columns that a table began with. Never changes once it is released: a row's
 * checksum is over their values in this order.
 */
type Columns<Row> = { readonly [Field in Exclude<keyof Row & string, 'amounts'>]: ColumnKind };

/** Every field of a table with its kind, in the order of its columns. */
export function kindsOf(shape: AnyShape): Readonly<Record<string, ColumnKind>> {
  const known = kindsOfShapes.get(shape) ?? { ...shape.fields, ...shape.later };
  kindsOfShapes.set(shape, known);
  return known;
}
const kindsOfShapes = new WeakMap<AnyShape, Readonly<Record<string, ColumnKind>>>();

/** The shape of a table whose rows are not looked into. */
export type AnyShape = {
  readonly name: string;
  readonly fields: Readonly<Record<string, ColumnKind>>;
  readonly later?: Readonly<Record<string, ColumnKind>> | undefined;
  readonly amounts: { readonly table: string; readonly owner: string } | null;
};

export type SqlValue = string | number | bigint | null;
export type RowEffect = 'added' | 'changed' | 'removed';

/** The rows of one table as records. Every write goes through the triggers of the history. */
export type RowTable<Row> = {
  readonly shape: TableShape<Row>;
  /** Inserts or updates by id; null where nothing differs. */
  readonly put: (row: Row) => RowEffect | null;
  readonly remove: (id: string) => RowEffect | null;
  /** Every row, by id. */
  readonly all: () => Row[];
  /** null where there is none. */
  readonly one: (id: string) => Row | null;
  /** Writes the checksum of a row again, after its columns were put back by the history. */
  readonly seal: (id: string) => void;
  /** Ids of the rows that are not what their checksum says. */
  readonly damaged: () => string[];
};

/** `spendableUntil` → `spendable_until`. */
export function columnOf(field: string): string {
  const known = columnsOfFields.get(field) ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnsOfFields.set(field, known);
  return known;
}
/** There are few fields, and a history asks for each of them in each row. */
const columnsOfFields = new Map<string, string>();

/** `spendable_until` → `spendableUntil`. */
export function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Prepares the statements of a table. */
export function rowTable<Row extends { readonly id: string }>(db: Database.Database, shape: TableShape<Row>): RowTable<Row> {
  // What its fields hold does not matter for their order.
  const all = kindsOf(shape as unknown as AnyShape);
  const [fields, kinds] = [Object.keys(all), Object.values(all)];
  const seal = sealing(fields, Object.keys(shape.fields).length);
  const columns = fields.map((field) => quoted(columnOf(field)));
  const idAt = fields.indexOf('id');
  const list = columns.join(', ');
  const insert = db.prepare<[SqlValue[]]>(
    `INSERT OR ROLLBACK INTO ${shape.name} (${list}, checksum) VALUES (${columns.map(() => '?').join(', ')}, ?)`,
  );
  const updates = new Map<string, Database.Statement<[SqlValue[]]>>();
  /** Only what changed is written: SQLite writes every index of a column that is named, also where its value stays. */
  const updateOf = (changed: readonly number[]) => {
    const set = [...changed.map((at) => columns[at]), 'checksum'].map((column) => `${column} = ?`).join(', ');
    const known = updates.get(set) ?? db.prepare<[SqlValue[]]>(`UPDATE OR ROLLBACK ${shape.name} SET ${set} WHERE id = ?`);
    updates.set(set, known);
    return known;
  };
  const remove = db.prepare<[string]>(`DELETE FROM ${shape.name} WHERE id = ?`);
  const one = db.prepare<[string], SqlValue[]>(`SELECT ${list} FROM ${shape.name} WHERE id = ?`).raw();
  const every = db.prepare<[], SqlValue[]>(`SELECT ${list} FROM ${shape.name} ORDER BY id`).raw();
  const everySealed = db.prepare<[], SqlValue[]>(`SELECT ${list}, checksum FROM ${shape.name} ORDER BY id`).raw();
  const reseal = db.prepare<[number, string]>(`UPDATE ${shape.name} SET checksum = ? WHERE id = ?`);
  const amounts = shape.amounts === null ? null : amountTable(db, shape.amounts);

  const toValues = (row: Row): SqlValue[] =>
    fields.map((field, at) => {
      const value = row[field as keyof Row] as unknown;
      if (value === null || kinds[at] === 'plain') return value as SqlValue;
      return kinds[at] === 'boolean' ? Number(value) : JSON.stringify(value);
    });
  const toRow = (values: readonly SqlValue[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < fields.length; at += 1) {
      const value = values[at] ?? null;
      const kind = kinds[at];
      row[fields[at] as string] = value === null || kind === 'plain' ? value : kind === 'boolean' ? value === 1 : JSON.parse(String(value));
    }
    return row;
  };
  const amountsOf = (row: Row): YearAmounts => ('amounts' in row ? (row.amounts as YearAmounts) : {});

  return {
    shape,
    put(row) {
      const given = amountsOf(row);
      const values = toValues(row);
      const sealed = seal(values, given);
      const stored = one.get(row.id);
      if (stored === undefined) {
        amounts?.add(row.id, given);
        insert.run([...values, sealed]);
        return 'added';
      }
      const changed = [...values.keys()].filter((at) => values[at] !== stored[at]);
      const hasOtherAmounts = amounts?.replace(row.id, given) ?? false;
      if (changed.length === 0 && !hasOtherAmounts) return null;
      updateOf(changed).run([...changed.map((at) => values[at] ?? null), sealed, row.id]);
      return 'changed';
    },
    remove: (id) => (remove.run(id).changes === 1 ? 'removed' : null),
    all() {
      const found = every.all().map(toRow);
      if (amounts !== null) {
        const byOwner = amounts.all();
        for (const row of found) row['amounts'] = byOwner.get(row['id'] as string) ?? {};
      }
      // The columns are those of the shape, and their values passed the shape's way in.
      return found as unknown as Row[];
    },
    one(id) {
      const values = one.get(id);
      if (values === undefined) return null;
      const row = toRow(values);
      if (amounts !== null) row['amounts'] = amounts.of(id);
      return row as unknown as Row;
    },
    seal(id) {
      const values = one.get(id);
      if (values !== undefined) reseal.run(seal(values, amounts?.of(id) ?? {}), id);
    },
    damaged() {
      const byOwner = amounts?.all() ?? new Map<string, YearAmounts>();
      const isDamaged = (values: readonly SqlValue[]) =>
        seal(values.slice(0, -1), byOwner.get(String(values[idAt])) ?? {}) !== values.at(-1);
      return everySealed
        .all()
        .filter(isDamaged)
        .map((values) => String(values[idAt]));
    },
  };
}

function amountTable(db: Database.Database, { table, owner }: { readonly table: string; readonly owner: string }) {
  const insert = db.prepare<[string, number, number | null]>(`INSERT INTO ${table} (${owner}, year, cents) VALUES (?, ?, ?)`);
  const insertAll = db.prepare<[string, string]>(
    `INSERT OR ROLLBACK INTO ${table} (${owner}, year, cents) SELECT ?, CAST(key AS INTEGER), value FROM json_each(?)`,
  );
  const update = db.prepare<[number | null, string, number]>(`UPDATE ${table} SET cents = ? WHERE ${owner} = ? AND year = ?`);
  const remove = db.prepare<[string, number]>(`DELETE FROM ${table} WHERE ${owner} = ? AND year = ?`);
  const of = db.prepare<[string], [number, number | null]>(`SELECT year, cents FROM ${table} WHERE ${owner} = ? ORDER BY year`).raw();
  const every = db.prepare<[], [string, number, number | null]>(`SELECT ${owner}, year, cents FROM ${table} ORDER BY ${owner}, year`).raw();

  const amountsOf = (id: string): YearAmounts => Object.fromEntries(of.all(id)) as YearAmounts;
  return {
    of: amountsOf,
    add(id: string, amounts: YearAmounts): void {
      insertAll.run(id, JSON.stringify(amounts));
    },
    /** Whether anything differed. */
    replace(id: string, amounts: YearAmounts): boolean {
      const stored = amountsOf(id);
      let isChanged = false;
      for (const [year, cents] of Object.entries(amounts)) {
        if (stored[Number(year)] === cents) continue;
        isChanged = true;
        if (Number(year) in stored) update.run(cents, id, Number(year));
        else insert.run(id, Number(year), cents);
      }
      for (const year of Object.keys(stored)) {
        if (year in amounts) continue;
        isChanged = true;
        remove.run(id, Number(year));
      }
      return isChanged;
    },
    all(): Map<string, YearAmounts> {
      const byOwner = new Map<string, Record<number, number | null>>();
      for (const [id, year, cents] of every.iterate()) {
        const found = byOwner.get(id);
        if (found === undefined) byOwner.set(id, { [year]: cents });
        else found[year] = cents;
      }
      return byOwner as Map<string, YearAmounts>;
    },
  };
}

/** CRC-32 of a row's values and its amounts in order of year: finds every single bit, and nearly every other fault. */
function sealing(fields: readonly string[], begun: number): (values: readonly SqlValue[], amounts: YearAmounts) => number {
  const added = fields.slice(begun);
  return (values, amounts) => {
    const later = added.flatMap((field, at) => (values[begun + at] === null ? [] : [[field, values[begun + at]]]));
    return crc32(JSON.stringify([values.slice(0, begun), amounts, ...(later.length > 0 ? [Object.fromEntries(later)] : [])]));
  };
}
