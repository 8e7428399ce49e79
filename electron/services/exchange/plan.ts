import type { RowVersion } from '#electron/store/carried-table.ts';

import { contentText, type RowContent, versionId } from '#electron/store/row-content.ts';
import type { Store } from '#electron/store/store.ts';
import type { MergeCounts, MergeSide, MergeState } from '#shared/contracts/exchange.ts';
import type { ExchangeContent, ExchangedTable, ExchangedVersion } from '#shared/contracts/exchange-file.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { checkedContent } from './checked-content.ts';
import { combined, wholeRow, withFields } from './fields.ts';

/** A version as the file has it; its place is one of the file's sources. */
export type FileVersion = Omit<RowVersion, 'place' | 'isBrought'> & { readonly place: ExchangedVersion['place'] };

/** What a file says of a row, beside what the store has of it. */
export type PlannedRow = {
  readonly key: string;
  readonly table: ExchangedTable;
  readonly id: string;
  readonly state: MergeState;
  readonly store: RowContent | null;
  readonly file: RowContent | null;
  /** What the row is to be; of a conflict that is not decided, what it is. null: it goes. */
  readonly result: RowContent | null;
  /** Fields that both sides changed; `*` is the whole row. */
  readonly conflicts: readonly string[];
  /** A conflict that nobody decided: nothing of the row is taken. */
  readonly isOpen: boolean;
  readonly storeVersions: readonly RowVersion[];
  readonly fileVersions: readonly FileVersion[];
};

export type MergePlan = { readonly rows: readonly PlannedRow[]; readonly counts: MergeCounts };

/** Which side wins: of a row by its key, and of all others. null: nobody decided. */
export type Decisions = { readonly ofRow: Readonly<Record<string, MergeSide>>; readonly ofAll: MergeSide | null };

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
  const counts: Record<MergeState | 'unchanged', number> = { new: 0, changed: 0, removed: 0, conflict: 0, unchanged: 0 };
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
    counts.unchanged += given.length - different.length;
    const logs = different.length === 0 ? new Map<string, RowVersion[]>() : store.versions(table, new Set(different.map(({ id }) => id)));
    for (const { id, versions } of different) {
      const key = `${table} ${id}`;
      const fileVersions = versions.map((one): FileVersion => ({ ...one, id: versionId(one) }));
      const planned = plannedRow(
        { key, table, id, store: now.get(id) ?? null, storeVersions: logs.get(id) ?? [], fileVersions },
        decisions,
      );
      if (planned === null) counts.unchanged += 1;
      else {
        rows.push(planned);
        counts[planned.state] += 1;
      }
    }
  }
  const kept = withoutUsed(rows, store);
  counts.unchanged += rows.length - kept.length;
  counts.removed -= rows.length - kept.length;
  return hasAllReferences(kept, store) ? done({ rows: kept, counts }) : failed(problem('exchange-damaged', { file }));
}

type Sides = Pick<PlannedRow, 'key' | 'table' | 'id' | 'store' | 'storeVersions' | 'fileVersions'>;

/** null: the store knows more of the row than the file, or as much. */
function plannedRow(sides: Sides, decisions: Decisions): PlannedRow | null {
  const { key, store, storeVersions, fileVersions } = sides;
  const newest = fileVersions.at(-1);
  if (newest === undefined) return null;
  const file = newest.content;
  const shared = { ...sides, file, conflicts: [], isOpen: false };
  const knownHere = new Set(storeVersions.map(({ id }) => id));
  if (knownHere.has(newest.id)) return null;
  const knownThere = new Set(fileVersions.map(({ id }) => id));
  const last = storeVersions.at(-1);
  if (last === undefined || knownThere.has(last.id)) return { ...shared, state: stateOf(store, file), result: file };

  const base = lastShared(storeVersions, fileVersions);
  const chosen = decisions.ofRow[key] ?? decisions.ofAll;
  if (store === null || file === null) {
    const isSame = (version: RowContent | null) => base !== null && contentText(base.content) === contentText(version);
    if (isSame(file)) return null;
    if (isSame(store)) return { ...shared, state: stateOf(store, file), result: file };
    return { ...shared, state: 'conflict', conflicts: [wholeRow], isOpen: chosen === null, result: chosen === 'file' ? file : store };
  }
  const { content, conflicts } = combined(base?.content ?? null, store, file);
  if (conflicts.length === 0) return contentText(content) === contentText(store) ? null : { ...shared, state: 'changed', result: content };
  const decided = chosen === 'file' ? withFields(content, file, conflicts) : content;
  return { ...shared, state: 'conflict', conflicts, isOpen: chosen === null, result: chosen === null ? store : decided };
}

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

/** An area stays, and so does a scheme that rows still speak of: they are removed only where nothing needs them. */
function withoutUsed(rows: readonly PlannedRow[], store: Store): readonly PlannedRow[] {
  const isRemoval = ({ state }: PlannedRow) => state === 'removed';
  if (!rows.some((row) => isRemoval(row) && (row.table === 'scheme' || row.table === 'area'))) return rows;
  const used = pointedAt(rows, store);
  return rows.filter((row) => !isRemoval(row) || (row.table !== 'area' && !used.has(row.key)));
}

function hasAllReferences(rows: readonly PlannedRow[], store: Store): boolean {
  const there = new Set<string>();
  for (const table of ['area', 'scheme'] as const) for (const id of store.contents(table).keys()) there.add(`${table} ${id}`);
  for (const { key, result } of rows) {
    if (result === null) there.delete(key);
    else there.add(key);
  }
  return [...pointedAt(rows, store)].every((key) => there.has(key));
}
