import type { SummarySource } from '#electron/exporters/summary/figures.ts';
import type { Store } from '#electron/store/store.ts';
import type { StoredRows } from '#shared/contracts/records.ts';

/** Where rows came from: the sheets of imported files, in order of import, and the instant at which a row changed last. */
export type RowSources = { readonly sheets: readonly SummarySource[]; readonly changedAt: string | null };

/** How many files rows came from, and when they changed last. */
export function countedSources({ sheets, changedAt }: RowSources): { readonly files: number; readonly changedAt: string | null } {
  return { files: new Set(sheets.map(({ file }) => file)).size, changedAt };
}

export function rowSources(store: Store, { streams, commitments }: Pick<StoredRows, 'streams' | 'commitments'>): RowSources {
  const found = new Map<string, { source: SummarySource; id: number }>();
  let changedAt: string | null = null;
  for (const [table, rows] of [
    ['stream', streams],
    ['commitment', commitments],
  ] as const) {
    const origins = store.origins(table);
    for (const { id } of rows) {
      const origin = origins.get(id);
      if (origin === undefined) continue;
      if (changedAt === null || origin.at > changedAt) changedAt = origin.at;
      if (origin.kind !== 'cell') continue;
      const { sourceId, file, sheet, at, who } = origin;
      const key = JSON.stringify([sourceId, sheet]);
      found.set(key, { id: sourceId, source: { file, sheet, at, who, rows: (found.get(key)?.source.rows ?? 0) + 1 } });
    }
  }
  const sheets = Array.from(found.values())
    .toSorted((a, b) => a.id - b.id || (a.source.sheet < b.source.sheet ? -1 : 1))
    .map(({ source }) => source);
  return { sheets, changedAt };
}
