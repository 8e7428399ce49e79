import { areaSheet, commitmentSheet, ownFields, recordField, type SheetDefinition, streamSheet } from '#shared/contracts/fields.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import { commitmentIdentity, freshRowId, streamIdentity } from '#shared/domain/identity.ts';
import { noCents } from '#shared/domain/money.ts';
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
export const bareStream = {
  ...emptied(streamSheet),
  amounts: {},
  schemeConflict: false,
  claims: null,
} as Omit<StreamRecord, 'id' | 'areaId' | 'schemeId'>;

/** The same for a commitment. */
export const bareCommitment = { ...emptied(commitmentSheet), amounts: {} } as Omit<CommitmentRecord, 'id' | 'areaId' | 'description'>;

/** The same for an area: nothing was noted of its reserve. */
export const bareArea = { ...emptied(areaSheet), reserve: noCents, reserveNoted: null } as Omit<AreaRecord, 'id' | 'name'>;

function emptied(sheet: SheetDefinition): Readonly<Record<string, string | null>> {
  return Object.fromEntries(ownFields(sheet).map(({ field, empty }) => [recordField(field), empty ?? null]));
}

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
