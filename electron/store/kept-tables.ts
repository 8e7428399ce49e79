import type { FollowUp, KeptSentence, KeptState, StoredReading, StoredScenario } from '#shared/contracts/kept.ts';
import type { TableShape } from './row-table.ts';

/** Scenarios by name; they change no row. */
export const scenarioTable: TableShape<StoredScenario> = {
  name: 'scenario',
  fields: { id: 'plain', name: 'plain', author: 'plain', note: 'plain', changes: 'json' },
  amounts: null,
};

/** States of a moment by name; their bytes lie with those of the imported files. */
export const keptStateTable: TableShape<KeptState> = {
  name: 'kept_state',
  fields: { id: 'plain', name: 'plain', author: 'plain', keptAt: 'plain', referenceDate: 'plain', lens: 'plain', sha256: 'plain' },
  amounts: null,
};

/** How cliffs are followed up, by their key. */
export const followUpTable: TableShape<FollowUp> = {
  name: 'follow_up',
  fields: {
    id: 'plain',
    owner: 'plain',
    status: 'plain',
    raisedWith: 'plain',
    note: 'plain',
    notedOn: 'plain',
    dueOn: 'plain',
    cliffDate: 'plain',
    cliffAmount: 'plain',
  },
  amounts: null,
};

/** Sentences of briefings in a writer's words. */
export const keptSentenceTable: TableShape<KeptSentence> = {
  name: 'kept_sentence',
  fields: { id: 'plain', page: 'plain', sentence: 'plain', text: 'plain', madeFrom: 'plain' },
  amounts: null,
};

/** How files of a shape are read, by that shape. */
export const readingTable: TableShape<StoredReading> = {
  name: 'reading',
  fields: {
    id: 'plain',
    name: 'plain',
    author: 'plain',
    keptAt: 'plain',
    file: 'plain',
    headers: 'json',
    mapping: 'json',
    forgotten: 'boolean',
  },
  amounts: null,
};
