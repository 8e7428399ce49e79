import { schemeKey as nameKey } from '#electron/services/import/scheme-book.ts';
import type { RowContent } from '#electron/store/row-content.ts';
import type { Store } from '#electron/store/store.ts';
import { asStored, type Decisions, type PlannedRow } from './planned-row.ts';

/** Files, commands and people mean these by their names: two of one name would be one to all of them. */
const namedTables = ['area', 'scheme', 'scenario', 'kept_state', 'reading'] as const;
type NamedTable = (typeof namedTables)[number];

/**
 * The plan without two areas, two schemes, two scenarios of one name. A row that the file brings or renames to a name that another row
 * has is a conflict: where the file wins, the other gets a number behind its name; else the row keeps its own name, and a new
 * one gets the number. A new one is taken also where nobody decided, since rows of the file need it.
 */
export function withUniqueNames(rows: readonly PlannedRow[], store: Store, decisions: Decisions): readonly PlannedRow[] {
  const planned = new Map(rows.map((row) => [row.key, row]));
  for (const table of namedTables) {
    const book = namesAfter(table, rows, store);
    for (const row of rows) {
      if (row.table !== table || row.isOpen || row.result === null) continue;
      const name = nameOf(row.result);
      const isRenamed = row.store !== null && nameKey(nameOf(row.store)) !== nameKey(name);
      const other = name === '' ? null : book.otherOf(row.id, name);
      if (other === null || (row.store !== null && !isRenamed)) continue;
      const known = planned.get(`${table} ${other}`);
      const versions = store.versions(table, new Set([other])).get(other) ?? known?.fileVersions ?? [];
      const conflict = { ...row, state: 'conflict', conflicts: [...row.conflicts, 'name'], namesake: versions.at(-1) ?? null } as const;
      const ofThis = decisions.ofRow[row.key];
      const wanted = ofThis === undefined ? decisions.ofAll : ofThis;
      // Of a row that waits itself nothing is written, also no other name.
      const chosen = known?.isOpen === true && wanted === 'file' ? null : wanted;
      const free = book.freeName(name);
      if (chosen === 'file') {
        planned.set(row.key, conflict);
        planned.set(`${table} ${other}`, renamed(known ?? asStored(table, other, store.contents(table).get(other) ?? null), free));
        book.rename(other, free);
      } else if (row.store === null) {
        planned.set(row.key, { ...conflict, result: { ...row.result, name: free } });
        book.rename(row.id, free);
      } else {
        const own = nameOf(row.store);
        const result = chosen === null ? row.store : { ...row.result, name: own };
        planned.set(row.key, { ...conflict, isOpen: chosen === null, result });
        book.rename(row.id, own);
      }
    }
  }
  return [...planned.values()];
}

function nameOf(content: RowContent): string {
  return String(content['name'] ?? '');
}

/** What rows are called when all of a plan is taken. */
function namesAfter(table: NamedTable, rows: readonly PlannedRow[], store: Store) {
  const names = new Map(Array.from(store.contents(table), ([id, content]) => [id, nameOf(content)]));
  for (const { table: of, id, result, isOpen } of rows) {
    if (of !== table || isOpen) continue;
    if (result === null) names.delete(id);
    else names.set(id, nameOf(result));
  }
  const byKey = Map.groupBy(names.keys(), (id) => nameKey(names.get(id) ?? ''));
  return {
    otherOf: (id: string, name: string): string | null => byKey.get(nameKey(name))?.find((other) => other !== id) ?? null,
    freeName(name: string): string {
      let number = 2;
      while ((byKey.get(nameKey(`${name} (${number})`))?.length ?? 0) > 0) number += 1;
      return `${name} (${number})`;
    },
    rename(id: string, name: string): void {
      for (const [key, ids] of byKey)
        byKey.set(
          key,
          ids.filter((one) => one !== id),
        );
      byKey.set(nameKey(name), [...(byKey.get(nameKey(name)) ?? []), id]);
    },
  };
}

function renamed(row: PlannedRow, name: string): PlannedRow {
  return { ...row, result: row.result === null ? null : { ...row.result, name } };
}
