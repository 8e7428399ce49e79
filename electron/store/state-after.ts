import type Database from 'better-sqlite3';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import type { DecisionMoment } from '#shared/domain/decision-calendar.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import { type Change, type Image, imageBefore } from './images.ts';
import { contentOfColumns, recordOf } from './row-content.ts';
import { quoted } from './row-table.ts';
import { type Setting, thresholdsOf } from './setting-table.ts';
import { keyColumn, ownerOf, shapeOf, type TableName, type Tables } from './tables.ts';

/** What the store held at a moment, as far as figures hang on it. */
export type StoreState = {
  readonly rows: StoredRows;
  readonly thresholds: Thresholds;
  /** Settings by name, as they were put. */
  readonly settings: ReadonlyMap<string, unknown>;
};

const tablesOfFigures = ['area', 'scheme', 'stream', 'commitment', 'moment', 'setting'] as const satisfies readonly TableName[];
type FigureTable = (typeof tablesOfFigures)[number];
type StoredChange = Omit<Change, 'before'> & { readonly before: string | null };
/** A row on its way back, with its amounts by year. */
type Walking = { row: Image | null; readonly amounts: Map<number, number | null> };

/**
 * The store as it was after a change set: what it holds now, less what every later set did, newest first. Rows that no later
 * set touched are the same objects as now, so that what was worked out for them holds.
 */
export function stateAfter(db: Database.Database, tables: Tables, now: () => StoredRows): (changeSet: number) => StoreState {
  const lastChange = db.prepare<[number], number | null>('SELECT max(last_change) FROM change_set WHERE id <= ?').pluck();
  const later = db.prepare<[number], StoredChange>(
    `SELECT id, change_set_id AS changeSet, table_name AS "table", row_id AS rowId, year, operation, before FROM change
     WHERE id > ? ORDER BY id DESC`,
  );
  const reading = new Map(
    tablesOfFigures.map((table) => [table, db.prepare<[string], Image>(`SELECT * FROM ${quoted(table)} WHERE id = ?`)]),
  );
  const amountsOf = new Map(
    (['stream', 'commitment'] as const).map((table) => {
      const amounts = `${table}_amount`;
      return [
        table as FigureTable,
        db.prepare<[string], { year: number; cents: number | null }>(`SELECT year, cents FROM ${amounts} WHERE ${keyColumn(amounts)} = ?`),
      ];
    }),
  );

  const walkedBack = (changeSet: number): ReadonlyMap<FigureTable, ReadonlyMap<string, Walking>> => {
    const found = new Map<FigureTable, Map<string, Walking>>(tablesOfFigures.map((table) => [table, new Map()]));
    for (const stored of later.iterate(lastChange.get(changeSet) ?? 0)) {
      const table = ownerOf[stored.table];
      const ofTable = table === undefined ? undefined : found.get(table as FigureTable);
      if (ofTable === undefined) continue;
      const walking = ofTable.get(stored.rowId) ?? asNow(table as FigureTable, stored.rowId);
      ofTable.set(stored.rowId, walking);
      stepBack(walking, { ...stored, before: stored.before === null ? null : (JSON.parse(stored.before) as Image) });
    }
    return found;
  };
  const asNow = (table: FigureTable, id: string): Walking => ({
    row: reading.get(table)?.get(id) ?? null,
    amounts: new Map(
      amountsOf
        .get(table)
        ?.all(id)
        .map(({ year, cents }) => [year, cents]),
    ),
  });

  return (changeSet) => {
    const back = walkedBack(changeSet);
    const rowsOf = <Row extends { readonly id: string }>(table: FigureTable, current: readonly Row[]): readonly Row[] => {
      const walked = back.get(table) ?? new Map<string, Walking>();
      if (walked.size === 0) return current;
      const untouched = current.filter(({ id }) => !walked.has(id));
      const restored = Array.from(walked.values()).flatMap(({ row, amounts }) => (row === null ? [] : [rowOf<Row>(table, row, amounts)]));
      return [...untouched, ...restored].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    };
    const stored = now();
    const settings = rowsOf<Setting>('setting', tables.setting.all());
    return {
      rows: {
        areas: rowsOf<AreaRecord>('area', stored.areas),
        schemes: rowsOf<SchemeRecord>('scheme', stored.schemes),
        streams: rowsOf<StreamRecord>('stream', stored.streams),
        commitments: rowsOf<CommitmentRecord>('commitment', stored.commitments),
      },
      thresholds: thresholdsOf(settings, rowsOf<DecisionMoment>('moment', tables.moment.all())),
      settings: new Map(settings.map(({ id, value }) => [id, value])),
    };
  };
}

function stepBack(walking: Walking, change: Change): void {
  const { year, operation, before } = change;
  if (year === null) {
    walking.row = imageBefore(walking.row, [change]);
    // The amounts of a new row came with it, without a change of their own.
    if (operation === 'insert') walking.amounts.clear();
    return;
  }
  if (operation === 'insert') walking.amounts.delete(year);
  else walking.amounts.set(year, (before?.['cents'] ?? null) as number | null);
}

/** A row of columns as a record; a column that was added later is empty. */
function rowOf<Row>(table: FigureTable, image: Image, amounts: ReadonlyMap<number, number | null>): Row {
  const shape = shapeOf(table);
  // The columns are those of the shape, and their values passed the shape's way in.
  return recordOf(shape, contentOfColumns(shape, image, amounts)) as Row;
}
