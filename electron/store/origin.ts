import type Database from 'better-sqlite3';
import type { ChangeSetKind, Origin } from '#shared/contracts/history.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import { type CarriedTable, type RowVersion, versionOfField } from './carried-table.ts';
import type { Standing } from './history.ts';
import { type Repairs, repairsOf } from './repaired-cells.ts';
import { columnOf, fieldOf } from './row-table.ts';
import type { FoundPlace, SourceTable, SourceTables } from './source-table.ts';
import type { HistoryTable } from './store.ts';

type Touch = {
  readonly changeSet: number;
  readonly rowId: string;
  readonly year: number | null;
  readonly operation: string;
  readonly before: string | null;
};
type SetInfo = { readonly id: number; readonly at: string; readonly who: string; readonly kind: ChangeSetKind };

/** Fields of rows that have another name in a file (contracts/cli.md). */
const fileFields: Readonly<Record<string, string>> = { areaId: 'area', schemeId: 'scheme', total: 'amount', name: 'area' };
const rowFields: Readonly<Record<string, string>> = { area: 'areaId', scheme: 'schemeId', amount: 'total' };

/** Where rows and their fields came from: the newest change that touched them and is in effect. */
export function origins(db: Database.Database, sources: SourceTables, carried: CarriedTable, standing: () => Standing) {
  const touchesOfRow = db.prepare<[string, string, string], Touch>(
    `SELECT change_set_id AS changeSet, row_id AS rowId, year, operation, before FROM change
     WHERE row_id = ? AND table_name IN (?, ?) ORDER BY id DESC`,
  );
  const touchesOfTable = db.prepare<[string, string], Touch>(
    `SELECT change_set_id AS changeSet, row_id AS rowId, year, operation, before FROM change WHERE table_name IN (?, ?) ORDER BY id`,
  );
  const setInfo = db.prepare<[number], SetInfo>('SELECT id, at, who, kind FROM change_set WHERE id = ?');
  const everySet = db.prepare<[], SetInfo>('SELECT id, at, who, kind FROM change_set');
  type SourceFile = { readonly file: string; readonly tables: readonly SourceTable[]; readonly repairs: Repairs };
  type SourceOf = (id: number) => SourceFile | undefined;
  const everySource = (): SourceOf => {
    const files = new Map(
      sources.all().map(({ id, file }) => [id, { file, tables: sources.tables(id), repairs: repairsOf(sources.repaired(id)) }]),
    );
    return (id) => files.get(id);
  };
  const oneSource: SourceOf = (id) => {
    const source = sources.all().find((candidate) => candidate.id === id);
    if (source === undefined) return undefined;
    return { file: source.file, tables: sources.tables(id), repairs: repairsOf(sources.repaired(id)) };
  };

  const originOf = (set: SetInfo, place: FoundPlace | null, sourceOf: SourceOf, field: string | undefined): Origin => {
    const { id: changeSet, at, who, kind } = set;
    if (kind === 'sample') return { kind: 'sample', changeSet, at };
    if (kind === 'public' || kind === 'create') return { kind: 'public', changeSet, at };
    const source = place === null ? undefined : sourceOf(place.source);
    const table = place === null ? undefined : source?.tables[place.position];
    if (place === null || source === undefined || table === undefined) return { kind: 'person', changeSet, at, who };
    const named = field !== undefined && !(field in table.columns) ? (fileFields[field] ?? field) : (field ?? null);
    const cell = sourceCell(table.columns, place.row, named);
    const fields = named === null ? Object.keys(table.columns) : [named];
    const repaired = source.repairs(table, place.row, fields);
    return {
      ...{ kind: 'cell', sourceId: place.source, file: source.file, sheet: table.sheet, ...cell, changeSet, at, who },
      ...(repaired.length === 0 ? {} : { repaired }),
    };
  };
  /** The origin of what a person changed, with where it stood in the newest file before that. */
  const withInstead = (origin: Origin, instead: Origin | undefined): Origin =>
    origin.kind === 'person' && instead?.kind === 'cell' ? { ...origin, instead } : origin;

  /** Where a set had a row from; of a merge, where the version came from that it brought. */
  const originIn = (set: SetInfo, table: HistoryTable, id: string, field: string | undefined): Origin => {
    const brought = set.kind === 'merge' ? versionOfField(carried.of(set.id, table, id), rowField(field)) : null;
    if (brought === null) return originOf(set, sources.place(set.id, table, id), oneSource, field);
    return originOf({ ...brought, id: set.id }, brought.place, oneSource, field);
  };

  return {
    one(table: HistoryTable, id: string, field?: string): Origin | null {
      const { isInEffect } = standing();
      const touches = touchesOfRow.all(id, table, `${table}_amount`).filter((touch) => isTouched(touch, field));
      // Where nothing in effect is left (a field that stayed when its set was taken back), the newest of all tells most.
      const found = touches.find((touch) => isInEffect(touch.changeSet)) ?? touches[0];
      const set = found === undefined ? undefined : setInfo.get(found.changeSet);
      if (set === undefined) return null;
      const origin = originIn(set, table, id, field);
      if (origin.kind !== 'person') return origin;
      const earlier = touches.find(
        ({ changeSet }) => changeSet < set.id && isInEffect(changeSet) && setInfo.get(changeSet)?.kind === 'import',
      );
      const before = earlier === undefined ? undefined : setInfo.get(earlier.changeSet);
      return before === undefined ? origin : withInstead(origin, originIn(before, table, id, field));
    },
    /** Where a change set had a row, or one field of it, from. */
    inSet(changeSet: number, table: HistoryTable, id: string, field: string | undefined): Origin {
      const set = setInfo.get(changeSet);
      if (set === undefined) throw new Error(`There is no change set ${changeSet}`);
      return originIn(set, table, id, field);
    },
    all(table: HistoryTable, field?: string): ReadonlyMap<string, Origin> {
      const { isInEffect } = standing();
      const newest = new Map<string, number>();
      const imported = new Map<string, number>();
      const sets = new Map(everySet.all().map((set) => [set.id, set]));
      for (const touch of touchesOfTable.iterate(table, `${table}_amount`)) {
        const { rowId, changeSet } = touch;
        if (!isInEffect(changeSet) || !isTouched(touch, field)) continue;
        newest.set(rowId, changeSet);
        if (sets.get(changeSet)?.kind === 'import') imported.set(rowId, changeSet);
      }
      const files = everySource();
      const sourceOfSet = new Map(sources.all().map((source) => [source.changeSet, source.id]));
      const brought = carried.all(table);
      const places = sources.places(table);
      const found = new Map<string, Origin>();
      for (const [rowId, changeSet] of newest) {
        const set = sets.get(changeSet);
        const place = places.get(sourceOfSet.get(changeSet) ?? 0)?.get(rowId) ?? null;
        const version = versionOfField(brought.get(changeSet)?.get(rowId) ?? [], rowField(field));
        if (set === undefined) continue;
        if (version !== null) {
          found.set(rowId, originOf({ ...version, id: changeSet }, version.place, files, field));
          continue;
        }
        const before = sets.get(imported.get(rowId) ?? 0);
        const earlier = place === null && before !== undefined ? (places.get(sourceOfSet.get(before.id) ?? 0)?.get(rowId) ?? null) : null;
        const instead = before === undefined || earlier === null ? undefined : originOf(before, earlier, files, field);
        found.set(rowId, withInstead(originOf(set, place, files, field), instead));
      }
      return found;
    },
    /** Row → fields whose newest change in effect was a person's. */
    byHand(table: HistoryTable): ReadonlyMap<string, ReadonlySet<string>> {
      const { isInEffect } = standing();
      const kinds = new Map(everySet.all().map(({ id, kind }) => [id, kind]));
      const brought = carried.all(table);
      const found = new Map<string, Set<string>>();
      for (const touch of touchesOfTable.iterate(table, `${table}_amount`)) {
        if (!isInEffect(touch.changeSet)) continue;
        const versions = brought.get(touch.changeSet)?.get(touch.rowId) ?? [];
        const isEdited = (field: string) => (versionOfField(versions, field)?.kind ?? kinds.get(touch.changeSet)) === 'edit';
        const isNewRow = touch.operation === 'insert' && touch.year === null;
        const fields = (isNewRow ? undefined : found.get(touch.rowId)) ?? new Set<string>();
        for (const field of isNewRow ? changedFields(versions) : fieldsOf(touch)) {
          if (isEdited(field)) fields.add(field);
          else fields.delete(field);
        }
        if (fields.size > 0) found.set(touch.rowId, fields);
        else found.delete(touch.rowId);
      }
      return found;
    },
  };
}

