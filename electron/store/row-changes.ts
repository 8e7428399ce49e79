import type Database from 'better-sqlite3';
import type { Origin } from '#shared/contracts/history.ts';
import type { Standing } from './history.ts';
import type { Image } from './images.ts';
import { fieldOf } from './row-table.ts';
import type { HistoryTable } from './store.ts';

/** What one change set did to a row, as it was kept: for each field what stood before it. */
export type RowTouch = {
  readonly changeSet: number;
  readonly at: string;
  readonly who: string;
  /** Of its one field where it changed one, else of the row. */
  readonly origin: Origin;
  readonly isUndone: boolean;
  /** What it did to the row itself; null where it only changed amounts of years. */
  readonly operation: 'insert' | 'update' | 'delete' | null;
  /** Fields of the row that it changed, as they were stored before. */
  readonly before: Image;
  /** Cents of the years that it changed before it; undefined: there was no amount. */
  readonly yearsBefore: ReadonlyMap<number, number | null | undefined>;
};

type Kept = {
  readonly changeSet: number;
  readonly at: string;
  readonly who: string;
  readonly year: number | null;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: string | null;
};

/** Every change of a row, newest change set first. */
export function rowTouches(
  db: Database.Database,
  standing: () => Standing,
  originIn: (changeSet: number, table: HistoryTable, id: string, field: string | undefined) => Origin,
): (table: HistoryTable, id: string) => RowTouch[] {
  const select = db.prepare<[string, string, string], Kept>(
    `SELECT change_set_id AS changeSet, at, who, year, operation, before FROM change
     JOIN change_set ON change_set.id = change_set_id
     WHERE row_id = ? AND table_name IN (?, ?) ORDER BY change.id DESC`,
  );
  return (table, id) => {
    const { undoneBy } = standing();
    const bySet = Map.groupBy(select.all(id, table, `${table}_amount`), ({ changeSet }) => changeSet);
    return Array.from(bySet.values(), (changes): RowTouch => {
      const [first] = changes;
      if (first === undefined) throw new Error('A group without members');
      const { changeSet, at, who } = first;
      const before: Record<string, Image[string]> = {};
      const yearsBefore = new Map<number, number | null | undefined>();
      // Newest first: the oldest change of a set says what stood before the set.
      for (const { year, before: image } of changes) {
        const values = image === null ? {} : (JSON.parse(image) as Image);
        if (year === null) for (const [column, value] of Object.entries(values)) before[fieldOf(column)] = value;
        else yearsBefore.set(year, image === null ? undefined : ((values['cents'] ?? null) as number | null));
      }
      const operation = changes.find(({ year }) => year === null)?.operation ?? null;
      const fields = [...Object.keys(before), ...Array.from(yearsBefore.keys(), (year) => `yearAmount:${year}`)];
      const origin = originIn(changeSet, table, id, operation === 'insert' || fields.length !== 1 ? undefined : fields[0]);
      return { changeSet, at, who, origin, isUndone: undoneBy.has(changeSet), operation, before, yearsBefore };
    });
  };
}
