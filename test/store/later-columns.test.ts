import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { laterColumns } from '#electron/store/later-columns.ts';
import { type ColumnKind, rowTable, type TableShape } from '#electron/store/row-table.ts';
import { streamTable } from '#electron/store/stream-table.ts';
import { streamSheet } from '#shared/contracts/fields.ts';

type Row = { readonly id: string; readonly name: string; readonly decision: string | null };

const begun = { id: 'plain', name: 'plain' } as const;
const shape = (later: Readonly<Record<string, ColumnKind>>): TableShape<Row> => ({ name: 'thing', fields: begun, later, amounts: null });

test('rows from before a column was added stay sealed; what the column holds is sealed too', () => {
  const db = new Database(':memory:');
  onTestFinished(() => {
    db.close();
  });
  db.exec('CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT, checksum INTEGER)');
  rowTable(db, shape({})).put({ id: 'a', name: 'A', decision: null });
  db.exec('ALTER TABLE thing ADD COLUMN decision TEXT');

  const table = rowTable(db, shape({ decision: 'plain' }));
  expect(table.damaged()).toEqual([]);
  expect(table.put({ id: 'a', name: 'A', decision: null })).toBeNull();
  expect(table.put({ id: 'b', name: 'B', decision: 'R-1' })).toBe('added');
  expect(table.put({ id: 'a', name: 'A', decision: 'R-2' })).toBe('changed');
  expect(table.damaged()).toEqual([]);
  db.exec("UPDATE thing SET decision = 'R-3' WHERE id = 'a'");
  db.exec("UPDATE thing SET decision = NULL WHERE id = 'b'");
  expect(table.damaged()).toEqual(['a', 'b']);
});

test('a field that the list of fields gets is a column of its table, and nothing else is', () => {
  const [note] = streamSheet.fields.filter(({ field }) => field === 'note');
  if (note === undefined) throw new Error('The sheet has no note');
  const fields = [...streamSheet.fields, { ...note, field: 'decisionNumber' }, { ...note, field: 'isFinal', kind: 'yes-no' as const }];
  expect(laterColumns({ ...streamSheet, fields }, streamTable.fields as Record<string, ColumnKind>)).toEqual({
    ...streamTable.later,
    decisionNumber: 'plain',
    isFinal: 'boolean',
  });
});
