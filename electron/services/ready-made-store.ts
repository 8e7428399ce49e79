import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createStore, openStore } from '#electron/store/open.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { Store } from '#electron/store/store.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { illustrativeRows } from '#shared/ready-made/illustrative.ts';
import { publicRows } from '#shared/ready-made/public.ts';
import type { RowHash } from '#shared/ready-made/row-maker.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { ReadyMadeKind } from './known-stores.ts';

/** Who writes it, and when (ISO 8601 UTC). */
export type Making = { readonly kind: ReadyMadeKind; readonly who: string; readonly at: string };

const rowsOf: Readonly<Record<ReadyMadeKind, (hash: RowHash) => StoredRows>> = { sample: illustrativeRows, public: publicRows };
const whatOf: Readonly<Record<ReadyMadeKind, string>> = { sample: 'Voorbeeldgegevens', public: 'Openbare gegevens' };

/**
 * Opens the ready-made store of the program's own folder, made first where it is not there. One that was left empty by a
 * program that stopped halfway is filled.
 */
export function keptReadyMade(path: string, making: Making): Result<Store, Problem> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    return newReadyMade(path, making);
  }
  const opened = openStore(path);
  return opened.ok && isUntouched(opened.value) ? filled(opened.value, making) : opened;
}

/** Makes a ready-made store at a place of the user's. What is there may be a store without rows; else `store-has-rows`. */
export function readyMadeAt(path: string, making: Making): Result<Store, Problem> {
  if (!existsSync(path)) return newReadyMade(path, making);
  const opened = openStore(path);
  if (!opened.ok) return opened;
  const store = opened.value;
  if (!hasRows(store) && (store.readOnly || store.kind === making.kind)) return filled(store, making);
  const isReplaceable = isUntouched(store);
  store.close();
  if (!isReplaceable) return failed(problem('store-has-rows', { file: basename(path) }));
  // What a store holds (invented, public, one's own) is fixed when it is made; nobody ever wrote a row in this one.
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  return newReadyMade(path, making);
}

function newReadyMade(path: string, making: Making): Result<Store, Problem> {
  const created = createStore(path, { kind: making.kind, who: making.who, at: making.at, areas: areaRecords() });
  return created.ok ? filled(created.value, making) : created;
}

/** The rows as one change set; a store that could not be filled is closed. */
function filled(store: Store, { kind, who, at }: Making): Result<Store, Problem> {
  const { areas, schemes, streams, commitments } = rowsOf[kind](rowHash);
  const written = store.write({ kind, who, at, what: whatOf[kind] }, (writer) => {
    for (const area of areas) writer.putArea(area);
    for (const scheme of schemes) writer.putScheme(scheme);
    writer.putStreams(streams.map((row) => ({ row })));
    writer.putCommitments(commitments.map((row) => ({ row })));
    return done(null);
  });
  if (written.ok) return done(store);
  store.close();
  return written;
}

function hasRows(store: Store): boolean {
  const { schemes, streams, commitments } = store.rows();
  return schemes.length + streams.length + commitments.length > 0;
}

/** Nothing was written since it was made. */
function isUntouched(store: Store): boolean {
  return !hasRows(store) && store.history(2).length <= 1;
}