/** Fields that versions of a row changed after the first. */
function changedFields(versions: readonly RowVersion[]): string[] {
  const names = versions.flatMap(({ content }) => [
    ...Object.keys(content ?? {}).filter((field) => field !== 'amounts'),
    ...Object.keys((content?.['amounts'] ?? {}) as object).map((year) => `yearAmount:${year}`),
  ]);
  return [...new Set(names)].filter((field) => versionOfField(versions, field) !== versions[0]);
}

/** The field of a row behind a name in a file. */
function rowField(field: string | undefined): string | undefined {
  return field === undefined ? undefined : (rowFields[field] ?? field);
}

/** Fields that a change touched; an insert touched all, which no list needs to tell. */
function fieldsOf({ year, operation, before }: Touch): string[] {
  if (year !== null) return [`yearAmount:${year}`];
  return operation === 'update' && before !== null ? Object.keys(JSON.parse(before) as object).map(fieldOf) : [];
}

function isTouched(touch: Touch, field: string | undefined): boolean {
  if (field === undefined) return true;
  const [name, year] = field.split(':');
  if (name === 'yearAmount' && touch.year !== null) return touch.year === Number(year);
  if (name === 'yearAmount') return touch.operation === 'insert';
  if (touch.year !== null || touch.operation === 'delete') return false;
  if (touch.operation === 'insert' || touch.before === null) return true;
  return columnOf(rowFields[field] ?? field) in (JSON.parse(touch.before) as object);
}
