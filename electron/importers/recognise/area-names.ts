import { bareText, closeText, nearestOf } from '#shared/reading/words.ts';

export type KnownArea = {
  readonly id: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
};

/** Which area a text means, or why it means none. */
export type AreaMeant =
  | { readonly kind: 'area'; readonly id: string }
  /** The name of its municipality, which has no other area. */
  | { readonly kind: 'municipality'; readonly id: string; readonly name: string }
  /** Nearest: alike in letters, in the municipality that is named, or with this as a part of its name. */
  | { readonly kind: 'unknown'; readonly nearest: string; readonly reason: 'spelling' | 'municipality' | 'part' };

export type AreaNames = {
  /** What the text of an area cell means; `municipality` is what the row says beside it, if it says it. */
  readonly meant: (text: string, municipality?: string) => AreaMeant;
  /** Whether a text is an area's full name, so that a cell of it is evidence. */
  readonly isName: (text: string) => boolean;
  /** The areas whose name or alias stands in a text, among other words. */
  readonly within: (text: string) => readonly string[];
  readonly nameOf: (id: string) => string;
};

/** A shorter name ("PACT") is also a word. */
const shortestWithin = 6;

/** Looks up names; `aliases` were given by a user for this kind of file. */
export function areaNames(areas: readonly KnownArea[], aliases: Readonly<Record<string, string>> = {}): AreaNames {
  const full = new Map<string, string>();
  const weak = new Map<string, KnownArea[]>();
  const municipal = new Map<string, KnownArea[]>();
  const add = (map: Map<string, KnownArea[]>, name: string, area: KnownArea) =>
    map.set(closeText(name), [...(map.get(closeText(name)) ?? []), area]);
  for (const area of areas) {
    for (const name of [area.id, area.name, ...area.aliases]) full.set(closeText(name), area.id);
    for (const name of area.weakAliases) {
      add(weak, name, area);
      if (area.municipality !== null)
        for (const both of [`${area.municipality} ${name}`, `${name} ${area.municipality}`])
          if (!full.has(closeText(both))) full.set(closeText(both), area.id);
    }
    if (area.municipality !== null) {
      add(municipal, area.municipality, area);
      if (!full.has(closeText(`${area.name} ${area.municipality}`))) full.set(closeText(`${area.name} ${area.municipality}`), area.id);
    }
  }
  for (const name of ['Den Haag', 'The Hague', 's Gravenhage'])
    for (const area of areas)
      if (area.municipality && /gravenhage|den haag/i.test(area.municipality)) municipal.set(closeText(name), [area]);
  for (const [name, id] of Object.entries(aliases)) full.set(closeText(name), id);
  const known = new Map<string, AreaMeant>();
  const inTexts = new Map<string, readonly string[]>();

  function look(text: string, municipality: string): AreaMeant {
    for (const form of formsOf(text)) {
      const id = full.get(closeText(form));
      if (id !== undefined) return { kind: 'area', id };
    }
    const close = closeText(formsOf(text).at(-1) ?? text);
    const beside = municipal.get(closeText(municipality)) ?? [];
    const byBoth = (weak.get(close) ?? []).filter((area) => beside.includes(area));
    if (byBoth[0] !== undefined && byBoth.length === 1) return { kind: 'area', id: byBoth[0].id };
    const own = municipal.get(close);
    if (own?.[0] !== undefined) {
      return own.length === 1
        ? { kind: 'municipality', id: own[0].id, name: own[0].name }
        : { kind: 'unknown', nearest: own.map(({ name }) => name).join(', '), reason: 'municipality' };
    }
    const possible = (weak.get(close) ?? []).map(({ name }) => name);
    if (possible.length > 0) return { kind: 'unknown', nearest: possible.join(', '), reason: 'part' };
    const near = nearestOf(
      text,
      areas.flatMap((area) => [area.name, ...area.aliases].map((name) => ({ name, area }))),
      ({ name }) => name,
    );
    return { kind: 'unknown', nearest: near?.area.name ?? '', reason: 'spelling' };
  }
  return {
    meant: (text, municipality = '') => {
      const key = `${text}\n${municipality}`;
      const found = known.get(key) ?? look(text, municipality);
      if (known.size < 10_000) known.set(key, found);
      return found;
    },
    isName: (text) => formsOf(text).some((form) => full.has(closeText(form))),
    nameOf: (id) => areas.find((area) => area.id === id)?.name ?? id,
    within: (text) => {
      // The same heading is asked of for each row below it.
      const before = inTexts.get(text);
      if (before !== undefined) return before;
      const bare = ` ${bareText(text)} `;
      const found = areas.filter(({ name, aliases: others }) =>
        [name, ...others].some((one) => bareText(one).length >= shortestWithin && bare.includes(` ${bareText(one)} `)),
      );
      const ids = found.map(({ id }) => id);
      if (inTexts.size < 10_000) inTexts.set(text, ids);
      return ids;
    },
  };
}

/** The text itself, then without a number before it, words such as "gebied" and what stands in brackets. */
function formsOf(text: string): readonly string[] {
  const bare = text
    .replace(/^\s*(?:\d+[.)]?|[a-z][.)])\s+/i, '')
    .replace(/^(?:focus|aandachts)?gebied\s*:?\s+|^gemeente\s+|^wijk\s+/i, '')
    .replace(/\s*[:*]+\s*$/, '');
  return [text, bare, bare.replace(/\s*\([^)]*\)\s*/g, ' ').trim()];
}
