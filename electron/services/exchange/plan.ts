import type { RowVersion } from '#electron/store/carried-table.ts';
import { contentText, type RowContent, versionId } from '#electron/store/row-content.ts';
import type { Store } from '#electron/store/store.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import type { MergeState } from '#shared/contracts/exchange.ts';
import type { ExchangeContent, ExchangedTable } from '#shared/contracts/exchange-file.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { checkedContent } from './checked-content.ts';
import { withCountedDocuments } from './counted-documents.ts';
import { combined, differing, wholeRow, withFields } from './fields.ts';
import { withUniqueNames } from './names.ts';
import type { Decisions, FileVersion, MergePlan, PlannedRow } from './planned-row.ts';

/**
 * What merging a file would do to a store. Two installations that know the same version of a row know what each changed since:
 * what only one changed is taken, what both changed is a conflict. Problems: `exchange-other-kind`, `exchange-newer`,
 * `exchange-damaged`.
 */
export function mergePlan(store: Store, content: ExchangeContent, decisions: Decisions, file: string): Result<MergePlan, Problem> {
  const { kind } = content.head;
  const isInvented = kind === 'sample';
  if (isInvented !== (store.kind === 'sample'))
    return failed(problem('exchange-other-kind', { file, invented: isInvented ? 'file' : 'store' }));
  const rows: PlannedRow[] = [];
  let alike = 0;
  for (const { table, rows: given } of content.tables) {
    for (const { id, versions } of given)
      for (const version of versions) {
        const found = version.content === null ? 'sound' : checkedContent(table, id, version.content);
        if (found !== 'sound') return failed(problem(found === 'newer' ? 'exchange-newer' : 'exchange-damaged', { file }));
      }
    const now = store.contents(table);
    const different = given.filter(
      ({ id, versions }) => contentText(versions.at(-1)?.content ?? null) !== contentText(now.get(id) ?? null),
    );
    alike += given.length - different.length;
    const logs = different.length === 0 ? new Map<string, RowVersion[]>() : store.versions(table, new Set(different.map(({ id }) => id)));
    for (const { id, versions } of different) {
      const key = `${table} ${id}`;
      const fileVersions = versions.map((one): FileVersion => ({ ...one, id: versionId(one) }));
      const planned = plannedRow(
        { key, table, id, store: now.get(id) ?? null, storeVersions: logs.get(id) ?? [], fileVersions },
        decisions,
      );
      if (planned === null) alike += 1;
      else rows.push(planned);
    }
  }
  const referred = withReferences(rows, content, store);
  if (referred === null) return failed(problem('exchange-damaged', { file }));
  const whole = withCountedDocuments(withUniqueNames(withoutLooseDocuments(referred, store), store, decisions), store);
  const counts: Record<MergeState | 'unchanged', number> = { new: 0, changed: 0, removed: 0, conflict: 0, unchanged: alike };
  for (const { state } of whole) counts[state] += 1;
  return done({ rows: whole, counts });
}

type Sides = Pick<PlannedRow, 'key' | 'table' | 'id' | 'store' | 'storeVersions' | 'fileVersions'>;

/** null: the store knows more of the row than the file, or as much. */
function plannedRow(sides: Sides, decisions: Decisions): PlannedRow | null {
  const { key, store, storeVersions, fileVersions } = sides;
  const newest = fileVersions.at(-1);
  if (newest === undefined) return null;
  const file = newest.content;
  const shared = { ...sides, file, conflicts: [], namesake: null, isOpen: false };
  const knownHere = new Set(storeVersions.map(({ id }) => id));
  if (knownHere.has(newest.id)) return null;
  const knownThere = new Set(fileVersions.map(({ id }) => id));
  const last = storeVersions.at(-1);
  if (last === undefined || knownThere.has(last.id)) return { ...shared, state: stateOf(store, file), result: file };

  const base = lastShared(storeVersions, fileVersions);
  const ofThis = decisions.ofRow[key];
  const chosen = ofThis === undefined ? decisions.ofAll : ofThis;
  if (store === null || file === null || isOneThing.has(sides.table)) {
    const isSame = (version: RowContent | null) => base !== null && contentText(base.content) === contentText(version);
    if (isSame(file)) return null;
    if (isSame(store)) return { ...shared, state: stateOf(store, file), result: file };
    const conflicts = store === null || file === null ? [wholeRow] : differing(store, file);
    return { ...shared, state: 'conflict', conflicts, isOpen: chosen === null, result: chosen === 'file' ? file : store };
  }
  const { content, conflicts } = combined(base?.content ?? null, store, file);
  if (conflicts.length === 0) return contentText(content) === contentText(store) ? null : { ...shared, state: 'changed', result: content };
  const decided = chosen === 'file' ? withFields(content, file, conflicts) : content;
  return { ...shared, state: 'conflict', conflicts, isOpen: chosen === null, result: chosen === null ? store : decided };
}

