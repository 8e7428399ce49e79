import type Database from 'better-sqlite3';
import type { ChangeSetKind } from '#shared/contracts/history.ts';
import type { CarriedTable, RowVersion } from './carried-table.ts';
import type { Standing } from './history.ts';
import { contentOf, contentOfColumns, contentText, type RowContent, versionId } from './row-content.ts';
import { type AnyShape, columnOf, kindsOf, type SqlValue } from './row-table.ts';
import type { FoundPlace, SourceTables } from './source-table.ts';
import { shapeOf, type TableName, type Tables } from './tables.ts';

type Change = {
  readonly changeSet: number;
  readonly rowId: string;
  readonly year: number | null;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: string | null;
};
type SetInfo = {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly kind: ChangeSetKind;
  readonly what: string;
  readonly undoes: number | null;
};
/** What a row was after each change set that touched it. */
type After = Map<number, RowContent | null>;

/**
 * Every version of rows, oldest first, from the history and from what merges brought along: two installations that know the
 * same version of a row know what each of them changed since. A merge that was taken back said nothing.
 */
export function rowVersions(
  db: Database.Database,
  parts: {
    readonly tables: Tables;
    readonly sources: SourceTables;
    readonly carried: CarriedTable;
    readonly standing: () => Standing;
  },
) {
  const { tables, sources, carried, standing } = parts;
  const changes = db.prepare<[string, string], Change>(
    `SELECT change_set_id AS changeSet, row_id AS rowId, year, operation, before FROM change WHERE table_name IN (?, ?) ORDER BY id DESC`,
  );
  const everySet = db.prepare<[], SetInfo>('SELECT id, at, who, kind, what, undoes FROM change_set');

  /** Row → what it was after each set, newest first: from what it is now back to where it began. */
  const contentsOf = (table: TableName, isAsked: (id: string) => boolean): Map<string, After> => {
    const shape = shapeOf(table);
    const now = new Map((tables[table].all() as readonly { readonly id: string }[]).map((record) => [record.id, record]));
    const found = new Map<string, { after: After; row: PastRow; newest: number }>();
    for (const change of changes.iterate(table, `${table}_amount`)) {
      if (!isAsked(change.rowId)) continue;
      const past = found.get(change.rowId) ?? { after: new Map(), row: pastRow(shape, now.get(change.rowId)), newest: 0 };
      found.set(change.rowId, past);
      if (past.newest !== change.changeSet) past.after.set(change.changeSet, past.row.content());
      past.newest = change.changeSet;
      past.row.takeOff(change);
    }
    return new Map(Array.from(found, ([id, { after }]) => [id, after]));
  };

  return (table: TableName, ids?: ReadonlySet<string>): Map<string, RowVersion[]> => {
    const sets = new Map(everySet.all().map((set) => [set.id, set]));
    const { isInEffect } = standing();
    /** The merge that a set is about: itself, or the one that it takes back or does again. */
    const mergeBehind = (set: SetInfo): SetInfo | null => {
      const undone = set.undoes === null ? undefined : sets.get(set.undoes);
      return undone === undefined ? (set.kind === 'merge' ? set : null) : mergeBehind(undone);
    };
    const brought = carried.all(table);
    const places = sources.places(table);
    const sourceOfSet = new Map(sources.all().flatMap(({ id, changeSet, readBy }) => (readBy === null ? [[changeSet, id] as const] : [])));
    const placeIn = (changeSet: number, id: string): FoundPlace | null => places.get(sourceOfSet.get(changeSet) ?? 0)?.get(id) ?? null;
    const isAsked = (id: string) => ids === undefined || ids.has(id);
    const contents = contentsOf(table, isAsked);
    const carriedSets = new Map<string, number[]>();
    for (const [changeSet, rows] of brought)
      for (const id of rows.keys()) if (isAsked(id)) carriedSets.set(id, [...(carriedSets.get(id) ?? []), changeSet]);

    const versionsOf = (id: string): RowVersion[] => {
      const after = contents.get(id) ?? new Map<number, RowContent | null>();
      const touching = [...new Set([...after.keys(), ...(carriedSets.get(id) ?? [])])].sort((a, b) => a - b);
      const versions: RowVersion[] = [];
      let content: RowContent | null = null;
      for (const changeSet of touching) {
        const set = sets.get(changeSet);
        if (set === undefined) continue;
        content = after.has(changeSet) ? (after.get(changeSet) ?? null) : content;
        const isAboutMerge = mergeBehind(set) !== null;
        if (set.kind === 'merge' && !isInEffect(changeSet)) continue;
        if (set.kind === 'merge') versions.push(...(brought.get(changeSet)?.get(id) ?? []));
        if (isAboutMerge && contentText(versions.at(-1)?.content ?? null) === contentText(content)) continue;
        const { at, who, kind, what } = set;
        versions.push({
          id: versionId({ at, who, content }),
          at,
          who,
          kind,
          what,
          place: placeIn(changeSet, id),
          content,
          isBrought: false,
        });
      }
      return versions;
    };
    return new Map([...new Set([...contents.keys(), ...carriedSets.keys()])].sort().map((id) => [id, versionsOf(id)]));
  };
}

type PastRow = { readonly content: () => RowContent | null; readonly takeOff: (change: Change) => void };

/** A row that goes back in time, change by change, newest first. */
function pastRow(shape: AnyShape, record: object | undefined): PastRow {
  const content = record === undefined ? null : contentOf(shape, record);
  let columns: Record<string, SqlValue> | null = content === null ? null : columnsOf(shape, content);
  let amounts = new Map(
    Object.entries((content?.['amounts'] ?? {}) as Record<string, number | null>).map(([year, cents]) => [Number(year), cents]),
  );
  return {
    content: () => (columns === null ? null : contentOfColumns(shape, columns, amounts)),
    takeOff({ year, operation, before }) {
      const image = before === null ? {} : (JSON.parse(before) as Record<string, SqlValue>);
      if (year !== null) {
        if (operation === 'insert') amounts.delete(year);
        else amounts.set(year, (image['cents'] ?? null) as number | null);
      } else if (operation === 'insert') {
        // Amounts that came with a new row have no change of their own: they go with it.
        [columns, amounts] = [null, new Map()];
      } else columns = operation === 'delete' ? image : { ...columns, ...image };
    },
  };
}

function columnsOf(shape: AnyShape, content: RowContent): Record<string, SqlValue> {
  const stored = (value: unknown, kind: string): SqlValue => {
    if (value === undefined || value === null) return null;
    return kind === 'plain' ? (value as SqlValue) : kind === 'boolean' ? Number(value) : JSON.stringify(value);
  };
  return Object.fromEntries(Object.entries(kindsOf(shape)).map(([field, kind]) => [columnOf(field), stored(content[field], kind)]));
}
