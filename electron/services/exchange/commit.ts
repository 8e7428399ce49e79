import { isAgainstRules } from '#electron/store/failures.ts';
import { hashOf } from '#electron/store/hash-of.ts';
import type { RowContent } from '#electron/store/row-content.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import { type ExchangeContent, type ExchangedSource, type ExchangedTable, exchangedTables } from '#shared/contracts/exchange-file.ts';
import { keptMoment } from '#shared/contracts/kept-moment.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { mergePlan } from './plan.ts';
import type { Decisions, MergePlan, PlannedRow } from './planned-row.ts';

/** Merges a file into a store: one change set with what is taken, or none where nothing differs. Problems: those of `mergePlan`. */
export function mergeInto(
  store: Store,
  content: ExchangeContent,
  decisions: Decisions,
  by: { readonly who: string; readonly at: string; readonly file: string },
): Result<{ readonly changeSet: number | null; readonly plan: MergePlan }, Problem> {
  const { who, at, file } = by;
  try {
    // Planned inside the write, so that nobody changes the store between the two.
    const written = store.write({ kind: 'merge', who, at, what: file }, (writer) => {
      const plan = mergePlan(store, content, decisions, file);
      if (!plan.ok) return plan;
      const taken = plan.value.rows.filter(({ isOpen }) => !isOpen);
      if (!take(taken, content, store, writer)) return failed(problem('exchange-damaged', { file }));
      return plan;
    });
    return written.ok ? done({ changeSet: written.value.changeSet, plan: written.value.value }) : written;
  } catch (error) {
    // A value that its table does not hold: a file of ours has none.
    if (!isAgainstRules(error)) throw error;
    return failed(problem('exchange-damaged', { file }));
  }
}

/** False where the bytes of a document are not there. */
function take(rows: readonly PlannedRow[], content: ExchangeContent, store: Store, writer: StoreWriter): boolean {
  const files = new Map(content.files.map(({ sha256, bytes }) => [sha256, bytes]));
  const numberOf = carriedSources(rows, content, store, writer, files);
  for (const { table, id, result, store: before, storeVersions, fileVersions } of rows) {
    const known = new Set(storeVersions.map((version) => version.id));
    const brought = fileVersions.filter((version) => !known.has(version.id));
    writer.carryVersions(
      table,
      id,
      brought.map(({ place, ...version }) => {
        const source = place === null ? undefined : numberOf.get(place[0]);
        return { ...version, place: place === null || source === undefined ? null : { source, position: place[1], row: place[2] } };
      }),
    );
    if (result === null) {
      if (before !== null) writer.removeContent(table, id);
      continue;
    }
    const spokenOf = bytesOfRow(table, result);
    if (spokenOf !== null && !keepBytes(spokenOf, files, store, writer)) return false;
    writer.putContent(table, result);
  }
  return true;
}

/** Bytes that a row speaks of, by their checksum, and what they must be. */
type BytesOfRow = { readonly sha256: string; readonly isSound: (bytes: Uint8Array) => boolean };

/** null: the row speaks of none. */
function bytesOfRow(table: ExchangedTable, row: RowContent): BytesOfRow | null {
  const { kind, sha256 } = row as { readonly kind?: unknown; readonly sha256?: unknown };
  if (table === 'evidence' && kind === 'copy') return { sha256: String(sha256), isSound: () => true };
  return table === 'kept_state' ? { sha256: String(sha256), isSound: isKeptMoment } : null;
}

/** False where they are not there, or are not what they must be. */
function keepBytes({ sha256, isSound }: BytesOfRow, files: ReadonlyMap<string, Uint8Array>, store: Store, writer: StoreWriter): boolean {
  const bytes = files.get(sha256) ?? store.keptBytes(sha256);
  if (bytes === null) return false;
  writer.keepBytes(sha256, bytes);
  return hashOf(bytes) === sha256 && isSound(bytes);
}

function isKeptMoment(bytes: Uint8Array): boolean {
  try {
    return keptMoment.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).success;
  } catch {
    return false;
  }
}

/** The files that the taken rows stood in: a number in the store for each, the one that it has already where it knows the file. */
function carriedSources(
  rows: readonly PlannedRow[],
  { sources }: ExchangeContent,
  store: Store,
  writer: StoreWriter,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<number, number> {
  const used = new Set(rows.flatMap(({ fileVersions }) => fileVersions.flatMap(({ place }) => (place === null ? [] : [place[0]]))));
  const known = new Map(store.sources().map((source) => [keyOf(source), source.id]));
  const there = Object.fromEntries(exchangedTables.map((table) => [table, store.contents(table)]));
  const taken = new Set(rows.flatMap(({ key, result }) => (result === null ? [] : [key])));
  const numbers = new Map<number, number>();
  for (const [index, source] of sources.entries()) {
    if (!used.has(index)) continue;
    const id = known.get(keyOf(source)) ?? writer.carrySource(source);
    numbers.set(index, id);
    if (known.has(keyOf(source))) continue;
    const bytes = files.get(source.sha256);
    if (bytes !== undefined) writer.keepBytes(source.sha256, bytes);
    for (const [table, row, position, sheetRow] of source.places)
      if (taken.has(`${table} ${row}`) || there[table]?.has(row) === true)
        writer.carryPlace(id, table, row, { table: position, row: sheetRow });
  }
  return numbers;
}

function keyOf({ sha256, at, who, file }: Pick<ExchangedSource, 'sha256' | 'at' | 'who' | 'file'>): string {
  return JSON.stringify([sha256, at, who, file]);
}
