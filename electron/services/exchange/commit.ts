import { createHash } from 'node:crypto';
import { isAgainstRules } from '#electron/store/failures.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import { type ExchangeContent, type ExchangedSource, exchangedTables } from '#shared/contracts/exchange-file.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { type Decisions, type MergePlan, mergePlan, type PlannedRow } from './plan.ts';

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
    if (table === 'evidence' && !keepDocument(result as unknown as Evidence, files, store, writer)) return false;
    writer.putContent(table, result);
  }
  return true;
}

function keepDocument({ kind, sha256 }: Evidence, files: ReadonlyMap<string, Uint8Array>, store: Store, writer: StoreWriter): boolean {
  if (kind !== 'copy') return true;
  const bytes = files.get(sha256 ?? '');
  if (bytes === undefined || sha256 === null) return sha256 !== null && store.keptBytes(sha256) !== null;
  writer.keepBytes(sha256, bytes);
  return createHash('sha256').update(bytes).digest('hex') === sha256;
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
