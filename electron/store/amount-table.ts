import type Database from 'better-sqlite3';
import type { YearAmounts } from '#shared/domain/records.ts';

/** Ids of rows, each with its cents per year as JSON. */
export type AmountTexts = readonly (readonly [id: string, amounts: string])[];

/** The cents per year of the rows of a table. */
export function amountTable(db: Database.Database, { table, owner }: { readonly table: string; readonly owner: string }) {
  const insert = db.prepare<[string, number, number | null]>(`INSERT INTO ${table} (${owner}, year, cents) VALUES (?, ?, ?)`);
  const insertAll = db.prepare<[string]>(
    `INSERT OR ROLLBACK INTO ${table} (${owner}, year, cents)
     SELECT owner.key, CAST(year.key AS INTEGER), year.value FROM json_each(?) AS owner, json_each(owner.value) AS year`,
  );
  const update = db.prepare<[number | null, string, number]>(`UPDATE ${table} SET cents = ? WHERE ${owner} = ? AND year = ?`);
  const remove = db.prepare<[string, number]>(`DELETE FROM ${table} WHERE ${owner} = ? AND year = ?`);
  // In no order, as years sort themselves in an object: one that is asked for makes SQLite plan anew for each row.
  const of = db.prepare<[string], [number, number | null]>(`SELECT year, cents FROM ${table} WHERE ${owner} = ?`).raw();
  /** A text for each row, as the driver is slow with many small answers. */
  const every = db.prepare<[], [string, string]>(`SELECT ${owner}, json_group_object(year, cents) FROM ${table} GROUP BY ${owner}`).raw();

  const amountsOf = (id: string): YearAmounts => Object.fromEntries(of.all(id)) as YearAmounts;
  return {
    of: amountsOf,
    /** Adds those of rows that have none yet. */
    add(texts: AmountTexts): void {
      if (texts.length > 0) insertAll.run(`{${texts.map(([id, amounts]) => `${JSON.stringify(id)}:${amounts}`).join()}}`);
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
    all: (): Map<string, YearAmounts> => new Map(every.all().map(([id, amounts]) => [id, JSON.parse(amounts) as YearAmounts])),
  };
}
