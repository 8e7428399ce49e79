import type Database from 'better-sqlite3';
import { areaTable } from './area-table.ts';
import { commitmentTable } from './commitment-table.ts';
import { documentTable } from './document-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { followUpTable, keptSentenceTable, keptStateTable, readingTable, scenarioTable } from './kept-tables.ts';
import { momentTable } from './moment-table.ts';
import { type AnyShape, type RowTable, rowTable } from './row-table.ts';
import { schemeTable } from './scheme-table.ts';
import { settingTable } from './setting-table.ts';
import { streamTable } from './stream-table.ts';

const shapes = {
  area: areaTable,
  scheme: schemeTable,
  stream: streamTable,
  commitment: commitmentTable,
  moment: momentTable,
  setting: settingTable,
  scenario: scenarioTable,
  kept_state: keptStateTable,
  follow_up: followUpTable,
  evidence: evidenceTable,
  document_amounts: documentTable,
  kept_sentence: keptSentenceTable,
  reading: readingTable,
};

/** The shape of a table, for work that does not look into its rows. */
export function shapeOf(table: TableName): AnyShape {
  return shapes[table] as unknown as AnyShape;
}

/** Every table with a history, its statements prepared. */
export function openTables(db: Database.Database) {
  return {
    area: rowTable(db, areaTable),
    scheme: rowTable(db, schemeTable),
    stream: rowTable(db, streamTable),
    commitment: rowTable(db, commitmentTable),
    moment: rowTable(db, momentTable),
    setting: rowTable(db, settingTable),
    scenario: rowTable(db, scenarioTable),
    kept_state: rowTable(db, keptStateTable),
    follow_up: rowTable(db, followUpTable),
    evidence: rowTable(db, evidenceTable),
    document_amounts: rowTable(db, documentTable),
    kept_sentence: rowTable(db, keptSentenceTable),
    reading: rowTable(db, readingTable),
  };
}
export type Tables = ReturnType<typeof openTables>;
export type TableName = keyof Tables;

/** A table by its name, for work that does not look into its rows. */
export function tableNamed(tables: Tables, name: TableName): RowTable<{ readonly id: string }> {
  // What a row holds is known by its shape only.
  return tables[name] as unknown as RowTable<{ readonly id: string }>;
}

/** Tables with a history, and tables of amounts per year with the table of rows that they belong to. */
export const ownerOf: Readonly<Record<string, TableName>> = {
  area: 'area',
  scheme: 'scheme',
  stream: 'stream',
  stream_amount: 'stream',
  commitment: 'commitment',
  commitment_amount: 'commitment',
  moment: 'moment',
  setting: 'setting',
  scenario: 'scenario',
  kept_state: 'kept_state',
  follow_up: 'follow_up',
  evidence: 'evidence',
  document_amounts: 'document_amounts',
  kept_sentence: 'kept_sentence',
  reading: 'reading',
};

/** The column that names a row in a table of amounts; `id` elsewhere. */
export function keyColumn(table: string): string {
  return table.endsWith('_amount') ? `${table.slice(0, -'_amount'.length)}_id` : 'id';
}
