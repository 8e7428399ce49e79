import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { openStore } from '#electron/store/open.ts';
import { at, edit, good, heerlen, maker, newStore, scheme } from './support/new-store.ts';

/** Lists that mean every row, or a pass over a table that has few. */
const wholeTables = [
  /FROM (area|scheme|stream|commitment|moment|setting|scenario|kept_state|follow_up|evidence|kept_sentence|reading|delivery) ORDER BY id$/,
  /FROM (stream|commitment)_amount GROUP BY/,
  /FROM change_set LEFT JOIN source/,
  /FROM source LEFT JOIN source_content/,
  /FROM source JOIN change_set/,
  /FROM source_content ORDER BY/,
  /^SELECT id, at, who, kind(, what, undoes)? FROM change_set$/,
  /FROM change WHERE table_name IN \(\?, \?\) ORDER BY id( DESC)?$/,
  /FROM place WHERE table_name = \?/,
  /pragma_/,
  /sqlite_version|sqlite_schema/,
  /^SELECT kind FROM store$/,
  /^SELECT id FROM change_set ORDER BY id$/,
];

test('every statement prepares, and each that looks for rows finds them by an index', () => {
  const store = newStore();
  store.close();
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  const opened = good(openStore(store.path));
  const stream = maker().stream({ areaId: heerlen, schemeId: scheme('s').id });
  edit(opened, (writer) => {
    writer.putScheme(scheme('s'));
    writer.putStream(stream);
  });
  edit(opened, (writer) => writer.putStream({ ...stream, note: 'x' }));
  edit(opened, (writer) => writer.remove('stream', stream.id));
  good(opened.undo('Anna', at));
  good(opened.undo('Anna', at));
  opened.origin('stream', stream.id);
  const statements = [...new Set(prepare.mock.calls.map(([sql]) => sql.replaceAll(/\s+/g, ' ').trim()))];
  prepare.mockRestore();
  opened.close();

  const db = new Database(store.path, { readonly: true });
  const scans = statements
    .filter((sql) => /^(SELECT|UPDATE|DELETE|INSERT)/.test(sql) && !wholeTables.some((known) => known.test(sql)))
    .flatMap((sql) => {
      const marks = (sql.match(/\?/g) ?? []).map(() => null);
      const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(marks) as { detail: string }[];
      return plan
        .filter(({ detail }) => /^SCAN (?!CONSTANT|\(|.* USING (COVERING )?INDEX|\w+ VIRTUAL TABLE)/.test(detail))
        .map(({ detail }) => `${detail}: ${sql}`);
    });
  expect(statements.length).toBeGreaterThan(50);
  expect(scans.filter((scan) => !/^SCAN change(_set)?: SELECT id\b.* ORDER BY id DESC LIMIT 1/.test(scan))).toEqual([]);

  const childColumns = db
    .prepare<[], { child: string; from: string }>(
      `SELECT m.name AS child, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.seq = 0`,
    )
    .all();
  const indexed = (table: string) =>
    db
      .prepare<[string], string>('SELECT (SELECT name FROM pragma_index_info(l.name) WHERE seqno = 0) FROM pragma_index_list(?) l')
      .pluck()
      .all(table);
  expect(childColumns.length).toBeGreaterThan(10);
  expect(childColumns.filter(({ child, from }) => !indexed(child).includes(from))).toEqual([]);
  db.close();
});
