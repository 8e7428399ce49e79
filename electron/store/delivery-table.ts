import type Database from 'better-sqlite3';
import type { DeliveryNote } from '#shared/contracts/deliveries.ts';

/** Files that came and changed nothing. */
export function deliveryTable(db: Database.Database) {
  const insert = db.prepare<[string, string, string, string, string]>(
    'INSERT INTO delivery (at, who, file, sha256, areas) VALUES (?, ?, ?, ?, ?)',
  );
  const every = db.prepare<[], Omit<DeliveryNote, 'areas'> & { areas: string }>(
    'SELECT at, who, file, sha256, areas FROM delivery ORDER BY id',
  );
  const newest = db.prepare<[], number | null>('SELECT max(id) FROM delivery').pluck();
  return {
    newest: (): number => newest.get() ?? 0,
    note({ at, who, file, sha256, areas }: DeliveryNote): void {
      insert.run(at, who, file, sha256, JSON.stringify(areas));
    },
    all: (): DeliveryNote[] => every.all().map(({ areas, ...note }) => ({ ...note, areas: JSON.parse(areas) as DeliveryNote['areas'] })),
  };
}
