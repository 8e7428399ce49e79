import type { CarriedTable } from './carried-table.ts';
import type { Effects } from './change-set.ts';
import type { DocumentsOfRows } from './documents-of-row.ts';
import type { Standing } from './history.ts';
import { recordOf } from './row-content.ts';
import type { RowEffect, RowTable } from './row-table.ts';
import type { SourceTables } from './source-table.ts';
import type { HistoryTable, PlacedRow, RowPlace, StoreWriter } from './store.ts';
import { shapeOf, type TableName, type Tables, tableNamed } from './tables.ts';

const largestKeptByDefault = 25 * 1024 * 1024;

/** Writes into the tables for one change set, and notes what each write did. */
export function storeWriter(
  tables: Tables,
  sources: SourceTables,
  running: {
    readonly changeSet: number;
    readonly effects: Effects;
    readonly standing: () => Standing;
    readonly carried: CarriedTable;
    readonly documents: DocumentsOfRows;
    /** What was written is no row, and kept all the same. */
    readonly keep: () => void;
  },
): StoreWriter {
  const { changeSet, effects, standing, carried, documents, keep } = running;
  let source: number | null = null;
  const placed = (table: HistoryTable, rows: readonly PlacedRow<{ readonly id: string }>[]) => {
    const places = rows.flatMap(({ row: { id }, place }) => (place === undefined ? [] : [{ id, place }]));
    if (places.length === 0) return;
    if (source === null) throw new Error('A row has a place, but the file it stood in is not kept');
    sources.notePlaces(source, table, places);
  };
  const wrote = (table: TableName, id: string, effect: RowEffect | null) => effects.note(table, id, effect);
  const put = <Row extends { readonly id: string }>(table: HistoryTable, into: RowTable<Row>, row: Row, place: RowPlace | undefined) => {
    wrote(table, row.id, into.put(row));
    if (place !== undefined) placed(table, [{ row, place }]);
  };
  const putAll = <Row extends { readonly id: string }>(table: HistoryTable, into: RowTable<Row>, rows: readonly PlacedRow<Row>[]) => {
    const inOrder = inOrderOfIds(rows);
    into.putAll(
      inOrder.map(({ row }) => row),
      ({ id }, effect) => wrote(table, id, effect),
    );
    placed(table, inOrder);
  };
  const remove = (table: TableName, id: string) => {
    documents.removeWith(table, id, effects);
    wrote(table, id, tableNamed(tables, table).remove(id));
  };

  return {
    keepSource(reading) {
      const limit = tables.setting.all().find(({ id }) => id === 'largestKeptFile')?.value;
      source = sources.keep(changeSet, reading, typeof limit === 'number' ? limit : largestKeptByDefault);
    },
    putArea: (row, place) => put('area', tables.area, row, place),
    putScheme: (row, place) => put('scheme', tables.scheme, row, place),
    putStream: (row, place) => put('stream', tables.stream, row, place),
    putCommitment: (row, place) => put('commitment', tables.commitment, row, place),
    putStreams: (rows) => putAll('stream', tables.stream, rows),
    putCommitments: (rows) => putAll('commitment', tables.commitment, rows),
    seen: (table, rows) => placed(table, inOrderOfIds(rows)),
    remove,
    putMoment: (moment) => wrote('moment', moment.id, tables.moment.put(moment)),
    removeMoment: (id) => wrote('moment', id, tables.moment.remove(id)),
    putSetting: (id, value) => wrote('setting', id, tables.setting.put({ id, value })),
    putScenario: (scenario) => wrote('scenario', scenario.id, tables.scenario.put(scenario)),
    removeScenario: (id) => wrote('scenario', id, tables.scenario.remove(id)),
    putFollowUp: (followUp) => wrote('follow_up', followUp.id, tables.follow_up.put(followUp)),
    removeFollowUp: (key) => wrote('follow_up', key, tables.follow_up.remove(key)),
    putKeptSentence: (sentence) => wrote('kept_sentence', sentence.id, tables.kept_sentence.put(sentence)),
    removeKeptSentence: (id) => wrote('kept_sentence', id, tables.kept_sentence.remove(id)),
    putReading: (reading) => wrote('reading', reading.id, tables.reading.put(reading)),
    putKeptState(state, content) {
      sources.keepContent(state.sha256, content);
      wrote('kept_state', state.id, tables.kept_state.put(state));
    },
    removeKeptState: (id) => wrote('kept_state', id, tables.kept_state.remove(id)),
    putDocumentAmounts: (said) => wrote('document_amounts', said.id, tables.document_amounts.put(said)),
    putEvidence(evidence, content) {
      if (evidence.sha256 !== null && content !== null) sources.keepContent(evidence.sha256, content);
      wrote('evidence', evidence.id, tables.evidence.put(evidence));
    },
    removeEvidence: (id) => wrote('evidence', id, tables.evidence.remove(id)),
    carrySource: (source) => sources.carry(changeSet, source),
    carryPlace: (source, table, id, place) => sources.notePlaces(source, table, [{ id, place }]),
    carryVersions(table, id, versions) {
      carried.add(changeSet, table, id, versions);
      keep();
    },
    putContent(table, content) {
      const rows = tableNamed(tables, table);
      const record = recordOf(shapeOf(table), content);
      wrote(table, record.id, rows.put(record));
    },
    removeContent: remove,
    keepBytes: sources.keepContent,
    deliveredBefore: (table, shape, areas) => deliveredBefore(tables, sources, standing(), { table, shape, areas }),
  };
}

/** Each index that is written then grows at its end: a third of the time where there are many. */
function inOrderOfIds<Row extends { readonly id: string }>(rows: readonly PlacedRow<Row>[]): readonly PlacedRow<Row>[] {
  return rows.toSorted(({ row: one }, { row: other }) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Rows that are still there, of these areas, and stood in an earlier file of this shape that was not taken back. */
export function deliveredBefore(
  tables: Tables,
  sources: SourceTables,
  standing: Standing,
  asked: { readonly table: HistoryTable; readonly shape: string; readonly areas: readonly string[] },
): ReadonlySet<string> {
  const { table, shape, areas } = asked;
  const delivered = new Set(
    sources
      .delivered(shape, table)
      .filter(([, changeSet]) => standing.isInEffect(changeSet))
      .map(([id]) => id),
  );
  if (table === 'scheme') return delivered;
  const here = table === 'area' ? tables.area.all().map(({ id }) => ({ id, areaId: id })) : tables[table].all();
  return new Set(here.filter(({ id, areaId }) => delivered.has(id) && areas.includes(areaId)).map(({ id }) => id));
}
