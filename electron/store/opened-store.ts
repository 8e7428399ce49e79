import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type Database from 'better-sqlite3';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { backUp } from './backup.ts';
import { carriedTable } from './carried-table.ts';
import { changeSetTable, effects, type RowCounts } from './change-set.ts';
import { deliveryTable } from './delivery-table.ts';
import { documentsOfRows } from './documents-of-row.ts';
import { guarded } from './failures.ts';
import { history } from './history.ts';
import { checkStore } from './integrity.ts';
import { type Lease, leases } from './lease.ts';
import type { Mark } from './mark.ts';
import { origins } from './origin.ts';
import { unsafePlace } from './place.ts';
import { rowTouches } from './row-changes.ts';
import { contentOf } from './row-content.ts';
import { thresholdsOf } from './setting-table.ts';
import { type Snapshot, snapshots } from './snapshot.ts';
import { sourceTable, toldSource } from './source-table.ts';
import { stateAfter } from './state-after.ts';
import type { ChangeSetHeader, Store } from './store.ts';
import { openTables, shapeOf, tableNamed } from './tables.ts';
import { takeBack } from './undo.ts';
import { rowVersions } from './versions.ts';
import { deliveredBefore, storeWriter } from './writer.ts';

/** `isKept`: what was written stays, though it is no change set. */
type Work<Value> = { readonly changeSet: number | null; readonly counts: RowCounts; readonly value: Value; readonly isKept?: boolean };

/** How a store was opened. */
type Opening = {
  readonly readOnly: boolean;
  /** Told of each change set that is on the disk, before the caller is. */
  readonly acknowledged?: (mark: Mark) => void;
  readonly afterClose?: () => void;
};

