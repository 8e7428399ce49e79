import { rowLabel } from '#electron/services/rows/row-label.ts';
import { rowNames } from '#electron/services/rows/row-values.ts';
import type { Store } from '#electron/store/store.ts';
import type { EvidenceFault, EvidenceView } from '#shared/contracts/evidence.ts';
import { evidenceState } from './evidence-state.ts';

/** The documents of a store: how many rows have one, and which are gone or not what they were. */
export function evidenceView(store: Store): EvidenceView {
  const { streams, commitments } = store.rows();
  const documents = store.evidence();
  const proven = new Set(documents.map(({ tableName, rowId }) => `${tableName} ${rowId}`));
  const hasDocument = (table: string, id: string) => proven.has(`${table} ${id}`);
  return {
    rows: streams.length + commitments.length,
    proven:
      streams.filter(({ id }) => hasDocument('stream', id)).length + commitments.filter(({ id }) => hasDocument('commitment', id)).length,
    named: streams.filter(({ id, evidence }) => evidence !== null && !hasDocument('stream', id)).length,
    faults: evidenceFaults(store),
  };
}

/** Documents outside the store that are gone, or changed since they were added. */
export function evidenceFaults(store: Store): readonly EvidenceFault[] {
  const documents = store.evidence();
  if (documents.length === 0) return [];
  const rows = store.rows();
  const names = rowNames(rows);
  const labels = {
    stream: new Map(rows.streams.map((row) => [row.id as string, rowLabel(row, names)])),
    commitment: new Map(rows.commitments.map((row) => [row.id as string, rowLabel(row, names)])),
  };
  const versions = store.versions('evidence');
  return documents.flatMap((document): EvidenceFault[] => {
    const { id, tableName, rowId, name } = document;
    // The bytes of a copy are those of the store: its check looks at them.
    if (document.kind === 'copy') return [];
    const isBrought = versions.get(id)?.findLast(({ content }) => content !== null)?.isBrought === true;
    const state = evidenceState(document, store, { isBrought, mayReach: false });
    if (state !== 'missing' && state !== 'changed') return [];
    return [{ id, table: tableName, rowId, row: labels[tableName].get(rowId) ?? rowId, name, state }];
  });
}
