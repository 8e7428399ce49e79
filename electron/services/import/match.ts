/** How a row of the file belongs to a row of the store (decisions.md, "Identity of a stream"). */
export type Match<Stored> = {
  readonly stored: Stored;
  /** `same`: equal identity; `moved`: one and the same by its Kenmerk; `likely-same`: a doubt that a person settles. */
  readonly how: 'same' | 'moved' | 'likely-same';
};

/** A text of either side; rows with the same text may be one. null never matches. */
export type MatchKey<Stored, Read> = {
  readonly ofStored: (stored: Stored, like: Read) => string | null;
  readonly ofRead: (read: Read) => string | null;
  /** Which rows of the file see the store alike: those with the same columns. */
  readonly kind: (read: Read) => string;
};

export type MatchKeys<Stored, Read> = {
  /** Identity, in full; and through the columns that the row's table has. */
  readonly identity: readonly MatchKey<Stored, Read>[];
  /** What makes one of each the same row, changed. */
  readonly moved: MatchKey<Stored, Read>;
  /** What makes one of each a doubt. */
  readonly likely: MatchKey<Stored, Read>;
};

/**
 * Pairs rows of a file with rows of the store, each at most once: first by equal identity, the n-th with the n-th; then
 * one of each that is left over by Kenmerk; then one of each that is left over in area and scheme. `stored` comes in the
 * order in which the rows were first stored. The answer has one place for each row of the file.
 */
export function matches<Stored, Read>(
  stored: readonly Stored[],
  read: readonly Read[],
  keys: MatchKeys<Stored, Read>,
): (Match<Stored> | null)[] {
  const found: (Match<Stored> | null)[] = read.map(() => null);
  const taken = new Set<Stored>();
  const take = (at: number, row: Stored, how: Match<Stored>['how']) => {
    taken.add(row);
    found[at] = { stored: row, how };
  };

  /** Nothing is left to be matched with: of a new store, from the start. */
  const isAllTaken = () => taken.size === stored.length;

  const grouped = (key: MatchKey<Stored, Read>) => {
    const byKind = new Map<string, Map<string | null, Stored[]>>();
    return (like: Read): Map<string | null, Stored[]> => {
      const kind = key.kind(like);
      const known = byKind.get(kind) ?? Map.groupBy(stored, (row) => key.ofStored(row, like));
      byKind.set(kind, known);
      return known;
    };
  };

  for (const key of keys.identity) {
    const queuesFor = grouped(key);
    for (const [at, row] of read.entries()) {
      if (isAllTaken()) break;
      if (found[at] !== null) continue;
      const queue = queuesFor(row).get(key.ofRead(row)) ?? [];
      // What is taken stays taken: each row of the store is passed once.
      while (queue[0] !== undefined && taken.has(queue[0])) queue.shift();
      const next = queue[0];
      if (next !== undefined) take(at, next, 'same');
    }
  }

  for (const [how, key] of [
    ['moved', keys.moved],
    ['likely-same', keys.likely],
  ] as const) {
    if (isAllTaken()) break;
    const groupFor = grouped(key);
    const left = [...read.entries()].filter(([at]) => found[at] === null);
    for (const [text, [first, ...others]] of Map.groupBy(left, ([, row]) => key.ofRead(row))) {
      if (text === null || first === undefined || others.length > 0) continue;
      const [at, like] = first;
      const [row, ...otherRows] = (groupFor(like).get(text) ?? []).filter((candidate) => !taken.has(candidate));
      if (row !== undefined && otherRows.length === 0) take(at, row, how);
    }
  }
  return found;
}
