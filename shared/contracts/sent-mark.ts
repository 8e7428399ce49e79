/**
 * What a workbook that goes out says of the state that it was filled from, among its keywords: the number of the newest
 * change set and the beginning of its checksum. What comes back is compared with that state.
 */
export type SentMark = { readonly changeSet: number; readonly checksum: string };

/** One word: some programs part keywords at commas, colons and blanks. */
const pattern = /lange-adem-stand-(\d{1,9})-([0-9a-f]{16})/;

export function sentText({ changeSet, checksum }: SentMark): string {
  return `lange-adem-stand-${changeSet}-${checksum.slice(0, 16)}`;
}

/** The mark in a text; null where there is none. */
export function sentIn(text: string): SentMark | null {
  const found = pattern.exec(text);
  return found === null ? null : { changeSet: Number(found[1]), checksum: found[2] ?? '' };
}
