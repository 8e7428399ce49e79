import type { CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import { commitmentIdentity, freshRowId, streamIdentity } from '#shared/domain/identity.ts';
import type { CommitmentId, StreamId } from '#shared/domain/records.ts';

/** First 16 hex digits of the SHA-256 of a text; given from outside, since shared code has no cryptography. */
export type RowHash = (identity: string) => string;

type GivenStream = Pick<StreamRecord, 'areaId' | 'schemeId'> & Partial<StreamRecord>;
type GivenCommitment = Pick<CommitmentRecord, 'areaId' | 'description'> & Partial<CommitmentRecord>;

/** Makes whole records of what is said of them, with the ids that an import of the same rows would give. */
export type RowMaker = {
  readonly stream: (given: GivenStream) => StreamRecord;
  readonly commitment: (given: GivenCommitment) => CommitmentRecord;
};

/** What an empty row of a sheet means, but for what makes it a row. */
export const bareStream: Omit<StreamRecord, 'id' | 'areaId' | 'schemeId'> = {
  reference: null,
  certainty: 'budgeted',
  nature: 'incidental',
  use: 'running',
  start: null,
  end: null,
  spendableUntil: null,
  amounts: {},
  total: null,
  theme: null,
  spent: null,
  spentUntil: null,
  applyBefore: null,
  reportBefore: null,
  matches: null,
  areaShare: null,
  owner: null,
  evidence: null,
  note: null,
  schemeConflict: false,
  claims: null,
};

/** The same for a commitment. */
export const bareCommitment: Omit<CommitmentRecord, 'id' | 'areaId' | 'description'> = {
  category: 'other',
  hardness: 'legal',
  use: 'running',
  fundedBy: null,
  start: null,
  end: null,
  noticeMonths: null,
  indexation: null,
  fte: null,
  residents: null,
  amounts: {},
  total: null,
  theme: null,
  note: null,
};

/** A maker for the rows of one store: ids are unique over all that it makes. What is not said is what an empty cell means. */
export function rowMaker(hash: RowHash): RowMaker {
  const taken = new Set<string>();
  return {
    stream(given) {
      const row = { ...bareStream, ...given };
      return { ...row, id: freshRowId(streamIdentity(row), hash, taken) as StreamId };
    },
    commitment(given) {
      const row = { ...bareCommitment, ...given };
      return { ...row, id: freshRowId(commitmentIdentity(row), hash, taken) as CommitmentId };
    },
  };
}
