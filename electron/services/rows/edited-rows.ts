import { deciderOfFunder } from '#electron/services/import/decider-of-funder.ts';
import { schemeKey } from '#electron/services/import/scheme-book.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, SchemeRecord, StoredRows } from '#shared/contracts/records.ts';
import { fieldOfTable, type RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowEdit, RowProblem } from '#shared/contracts/rows.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { commitmentIdentity, freshRowId, slug, streamIdentity } from '#shared/domain/identity.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { rowProblems } from '#shared/reading/value-problem.ts';
import { rowLabel } from './row-label.ts';
import { type AnyRecord, bareRow, type RowIds, type RowNames, valuesOf, withValues } from './row-values.ts';
import { uses } from './uses.ts';

/** The rows of a store as they would be, what differs, and what is wrong with it. */
export type EditedRows = {
  readonly rows: StoredRows;
  readonly problems: readonly RowProblem[];
  readonly changed: readonly {
    readonly table: RowTableName;
    readonly row: AnyRecord;
    readonly label: string;
    readonly fields: readonly string[];
  }[];
  readonly added: readonly { readonly table: RowTableName; readonly row: AnyRecord; readonly label: string; readonly asked: string }[];
  readonly removed: readonly { readonly table: RowTableName; readonly row: AnyRecord; readonly label: string }[];
  /** Schemes that rows name for the first time: they are made [decisions.md, "Rows, ids, imports"]. */
  readonly madeSchemes: readonly SchemeRecord[];
};

type Book = Record<RowTableName, Map<string, AnyRecord>>;