/** The store behind an open database of the newest version. */
export function openedStore(db: Database.Database, path: string, { readOnly, acknowledged, afterClose }: Opening): Store {
  const file = basename(path);
  const tables = openTables(db);
  const sources = sourceTable(db);
  const sets = changeSetTable(db);
  const told = history(db);
  const carried = carriedTable(db);
  const from = origins(db, sources, carried, told.standing);
  const versions = rowVersions(db, { tables, sources, carried, standing: told.standing });
  const touches = rowTouches(db, told.standing, from.inSet);
  const documents = documentsOfRows(db, tables);
  const undoing = takeBack(db, tables, documents);
  const deliveries = deliveryTable(db);
  const lease = leases(db);
  const kind = db.prepare<[], StoreKind>('SELECT kind FROM store').pluck().get();
  if (kind === undefined) throw new Error('A store without a kind');
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const identityOf = () => statSync(path, { throwIfNoEntry: false, bigint: true })?.ino;
  const identity = identityOf();
  const place = unsafePlace(path);
  let ownWindow: string | null = null;
  let heldBy: Lease | null = null;
  const reading = snapshots(db, tables, sets.newestChange);
  let remembered: (Snapshot & { readonly revision: number }) | null = null;

  /** One transaction; what `work` fails with or throws rolls it back, and so does a change set of null. `lastBefore`: the last change before it. */
  const inTransaction = <Value>(
    work: (lastBefore: number) => Result<Work<Value>, Problem>,
  ): Result<{ changeSet: number | null; value: Value }, Problem> =>
    guarded(path, () => {
      if (readOnly) return failed(problem('store-read-only', { file }));
      // SQLite would write on into a file that no longer has a name, and nobody would find it again.
      if (identityOf() !== identity) return failed(problem('store-vanished', { file }));
      begin.run();
      try {
        // A window that slept may have lost the lease without knowing.
        if (ownWindow !== null) heldBy = lease.otherThan(ownWindow);
        if (heldBy !== null) return failed(problem('store-other-window', { file, who: heldBy.who, computer: heldBy.computer }));
        const lastBefore = sets.newestChange();
        const outcome = work(lastBefore);
        if (!outcome.ok) return outcome;
        const { changeSet, counts, value, isKept = false } = outcome.value;
        if (changeSet === null && isKept) commit.run();
        if (changeSet !== null) {
          const checksum = sets.seal(changeSet, counts, lastBefore);
          commit.run();
          acknowledged?.({ changeSet, checksum });
        }
        return done({ changeSet, value });
      } finally {
        if (db.inTransaction) rollback.run();
      }
    });

  const readRows = (): StoredRows => {
    // Inside a write the rows may still be rolled back: not to be remembered.
    if (db.inTransaction) return reading.read(remembered).rows;
    const revision = sets.newest();
    if (remembered?.revision !== revision) remembered = { revision, ...reading.read(remembered) };
    return remembered.rows;
  };
  const after = stateAfter(db, tables, readRows);

  return {
    path,
    name: basename(path, extname(path)),
    kind,
    place,
    readOnly,
    heldBy: () => heldBy,
    revision: sets.newest,
    rows: readRows,
    stateAfter: after,
    hasStood: ({ changeSet, checksum }) => sets.checksumOf(changeSet)?.startsWith(checksum) === true,
    thresholds: () => thresholdsOf(tables.setting.all(), tables.moment.all()),
    scenarios: () => tables.scenario.all(),
    keptStates: () => tables.kept_state.all(),
    keptBytes: sources.keptBytes,
    followUps: () => tables.follow_up.all(),
    keptSentences: () => tables.kept_sentence.all(),
    write(what: ChangeSetHeader, work) {
      return inTransaction((lastBefore) => {
        const changeSet = sets.begin(what);
        const noted = effects();
        let isKept = false;
        const keep = () => {
          isKept = true;
        };
        const outcome = work(
          storeWriter(tables, sources, { changeSet, effects: noted, standing: told.standing, carried, documents, keep }),
        );
        if (!outcome.ok) return outcome;
        const { value } = outcome;
        return done({ value, changeSet: sets.newestChange() === lastBefore && !isKept ? null : changeSet, counts: noted.counts() });
      });
    },
    newest: sets.newestSealed,
    setting: (name) => tables.setting.all().find(({ id }) => id === name)?.value,
    history: told.list,
    undo(who, at, given) {
      const undid = inTransaction((lastBefore) => {
        const changeSet = given ?? told.newestInEffect();
        const target = changeSet === null ? null : told.one(changeSet);
        if (changeSet === null || target?.kind === 'create') return failed(problem('nothing-to-undo', {}));
        if (target === null) return failed(problem('change-set-unknown', { changeSet }));
        if (target.undoneBy !== null) return failed(problem('undo-blocked', { changeSet, later: target.undoneBy }));
        const isNewest = sets.newest() === changeSet;
        const running = sets.begin({ kind: 'undo', who, at, what: target.what }, changeSet);
        const range = sets.changesOf(changeSet);
        const taken = range === null ? done({ effects: effects(), kept: [] }) : undoing.take(changeSet, range);
        if (!taken.ok) return taken;
        const broken = isNewest ? null : undoing.brokenReference(lastBefore, changeSet);
        if (broken !== null) return failed(problem('undo-blocked', { changeSet, later: broken }));
        const counts = taken.value.effects.counts();
        return done({ changeSet: running, counts, value: { undid: changeSet, what: target.what, rows: counts, kept: taken.value.kept } });
      });
      if (!undid.ok) return undid;
      const { changeSet, value } = undid.value;
      if (changeSet === null) throw new Error('An undo is always kept');
      return done({ changeSet, ...value });
    },
    origin: from.one,
    origins: from.all,
    touches,
    changedByHand: from.byHand,
    deliveredBefore: (table, shape, areas) => deliveredBefore(tables, sources, told.standing(), { table, shape, areas }),
    sources: sources.all,
    source: (id) => toldSource(sources, id),
    contents(table) {
      const { all } = tableNamed(tables, table);
      return new Map(all().map((record) => [record.id, contentOf(shapeOf(table), record)]));
    },
    versions,
    carried: carried.of,
    evidence: () => tables.evidence.all(),
    documentAmounts: () => tables.document_amounts.all(),
    readings: () => tables.reading.all(),
    deliveries: deliveries.all,
    newestDelivery: deliveries.newest,
    noteDelivery(delivery) {
      const noted = inTransaction(() => {
        deliveries.note(delivery);
        return done({ changeSet: null, counts: effects().counts(), value: null, isKept: true });
      });
      return noted.ok ? done(null) : noted;
    },
    rememberedReadings: () => {
      const standing = told.standing();
      return sources.readings().flatMap(({ changeSet, ...reading }) => (standing.isInEffect(changeSet) ? [reading] : []));
    },
    rowsOfSources: (table) => {
      const { isInEffect } = told.standing();
      const standing = new Set(sources.all().flatMap(({ id, changeSet }) => (isInEffect(changeSet) ? [id] : [])));
      return new Map([...sources.places(table)].flatMap(([id, rows]) => (standing.has(id) ? [[id, [...rows.keys()]] as const] : [])));
    },
    sourceBytes: sources.bytes,
    backup: (target) => backUp(db, target),
    check: () => checkStore(db),
    takeLease: (window, by, now) =>
      guarded(path, () => {
        ownWindow = window;
        const answer = lease.take(window, by, now);
        heldBy = answer.isHeld ? null : answer.by;
        return done(answer);
      }),
    releaseLease: (window) =>
      guarded(path, () => {
        lease.release(window);
        return done(null);
      }),
    close() {
      if (!db.open) return;
      db.close();
      afterClose?.();
    },
  };
}
