import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createStore, openStore } from '#electron/store/open.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { ChangeSetHeader, Store, StoreWriter } from '#electron/store/store.ts';
import type { SchemeRecord } from '#shared/contracts/records.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { type RowHash, rowMaker } from '#shared/ready-made/row-maker.ts';
import { codeOf, good } from '#test/support/good.ts';

export { codeOf, good };

export const at = '2026-11-24T10:00:00.000Z';
export const hash: RowHash = rowHash;

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new store in a folder of its own. */
export function newStore(path = join(testFolder(), 'proef.adem')): Store {
  const store = good(createStore(path, { kind: 'own', who: 'maker', at, areas: areaRecords() }));
  onTestFinished(() => store.close());
  return store;
}

export function reopened(store: Store): Store {
  store.close();
  const again = good(openStore(store.path));
  onTestFinished(() => again.close());
  return again;
}

/** One change set of edits by hand; the number of the set. */
export function edit(store: Store, work: (writer: StoreWriter) => void, header: Partial<ChangeSetHeader> = {}): number | null {
  const written = store.write({ kind: 'edit', who: 'Anna', at, what: 'proef', ...header }, (writer) => {
    work(writer);
    return { ok: true, value: null };
  });
  return good(written).changeSet;
}

export const heerlen = 'heerlen-noord' as AreaId;

export function scheme(id: string, given: Partial<SchemeRecord> = {}): SchemeRecord {
  return { id: id as SchemeId, name: id, funder: null, decidedBy: 'other', statedDecider: null, earmarked: null, follows: null, ...given };
}

/** Makes rows with ids unique over the test. */
export function maker() {
  return rowMaker(hash);
}