/** Lays changes over rows; nothing of what is given changes. Rows with a problem stay as they were. */
export function editedRows(
  stored: StoredRows,
  edits: readonly RowEdit[],
  by: { readonly today: CivilDate; readonly hash: (identity: string) => string },
): EditedRows {
  const book: Book = {
    area: byId(stored.areas),
    scheme: byId(stored.schemes),
    stream: byId(stored.streams),
    commitment: byId(stored.commitments),
  };
  const nameIn = (table: 'area' | 'scheme', id: string) => (book[table].get(id) as AreaRecord | SchemeRecord | undefined)?.name ?? id;
  const names: RowNames = { area: (id) => nameIn('area', id), scheme: (id) => nameIn('scheme', id) };
  const madeSchemes: SchemeRecord[] = [];
  const problems: RowProblem[] = [];
  const changed: { -readonly [Key in keyof EditedRows['changed'][number]]: EditedRows['changed'][number][Key] }[] = [];
  const added: EditedRows['added'][number][] = [];
  const removed: EditedRows['removed'][number][] = [];

  const ids: RowIds = {
    area: (name) => areaByName.get(name) ?? ('' as AreaId),
    scheme(name) {
      const known = schemeByName.get(schemeKey(name));
      if (known !== undefined) return known;
      const scheme: SchemeRecord = { ...(bareRow('scheme', freshSlug(name, book.scheme, 'regeling')) as SchemeRecord), name: name.trim() };
      schemeByName.set(schemeKey(name), scheme.id);
      book.scheme.set(scheme.id, scheme);
      madeSchemes.push(scheme);
      return scheme.id;
    },
  };
  const areaByName = new Map(stored.areas.map(({ id, name }) => [name, id]));
  const schemeByName = new Map(stored.schemes.map(({ id, name }) => [schemeKey(name), id]));

  // Names first: a row may point at an area or a scheme that is new in the same change, whatever the order.
  for (const edit of [...edits].sort((a, b) => rank(a) - rank(b))) take(edit);
  for (const { table, row, label } of removed) {
    const count = uses(rowsOf(book), table, row.id);
    if (count > 0) problems.push({ table, id: row.id, label, field: null, problem: problem('row-in-use', { name: label, count }) });
  }
  return { rows: rowsOf(book), problems, changed, added, removed, madeSchemes };

  function take(edit: RowEdit): void {
    const { table, id } = edit;
    const before = edit.act === 'add' ? bareRow(table, '') : book[table].get(id);
    if (before === undefined) {
      problems.push({ table, id, label: '', field: null, problem: problem('row-gone', {}) });
      return;
    }
    if (edit.act === 'remove') {
      removed.push({ table, row: before, label: rowLabel(before, names) });
      book[table].delete(id);
      return;
    }
    const stood = edit.act === 'add' ? {} : valuesOf(table, before, names);
    const values = { ...stood, ...edit.values };
    const known = { areas: [...areaByName.keys()] };
    const wrong = [...rowProblems(table, values, (field) => fieldOfTable(table, field), known), ...ofName(edit, before)];
    if (wrong.length > 0) {
      const label = rowLabel(before, names) || [values['area'], values['scheme'], values['description']].filter(Boolean).join(', ');
      problems.push(...wrong.map((one) => ({ table, id, label, ...one })));
      return;
    }
    const filled = finished(table, withValues(table, before, edit.values, ids), before);
    if (table === 'scheme' && followsItself(filled as SchemeRecord)) {
      const [scheme, follows] = [(filled as SchemeRecord).name, String(values['follows'])];
      problems.push({ table, id, label: scheme, field: 'follows', problem: problem('scheme-circle', { scheme, follows }) });
      return;
    }
    const row = edit.act === 'add' ? ({ ...filled, id: freshId(table, filled) } as AnyRecord) : filled;
    book[table].set(row.id, row);
    if (table === 'area') areaByName.set((row as AreaRecord).name, row.id as AreaId);
    if (table === 'scheme') schemeByName.set(schemeKey((row as SchemeRecord).name), row.id as SchemeId);
    const label = rowLabel(row, names);
    if (edit.act === 'add') added.push({ table, row, label, asked: id });
    else changed.push({ table, row, label, fields: Object.keys(edit.values) });
  }

  /** An area and a scheme are known by their name, so it is theirs alone. */
  function ofName({ table, values }: Extract<RowEdit, { act: 'add' | 'change' }>, before: AnyRecord) {
    const field = table === 'area' ? 'area' : table === 'scheme' ? 'scheme' : null;
    const name = field === null ? null : values[field];
    if (field === null || typeof name !== 'string') return [];
    const taken = [...book[table].values()].some((row) => row.id !== before.id && 'name' in row && schemeKey(row.name) === schemeKey(name));
    return taken ? [{ field, problem: problem('name-taken', { seen: name }) }] : [];
  }

  function finished(table: RowTableName, row: AnyRecord, before: AnyRecord): AnyRecord {
    if (table === 'scheme') {
      const scheme = row as SchemeRecord;
      return { ...scheme, decidedBy: scheme.statedDecider ?? deciderOfFunder(scheme.funder) ?? 'other' };
    }
    // The reserve carries the day on which it was noted [rules 3].
    const isNoted = table === 'area' && (row as AreaRecord).reserve !== (before as AreaRecord).reserve;
    return isNoted ? ({ ...row, reserveNoted: by.today } as AreaRecord) : row;
  }

  function followsItself(scheme: SchemeRecord): boolean {
    const passed = new Set<string>();
    for (let at = scheme.follows; at !== null && !passed.has(at); at = (book.scheme.get(at) as SchemeRecord | undefined)?.follows ?? null) {
      if (at === scheme.id) return true;
      passed.add(at);
    }
    return false;
  }

  function freshId(table: RowTableName, row: AnyRecord): string {
    if ('schemeId' in row) return freshRowId(streamIdentity(row), by.hash, new Set(book.stream.keys()));
    if ('description' in row) return freshRowId(commitmentIdentity(row), by.hash, new Set(book.commitment.keys()));
    return freshSlug(row.name, book[table], table === 'area' ? 'gebied' : 'regeling');
  }
}

/** The slug of a name, with `-2`, `-3` … where it is taken. */
function freshSlug(name: string, taken: ReadonlyMap<string, unknown>, otherwise: string): string {
  const first = slug(name) || otherwise;
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`;
  return id;
}

function rank({ table, act }: RowEdit): number {
  if (act === 'remove') return 2;
  return table === 'area' || table === 'scheme' ? 0 : 1;
}

function byId(rows: readonly AnyRecord[]): Map<string, AnyRecord> {
  return new Map(rows.map((row) => [row.id, row]));
}

function rowsOf(book: Book): StoredRows {
  const inOrder = (rows: Map<string, AnyRecord>) => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Each map holds the rows of its own table.
  return {
    areas: inOrder(book.area),
    schemes: inOrder(book.scheme),
    streams: inOrder(book.stream),
    commitments: inOrder(book.commitment),
  } as unknown as StoredRows;
}
