import { bareText } from '#shared/reading/words.ts';

/**
 * Looks for the known name that a text is a later year, number or tranche of; null where there is none. Of several the
 * latest before it.
 */
export function earlierTranches(names: readonly string[]): (text: string) => string | null {
  const all = names.map((name) => ({ name, ...trancheOf(name) }));
  // In order, as a file may have a name with a number of its own on each of many thousands of lines.
  const byBare = Map.groupBy(
    all.sort((a, b) => a.number - b.number),
    ({ bare }) => bare,
  );
  return (text) => {
    const mine = trancheOf(text);
    const same = byBare.get(mine.bare);
    if (mine.bare.length < 4 || same === undefined) return null;
    const before = same[countBefore(same, mine.number) - 1];
    return before === undefined ? null : (same[countBefore(same, before.number)]?.name ?? null);
  };
}

/** How many have a lower number, of those that stand in order of it. */
function countBefore(inOrder: readonly { readonly number: number }[], number: number): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((inOrder[middle]?.number ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

const written = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** A name without its number, and that number: a year, a tranche, a Roman one. A name without one comes first. */
function trancheOf(name: string): { readonly bare: string; readonly number: number } {
  const words = bareText(name).split(' ');
  const numbers = words.map((word) => {
    if (/^\d+e?$/.test(word)) return Number.parseInt(word, 10);
    const at = Math.max(written.indexOf(word), roman.indexOf(word));
    return at < 0 ? null : at + 1;
  });
  const left = words.filter((word, at) => numbers[at] === null && !['tranche', 'ronde', 'fase', 'deel'].includes(word));
  return { bare: left.join(' '), number: numbers.findLast((number) => number !== null) ?? 0 };
}
