import type { ReadCommitment, ReadStream } from '#electron/importers/reading.ts';
import type { CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import { bareStream } from '#shared/ready-made/row-maker.ts';
import type { MatchKey, MatchKeys } from './match.ts';
import { type SchemeBook, schemeKey } from './scheme-book.ts';

/** Fields of a stream's identity that a file may lack as columns; what it lacks says nothing. */
const optionalFields = ['reference', 'certainty', 'start'] as const;

/** What streams are matched by (decisions.md): area, scheme, Kenmerk, certainty, start. Schemes are compared by name. */
export function streamKeys(book: SchemeBook): MatchKeys<StreamRecord, ReadStream> {
  const has = (read: ReadStream) => optionalFields.filter((field) => read[field] !== undefined);
  const text = (area: string, scheme: string, values: readonly unknown[]) => JSON.stringify([area, schemeKey(scheme), ...values]);
  const keyOf = (fieldsOf: (read: ReadStream) => readonly (typeof optionalFields)[number][]): MatchKey<StreamRecord, ReadStream> => ({
    kind: (read) => fieldsOf(read).join(),
    ofRead: (read) =>
      text(
        read.area,
        read.scheme,
        fieldsOf(read).map((field) => read[field] ?? bareStream[field]),
      ),
    ofStored: (stored, like) =>
      text(
        stored.areaId,
        book.nameOf(stored.schemeId),
        fieldsOf(like).map((field) => stored[field]),
      ),
  });
  const byReference = keyOf(() => ['reference']);
  return {
    identity: [keyOf(() => optionalFields), keyOf(has)],
    moved: { ...byReference, ofRead: (read) => (read.reference ? byReference.ofRead(read) : null) },
    likely: keyOf(() => []),
  };
}

/** What commitments are matched by: area and description; they have no Kenmerk and no doubts. */
export const commitmentKeys: MatchKeys<CommitmentRecord, ReadCommitment> = {
  identity: [
    {
      kind: () => '',
      ofRead: ({ area, description }) => JSON.stringify([area, description]),
      ofStored: ({ areaId, description }) => JSON.stringify([areaId, description]),
    },
  ],
  moved: { kind: () => '', ofRead: () => null, ofStored: () => null },
  likely: { kind: () => '', ofRead: () => null, ofStored: () => null },
};

/** Rows of equal identity in the order in which they were first stored: their ids end in nothing, -2, -3 and so on. */
export function inOrderOfStoring<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const parts = rows.map((row) => {
    const [first = '', number = '1'] = row.id.split('-');
    return { row, first, number: Number(number) };
  });
  return parts.sort((a, b) => (a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.number - b.number)).map(({ row }) => row);
}
