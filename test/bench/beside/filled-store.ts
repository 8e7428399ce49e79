import { createStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { done } from '#shared/result.ts';
import { worldOf } from '#test/bench/world-of.ts';

/** Who does what is measured, and when. */
export const by = { who: 'bench', at: '2026-11-24T10:00:00Z' } as const;

/** A store with rows that came in as one change set. */
export function filledStore(path: string, rows: StoredRows): Store {
  const made = createStore(path, { kind: 'own', ...by, areas: rows.areas });
  if (!made.ok) throw new Error(made.problem.code);
  const written = made.value.write({ kind: 'import', ...by, what: 'bench' }, (writer) => {
    for (const scheme of rows.schemes) writer.putScheme(scheme);
    writer.putStreams(rows.streams.map((row) => ({ row })));
    writer.putCommitments(rows.commitments.map((row) => ({ row })));
    return done(null);
  });
  if (!written.ok) throw new Error(written.problem.code);
  return made.value;
}

/** The same with so many rows of a made-up world. */
export function storeOf(path: string, size: number): Store {
  return filledStore(path, worldOf(size));
}
