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

  for (const key of keys.identity) {
    const queues = new Map<string, Map<string | null, Stored[]>>();
    const queuesFor = (like: Read) => {
      const kind = key.kind(like);
      const known = queues.get(kind) ?? Map.groupBy(stored, (row) => key.ofStored(row, like));
      queues.set(kind, known);
      return known;
    };
    for (const [at, row] of read.entries()) {
      if (found[at] !== null) continue;
      const next = queuesFor(row)
        .get(key.ofRead(row))
        ?.find((candidate) => !taken.has(candidate));
      if (next !== undefined) take(at, next, 'same');
    }
  }

  for (const [how, key] of [
    ['moved', keys.moved],
    ['likely-same', keys.likely],
  ] as const) {
    const left = [...read.entries()].filter(([at]) => found[at] === null);
    for (const [text, [first, ...others]] of Map.groupBy(left, ([, row]) => key.ofRead(row))) {
      if (text === null || first === undefined || others.length > 0) continue;
      const [at, like] = first;
      const [row, ...otherRows] = stored.filter((candidate) => !taken.has(candidate) && key.ofStored(candidate, like) === text);
      if (row !== undefined && otherRows.length === 0) take(at, row, how);
    }
  }
  return found;
}
