import type { KnownStore } from '#shared/contracts/store.ts';

/** The name of a file without the ending of its kind; the name of what was pasted ("… 01.20") has none. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[a-z][a-z0-9]*$/i, '').trim();
}

/** A name for a store that none has yet, in capitals or not: "Raming", else "Raming 2". */
export function freeStoreName(wished: string, known: readonly KnownStore[]): string {
  const taken = new Set(known.map(({ name }) => name.toLowerCase()));
  const nameAt = (at: number): string => {
    const name = at === 1 ? wished : `${wished} ${at}`;
    return taken.has(name.toLowerCase()) ? nameAt(at + 1) : name;
  };
  return nameAt(1);
}
