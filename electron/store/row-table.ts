import { crc32 } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { YearAmounts } from '#shared/domain/records.ts';
import { type AmountTexts, amountTable } from './amount-table.ts';

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
  /** The same of many rows with ids of their own, told one by one; new ones are written faster together. */
  readonly putAll: (rows: readonly Row[], told: (row: Row, effect: RowEffect | null) => void) => void;
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

/** Rows whose amounts are written in one statement. */
const rowsAtATime = 200;

/** Prepares the statements of a table. */
export function rowTable<Row extends { readonly id: string }>(db: Database.Database, shape: TableShape<Row>): RowTable<Row> {
  // What its fields hold does not matter for their order.
  const all = kindsOf(shape as unknown as AnyShape);
  const [fields, kinds] = [Object.keys(all), Object.values(all)];
  const seal = sealing(fields, Object.keys(shape.fields).length);
  const columns = fields.map((field) => quoted(columnOf(field)));
  const idAt = fields.indexOf('id');
  const list = columns.join(', ');
  const insert = db.prepare<SqlValue[]>(
    `INSERT OR ROLLBACK INTO ${shape.name} (${list}, checksum) VALUES (${columns.map(() => '?').join(', ')}, ?)`,
  );
  const updates = new Map<string, Database.Statement<SqlValue[]>>();
  /** Only what changed is written: SQLite writes every index of a column that is named, also where its value stays. */
  const updateOf = (changed: readonly number[]) => {
    const set = [...changed.map((at) => columns[at]), 'checksum'].map((column) => `${column} = ?`).join(', ');
    const known = updates.get(set) ?? db.prepare<SqlValue[]>(`UPDATE OR ROLLBACK ${shape.name} SET ${set} WHERE id = ?`);
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

  const put = (row: Row, stored: readonly SqlValue[] | undefined, text: string): RowEffect | null => {
    const values = toValues(row);
    const sealed = seal(values, text);
    if (stored === undefined) {
      // Each value by itself: of a list, the driver asks for each of its values, which takes a third longer.
      insert.run(...values, sealed);
      return 'added';
    }
    const changed = [...values.keys()].filter((at) => values[at] !== stored[at]);
    const hasOtherAmounts = amounts?.replace(row.id, amountsOf(row)) ?? false;
    if (changed.length === 0 && !hasOtherAmounts) return null;
    updateOf(changed).run(...changed.map((at) => values[at] ?? null), sealed, row.id);
    return 'changed';
  };
  /** The amounts of rows that are not there yet come first: the history tells by that what came with a new row. */
  const putTogether = (rows: readonly Row[], told: (row: Row, effect: RowEffect | null) => void) => {
    const stored = rows.map(({ id }) => one.get(id));
    const texts: AmountTexts = rows.map((row) => [row.id, JSON.stringify(amountsOf(row))]);
    amounts?.add(texts.filter((_, at) => stored[at] === undefined));
    rows.forEach((row, at) => {
      told(row, put(row, stored[at], texts[at]?.[1] ?? ''));
    });
  };

  return {
    shape,
    put(row) {
      let effect: RowEffect | null = null;
      putTogether([row], (_, found) => {
        effect = found;
      });
      return effect;
    },
    putAll(rows, told) {
      for (let from = 0; from < rows.length; from += rowsAtATime) putTogether(rows.slice(from, from + rowsAtATime), told);
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
      if (values !== undefined) reseal.run(seal(values, JSON.stringify(amounts?.of(id) ?? {})), id);
    },
    damaged() {
      const byOwner = amounts?.all() ?? new Map<string, YearAmounts>();
      const isDamaged = (values: readonly SqlValue[]) =>
        seal(values.slice(0, -1), JSON.stringify(byOwner.get(String(values[idAt])) ?? {})) !== values.at(-1);
      return everySealed
        .all()
        .filter(isDamaged)
        .map((values) => String(values[idAt]));
    },
  };
}

/** CRC-32 of a row's values and its amounts in order of year: finds every single bit, and nearly every other fault. */
function sealing(fields: readonly string[], begun: number): (values: readonly SqlValue[], amounts: string) => number {
  const added = fields.slice(begun);
  return (values, amounts) => {
    const later = added.flatMap((field, at) => (values[begun + at] === null ? [] : [[field, values[begun + at]]]));
    const first = JSON.stringify(added.length === 0 ? values : values.slice(0, begun));
    return crc32(`[${first},${amounts}${later.length > 0 ? `,${JSON.stringify(Object.fromEntries(later))}` : ''}]`);
  };
}
