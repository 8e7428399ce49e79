import type { Scheme, SchemeId } from './records.ts';

/** A scheme with those that follow it; it has the id and the name of its first scheme [rules 1]. */
export type SchemeLine = { readonly id: SchemeId; readonly name: string };

/** Where a scheme stands: its line, and how many steps it is from the first scheme of it. */
export type PlaceInLine = { readonly scheme: Scheme; readonly line: SchemeLine; readonly steps: number };

/** Every scheme with its line. */
export type SchemeLines = ReadonlyMap<SchemeId, PlaceInLine>;

/** Puts every scheme in its line: two schemes that follow the same one are one line [rules 1, 10]. */
export function schemeLines(schemes: readonly Scheme[]): SchemeLines {
  const [first] = schemes;
  if (first === undefined) return new Map();
  const before = known.get(first);
  if (before?.schemes.length === schemes.length && schemes.every((scheme, index) => scheme === before.schemes[index])) return before.lines;
  const lines = linesOf(schemes);
  known.set(first, { schemes, lines });
  return lines;
}

/** The lines of the same schemes are the same object, by the first of them: who has worked with them need not do so again. */
const known = new WeakMap<Scheme, { readonly schemes: readonly Scheme[]; readonly lines: SchemeLines }>();

function linesOf(schemes: readonly Scheme[]): SchemeLines {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const lines = new Map<SchemeId, SchemeLine>();
  const places = new Map<SchemeId, PlaceInLine>();
  for (const scheme of schemes) {
    const [first, steps] = firstOf(scheme, byId);
    const line = lines.get(first.id) ?? { id: first.id, name: first.name };
    lines.set(first.id, line);
    places.set(scheme.id, { scheme, line, steps });
  }
  return places;
}

function firstOf(scheme: Scheme, byId: ReadonlyMap<SchemeId, Scheme>): [Scheme, number] {
  let first = scheme;
  for (let steps = 0; steps <= byId.size; steps++) {
    const followed = first.follows === null ? undefined : byId.get(first.follows);
    if (!followed) return [first, steps];
    first = followed;
  }
  throw new Error(`Schemes follow each other in a circle at ${scheme.id}.`);
}

/** The place of a scheme that rows name. */
export function placeOf(lines: SchemeLines, id: SchemeId): PlaceInLine {
  const place = lines.get(id);
  if (!place) throw new Error(`A row names the scheme ${id}, which is not there.`);
  return place;
}

/** The first scheme whose `follows` closes a circle; null where none does [rules 10]. */
export function schemeInCircle(schemes: readonly Scheme[]): Scheme | null {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  for (const scheme of schemes) {
    let next = scheme.follows;
    for (let steps = 0; next !== null && steps <= schemes.length; steps++) {
      if (next === scheme.id) return scheme;
      next = byId.get(next)?.follows ?? null;
    }
  }
  return null;
}
