import type { Commitment, Stream } from './records.ts';

/**
 * What makes a row the same row in a next delivery (decisions.md, "Rows, ids, imports"). An id is the first 16 hex digits
 * of the SHA-256 of this text, made where hashing is at hand.
 */

/** Identity of a stream: area, scheme, Kenmerk, certainty, start. */
export function streamIdentity(stream: Pick<Stream, 'areaId' | 'schemeId' | 'reference' | 'certainty' | 'start'>): string {
  return JSON.stringify(['stream', stream.areaId, stream.schemeId, stream.reference, stream.certainty, stream.start]);
}

/** Identity of a commitment: area, description. */
export function commitmentIdentity(commitment: Pick<Commitment, 'areaId' | 'description'>): string {
  return JSON.stringify(['commitment', commitment.areaId, commitment.description]);
}

/**
 * The id of each identity in turn: its hash (16 hex digits), with `-2`, `-3` … where that is taken already; `taken`
 * grows with every id that is given.
 */
export function freshRowId(identity: string, hash: (text: string) => string, taken: Set<string>): string {
  const first = hash(identity);
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`;
  taken.add(id);
  return id;
}

/** The id of an area or a scheme: lower case, without diacritics, every run of other characters one hyphen. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
