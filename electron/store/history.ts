import type Database from 'better-sqlite3';
import type { ChangeSet, ChangeSetKind } from '#shared/contracts/history.ts';
import { repairedCells } from './repaired-cells.ts';

type ListedSet = {
  id: number;
  at: string;
  who: string;
  kind: ChangeSetKind;
  what: string;
  undoes: number | null;
  added: number;
  changed: number;
  removed: number;
  sourceId: number | null;
  file: string | null;
};

/** Which change sets stand, after all undoing and redoing. */
export type Standing = {
  /** Set → the set that took it back and itself stands. */
  readonly undoneBy: ReadonlyMap<number, number>;
  /** Whether what the set did is in the rows: it stands, and is not itself an undo. */
  readonly isInEffect: (changeSet: number) => boolean;
};

/** What the history says of itself. */
export function history(db: Database.Database) {
  const undos = db
    .prepare<[], [number, number]>(
      'SELECT id, undoes FROM change_set INDEXED BY change_set_undoes WHERE undoes IS NOT NULL ORDER BY id DESC',
    )
    .raw();
  const select = `SELECT change_set.id, at, who, kind, what, undoes, rows_added AS added, rows_changed AS changed, rows_removed AS removed,
    source.id AS sourceId, source.file FROM change_set LEFT JOIN source ON source.change_set_id = change_set.id`;
  const list = db.prepare<[number], ListedSet>(`${select} ORDER BY change_set.id DESC LIMIT ?`);
  const one = db.prepare<[number], ListedSet>(`${select} WHERE change_set.id = ?`);
  const unlimited = -1;

  const standing = (): Standing => {
    const undoneBy = new Map<number, number>();
    const isUndo = new Set<number>();
    for (const [id, undoes] of undos.iterate()) {
      isUndo.add(id);
      // Newest first: what is undone here no longer undoes anything.
      if (!undoneBy.has(id)) undoneBy.set(undoes, id);
    }
    return { undoneBy, isInEffect: (changeSet) => !undoneBy.has(changeSet) && !isUndo.has(changeSet) };
  };
  const repaired = repairedCells(db);
  const sourceOf = ({ sourceId, file }: ListedSet): ChangeSet['source'] => {
    if (sourceId === null || file === null) return null;
    const cells = repaired(sourceId);
    return { id: sourceId, file, ...(cells.length === 0 ? {} : { repaired: cells }) };
  };
  const toChangeSet = (set: ListedSet, { undoneBy }: Standing): ChangeSet => ({
    id: set.id,
    at: set.at,
    who: set.who,
    kind: set.kind,
    what: set.what,
    source: sourceOf(set),
    undoes: set.undoes,
    undoneBy: undoneBy.get(set.id) ?? null,
    rows: { added: set.added, changed: set.changed, removed: set.removed },
  });

  return {
    standing,
    /** Newest first. */
    list(limit: number = unlimited): ChangeSet[] {
      const now = standing();
      return list.all(limit).map((set) => toChangeSet(set, now));
    },
    one(changeSet: number): ChangeSet | null {
      const found = one.get(changeSet);
      return found === undefined ? null : toChangeSet(found, standing());
    },
    /** The newest set that can be taken back: in effect, and not the one that made the store. */
    newestInEffect(): number | null {
      const { isInEffect } = standing();
      for (const { id, kind } of list.iterate(unlimited)) if (kind !== 'create' && isInEffect(id)) return id;
      return null;
    },
  };
}
