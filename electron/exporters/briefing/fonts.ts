import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);

/** The faces of the page; each comes in two files, for the letters of the Netherlands and for those of its neighbours. */
export const faces = {
  sans: 'source-sans-3/files/source-sans-3-{set}-400-normal.woff',
  bold: 'source-sans-3/files/source-sans-3-{set}-600-normal.woff',
  italic: 'source-sans-3/files/source-sans-3-{set}-400-italic.woff',
  serif: 'source-serif-4/files/source-serif-4-{set}-400-normal.woff',
} as const;
export type Face = keyof typeof faces;
export type LetterSet = 'latin' | 'latin-ext';

/** Where a face lies on this machine. */
export function fontFile(face: Face, set: LetterSet): string {
  return files.resolve(`@fontsource/${faces[face].replace('{set}', set)}`);
}

/** The letters of the first file, as its publisher says them. */
const latin = /^[\n\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]$/;

/** A text in pieces of one letter set: "Škoda" is an Š and the rest. */
export function piecesOf(text: string): { readonly text: string; readonly set: LetterSet }[] {
  const pieces: { text: string; set: LetterSet }[] = [];
  for (const letter of text) {
    const set = latin.test(letter) ? 'latin' : 'latin-ext';
    const last = pieces.at(-1);
    if (last?.set === set) last.text += letter;
    else pieces.push({ text: letter, set });
  }
  return pieces;
}