/** Rows whose fields speak of one another: a mix of two sides would be neither. */
const isOneThing: ReadonlySet<ExchangedTable> = new Set(['kept_state', 'kept_sentence', 'reading']);

function stateOf(store: RowContent | null, file: RowContent | null): MergeState {
  return store === null ? 'new' : file === null ? 'removed' : 'changed';
}

/** The newest version that both know; where they know none by who made it when, the newest that is the same on both sides. */
function lastShared(here: readonly RowVersion[], there: readonly FileVersion[]): RowVersion | null {
  const ids = new Set(there.map(({ id }) => id));
  const byId = here.findLast(({ id }) => ids.has(id));
  if (byId !== undefined) return byId;
  const texts = new Set(there.map(({ content }) => contentText(content)));
  return here.findLast(({ content }) => content !== null && texts.has(contentText(content))) ?? null;
}

const pointers: Partial<Record<ExchangedTable, Readonly<Record<string, ExchangedTable>>>> = {
  scheme: { follows: 'scheme' },
  stream: { areaId: 'area', schemeId: 'scheme', matches: 'scheme' },
  commitment: { areaId: 'area', fundedBy: 'scheme' },
};

/**
 * The plan with what its rows point at: an area stays, a scheme that rows still speak of too, and one that was taken away here
 * comes back with a row that needs it. null: the file lacks what its own rows point at.
 */
function withReferences(rows: readonly PlannedRow[], content: ExchangeContent, store: Store): readonly PlannedRow[] | null {
  const planned = new Map(rows.map((row) => [row.key, row]));
  const stored = new Map(
    (['area', 'scheme'] as const).flatMap((table) => Array.from(store.contents(table), ([id, row]) => [`${table} ${id}`, row])),
  );
  for (const row of rows)
    if (row.table === 'area' && row.state === 'removed') planned.set(row.key, { ...row, state: 'unchanged', result: row.store });
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const key of pointedAt([...planned.values()], store)) {
      const row = planned.get(key);
      if (row === undefined ? stored.has(key) : row.result !== null) continue;
      const needed = row?.store != null ? { ...row, state: 'unchanged' as const, result: row.store, isOpen: false } : ofFile(key, content);
      if (needed === null) return null;
      planned.set(key, needed);
      isSettled = false;
    }
  }
  return [...planned.values()];
}

/** A document goes with the row that it proves: none is taken for a row that is not there when all is taken. */
function withoutLooseDocuments(rows: readonly PlannedRow[], store: Store): readonly PlannedRow[] {
  const isDocument = ({ table, result }: PlannedRow) => (table === 'evidence' || table === 'document_amounts') && result !== null;
  if (!rows.some(isDocument)) return rows;
  const results = new Map(rows.map(({ key, result }) => [key, result]));
  const contents = { stream: store.contents('stream'), commitment: store.contents('commitment') };
  const isThere = (table: 'stream' | 'commitment', id: string) => {
    const planned = results.get(`${table} ${id}`);
    return planned === undefined ? contents[table].has(id) : planned !== null;
  };
  return rows.filter((row) => {
    if (!isDocument(row)) return true;
    const { tableName, rowId } = row.result as unknown as Pick<Evidence, 'tableName' | 'rowId'>;
    return isThere(tableName, rowId);
  });
}

/** A row of the file that is not there here, as the file has it. */
function ofFile(key: string, { tables }: ExchangeContent): PlannedRow | null {
  const [table, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  const found = tables.find((one) => one.table === table);
  const versions = found?.rows.find((row) => row.id === id)?.versions.map((one): FileVersion => ({ ...one, id: versionId(one) })) ?? [];
  const content = versions.at(-1)?.content ?? null;
  if (found === undefined || content === null) return null;
  const none = { store: null, storeVersions: [], conflicts: [], namesake: null, isOpen: false };
  return { key, table: found.table, id, state: 'new', file: content, result: content, fileVersions: versions, ...none };
}

/** What rows will point at when all is taken. */
function pointedAt(rows: readonly PlannedRow[], store: Store): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [table, fields] of Object.entries(pointers)) {
    const next = new Map<string, RowContent | null>(store.contents(table as ExchangedTable));
    for (const row of rows) if (row.table === table) next.set(row.id, row.result);
    for (const content of next.values())
      for (const [field, target] of Object.entries(fields)) {
        const id = content?.[field];
        if (typeof id === 'string') found.add(`${target} ${id}`);
      }
  }
  return found;
}
