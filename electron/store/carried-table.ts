import type Database from 'better-sqlite3';
import type { ChangeSetKind } from '#shared/contracts/history.ts';
import { contentText, type RowContent, versionId } from './row-content.ts';
import type { FoundPlace } from './source-table.ts';
import type { TableName } from './tables.ts';

/** A row as it was after somebody wrote it, here or in another installation. */
export type RowVersion = {
  /** Equal in every installation that knows of it. */
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: ChangeSetKind;
  readonly what: string;
  /** Where in a source of this store it stood. */
  readonly place: FoundPlace | null;
  /** null: it was removed. */
  readonly content: RowContent | null;
  /** It was made in another installation, and came by a merge. */
  readonly isBrought: boolean;
};

/** A version as a merge brings it. */
export type CarriedVersion = Omit<RowVersion, 'id' | 'isBrought'>;

type StoredVersion = {
  changeSet: number;
  rowId: string;
  at: string;
  who: string;
  kind: ChangeSetKind;
  what: string;
  source: number | null;
  sheetPosition: number | null;
  row: number | null;
  content: string | null;
};

/** Versions that merges brought along, by the change set of the merge: they stand and fall with it. */
export function carriedTable(db: Database.Database) {
  const columns = `change_set_id AS changeSet, row_id AS rowId, at, who, kind, what, source_id AS source, sheet_position AS sheetPosition,
    sheet_row AS "row", content`;
  const insert = db.prepare<(string | number | null)[]>(
    `INSERT INTO carried_version (change_set_id, table_name, row_id, position, at, who, kind, what, source_id, sheet_position, sheet_row, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const everyOf = db.prepare<[string], StoredVersion>(
    `SELECT ${columns} FROM carried_version WHERE table_name = ? ORDER BY change_set_id, row_id, position`,
  );
  const ofRow = db.prepare<[number, string, string], StoredVersion>(
    `SELECT ${columns} FROM carried_version WHERE change_set_id = ? AND table_name = ? AND row_id = ? ORDER BY position`,
  );
  return {
    add(changeSet: number, table: TableName, rowId: string, versions: readonly CarriedVersion[]): void {
      versions.forEach(({ at, who, kind, what, place, content }, position) => {
        const text = content === null ? null : contentText(content);
        const stood = [place?.source ?? null, place?.position ?? null, place?.row ?? null];
        insert.run(changeSet, table, rowId, position, at, who, kind, what, ...stood, text);
      });
    },
    /** Oldest first. */
    of: (changeSet: number, table: TableName, rowId: string): RowVersion[] => ofRow.all(changeSet, table, rowId).map(toVersion),
    /** Change set → row → versions, oldest first. */
    all(table: TableName): Map<number, Map<string, RowVersion[]>> {
      const found = new Map<number, Map<string, RowVersion[]>>();
      for (const stored of everyOf.iterate(table)) {
        const rows = found.get(stored.changeSet) ?? new Map<string, RowVersion[]>();
        found.set(stored.changeSet, rows.set(stored.rowId, [...(rows.get(stored.rowId) ?? []), toVersion(stored)]));
      }
      return found;
    },
  };
}
export type CarriedTable = ReturnType<typeof carriedTable>;

function toVersion({ at, who, kind, what, source, sheetPosition: position, row, content: text }: StoredVersion): RowVersion {
  const content = text === null ? null : (JSON.parse(text) as RowContent);
  const place = source === null || position === null || row === null ? null : { source, position, row };
  return { id: versionId({ at, who, content }), at, who, kind, what, place, content, isBrought: true };
}

/** The version that gave a field of a row its value, among versions that follow one another; of the whole row the last. */
export function versionOfField<Version extends Pick<RowVersion, 'content'>>(
  versions: readonly Version[],
  field: string | undefined,
): Version | null {
  let at = versions.length - 1;
  if (field !== undefined) {
    const value = (version: Version | undefined) => contentText(fieldIn(version?.content ?? null, field));
    while (at > 0 && value(versions[at]) === value(versions[at - 1])) at -= 1;
  }
  return versions[at] ?? null;
}

/** The value of a field, or of `yearAmount:2027`; undefined where it is empty. */
export function fieldIn(content: RowContent | null, field: string): unknown {
  const [name, year] = field.split(':');
  if (name !== 'yearAmount') return content?.[field];
  const amounts = (content?.['amounts'] ?? {}) as Readonly<Record<string, unknown>>;
  return year === undefined ? amounts : amounts[year];
}
