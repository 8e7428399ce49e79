import { constants, deflateSync, inflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { repairedCells } from './repaired-cells.ts';
import type { CarriedSource, KeptReading, RememberedSource, RowPlace, Source, SourceReading, ToldSource } from './store.ts';
import type { TableName } from './tables.ts';

/** How a table of a source was read. */
export type SourceTable = { readonly sheet: string; readonly columns: Readonly<Record<string, string>> };
/** Where a row stood, with what leads from a field to its cell. */
export type FoundPlace = { readonly source: number; readonly position: number; readonly row: number };

const placesAtATime = 500;

/** Imported files and where in them each row stood: kept outside undo. */
export function sourceTable(db: Database.Database) {
  const insertSource = db.prepare<[number, string, string, number, string, string | null]>(
    'INSERT INTO source (change_set_id, file, sha256, bytes, shape, reading) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertCarried = db.prepare<[number, string, string, number, string, string | null, string, string]>(
    'INSERT INTO source (change_set_id, file, sha256, bytes, shape, reading, read_at, read_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const wordsOf = db.prepare<[number], { shape: string; reading: string | null }>('SELECT shape, reading FROM source WHERE id = ?');
  const insertContent = db.prepare<[string, Buffer]>('INSERT INTO source_content (sha256, deflated) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const insertTable = db.prepare<[number, number, string, string]>(
    'INSERT INTO source_table (source_id, position, sheet, columns) VALUES (?, ?, ?, ?)',
  );
  const insertPlaces = db.prepare<[number, string, number, string]>(
    `INSERT INTO place (source_id, table_name, row_id, position, sheet_row) SELECT ?, ?, key, ?, value FROM json_each(?) WHERE true
     ON CONFLICT (source_id, table_name, row_id) DO NOTHING`,
  );
  const everySource = db.prepare<[], Omit<Source, 'kept'> & { kept: number }>(
    `SELECT source.id, file, source.sha256, bytes, change_set_id AS changeSet, source_content.sha256 IS NOT NULL AS kept,
       coalesce(read_at, change_set.at) AS at, coalesce(read_by, change_set.who) AS who, read_by AS readBy
     FROM source JOIN change_set ON change_set.id = change_set_id LEFT JOIN source_content USING (sha256) ORDER BY source.id`,
  );
  const everyReading = db.prepare<[], { file: string; at: string; shape: string; changeSet: number; reading: string }>(
    `SELECT file, coalesce(read_at, at) AS at, shape, change_set_id AS changeSet, reading FROM source JOIN change_set ON change_set.id = change_set_id
     WHERE reading IS NOT NULL ORDER BY source.id DESC LIMIT 500`,
  );
  const insertRepaired = db.prepare<[number, string, number, string, string, string]>(
    `INSERT INTO repaired_cell (source_id, sheet, sheet_row, sheet_column, seen, value) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const content = db
    .prepare<[number], Buffer>('SELECT deflated FROM source_content JOIN source USING (sha256) WHERE source.id = ?')
    .pluck();
  const contentOf = db.prepare<[string], Buffer>('SELECT deflated FROM source_content WHERE sha256 = ?').pluck();
  const everyContent = db.prepare<[], [string, Buffer]>('SELECT sha256, deflated FROM source_content ORDER BY sha256').raw();
  const tablesOf = db
    .prepare<[number], [string, string]>('SELECT sheet, columns FROM source_table WHERE source_id = ? ORDER BY position')
    .raw();
  const place = db.prepare<[number, string, string], FoundPlace>(
    `SELECT source_id AS source, position, sheet_row AS row FROM place
     JOIN source ON source.id = source_id WHERE change_set_id = ? AND table_name = ? AND row_id = ?`,
  );
  const placesOf = db
    .prepare<[string], [number, string, number, number]>(
      'SELECT source_id, row_id, position, sheet_row FROM place WHERE table_name = ? ORDER BY source_id, row_id',
    )
    .raw();
  const delivered = db
    .prepare<[string, string], [string, number]>(
      `SELECT row_id, change_set_id FROM source JOIN place ON place.source_id = source.id WHERE shape = ? AND table_name = ?`,
    )
    .raw();

  return {
    keep(changeSet: number, reading: SourceReading, largestKept: number): number {
      const { file, sha256, shape, content: bytes } = reading;
      const kept = reading.reading === null ? null : JSON.stringify(reading.reading);
      const id = Number(insertSource.run(changeSet, file, sha256, bytes.byteLength, shape, kept).lastInsertRowid);
      if (bytes.byteLength <= largestKept) insertContent.run(sha256, pressed(bytes));
      reading.tables.forEach(({ sheet, columns }, position) => {
        insertTable.run(id, position, sheet, JSON.stringify(columns));
      });
      for (const { sheet, row, column, seen, value } of reading.repaired) insertRepaired.run(id, sheet, row, column, seen, value);
      return id;
    },
    /** Keeps a file that another installation read, with where its rows stood. Its bytes are kept apart. */
    carry(changeSet: number, { file, sha256, bytes, shape, reading, tables, at, who }: CarriedSource): number {
      const kept = reading === null ? null : JSON.stringify(reading);
      const id = Number(insertCarried.run(changeSet, file, sha256, bytes, shape, kept, at, who).lastInsertRowid);
      tables.forEach(({ sheet, columns }, position) => {
        insertTable.run(id, position, sheet, JSON.stringify(columns));
      });
      return id;
    },
    /** How a source was read, to tell it elsewhere. */
    told(id: number): Pick<CarriedSource, 'shape' | 'reading'> {
      const { shape, reading } = wordsOf.get(id) ?? { shape: '', reading: null };
      return { shape, reading: reading === null ? null : (JSON.parse(reading) as KeptReading) };
    },
    repaired: repairedCells(db),
    /** The first place counts, where a row stands at several (a scheme). */
    notePlaces(source: number, table: TableName, places: readonly { readonly id: string; readonly place: RowPlace }[]): void {
      for (const [position, rows] of Map.groupBy(places, ({ place }) => place.table)) {
        for (let from = 0; from < rows.length; from += placesAtATime) {
          const texts = rows.slice(from, from + placesAtATime).map(({ id, place }) => `${JSON.stringify(id)}:${place.row}`);
          insertPlaces.run(source, table, position, `{${texts.join()}}`);
        }
      }
    },
    all: (): Source[] => everySource.all().map((source) => ({ ...source, kept: source.kept === 1 })),
    bytes(id: number): Uint8Array | null {
      const deflated = content.get(id);
      return deflated === undefined ? null : inflateSync(deflated);
    },
    /** Keeps bytes that no file brought. */
    keepContent(sha256: string, bytes: Uint8Array): void {
      insertContent.run(sha256, pressed(bytes));
    },
    keptBytes(sha256: string): Uint8Array | null {
      const deflated = contentOf.get(sha256);
      return deflated === undefined ? null : inflateSync(deflated);
    },
    /** Newest first, at most so many as a store of years holds. */
    readings: (): (RememberedSource & { readonly changeSet: number })[] =>
      everyReading.all().map(({ reading, ...source }) => ({ ...source, ...(JSON.parse(reading) as KeptReading) })),
    contents: (): IterableIterator<[string, Buffer]> => everyContent.iterate(),
    tables: (id: number): SourceTable[] =>
      tablesOf.all(id).map(([sheet, columns]) => ({ sheet, columns: JSON.parse(columns) as SourceTable['columns'] })),
    place: (changeSet: number, table: TableName, id: string): FoundPlace | null => place.get(changeSet, table, id) ?? null,
    /** Source → row → place, of every row of a table. */
    places(table: TableName): Map<number, Map<string, FoundPlace>> {
      const bySource = new Map<number, Map<string, FoundPlace>>();
      for (const [source, id, position, row] of placesOf.iterate(table)) {
        const places = bySource.get(source) ?? new Map<string, FoundPlace>();
        bySource.set(source, places.set(id, { source, position, row }));
      }
      return bySource;
    },
    /** Rows that stood in files of a shape, each with the change set that read it. */
    delivered: (shape: string, table: TableName): [string, number][] => delivered.all(shape, table),
  };
}

/** A workbook is a compressed file already: to press it again takes a third of a second per 10 MB and gains nothing. */
function pressed(bytes: Uint8Array): Buffer {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return deflateSync(bytes, { level: isZip ? constants.Z_NO_COMPRESSION : constants.Z_DEFAULT_COMPRESSION });
}

export type SourceTables = ReturnType<typeof sourceTable>;

/** A source with all that is kept of it; null where there is none. */
export function toldSource(sources: SourceTables, id: number): ToldSource | null {
  const source = sources.all().find((candidate) => candidate.id === id);
  if (source === undefined) return null;
  const places = placedTables.flatMap((of) =>
    Array.from(sources.places(of).get(id) ?? [], ([row, place]) => ({ of, id: row, table: place.position, row: place.row })),
  );
  return { ...source, ...sources.told(id), tables: sources.tables(id), places };
}

const placedTables = ['area', 'scheme', 'stream', 'commitment'] as const satisfies readonly TableName[];
