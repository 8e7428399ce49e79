import type { Rows, SchemeId } from './records.ts';

/**
 * Which schemes go together because money of the one matches the other (cofinanciering), in either direction [rules cofinanciering].
 * By the order of the schemes.
 */
export function matchedSchemes({ schemes, streams }: Pick<Rows, 'schemes' | 'streams'>): ReadonlyMap<SchemeId, readonly SchemeId[]> {
  const together = new Map<SchemeId, Set<SchemeId>>(schemes.map(({ id }) => [id, new Set()]));
  for (const { schemeId, matches } of streams) {
    if (matches === null || matches === schemeId) continue;
    together.get(schemeId)?.add(matches);
    together.get(matches)?.add(schemeId);
  }
  const order = schemes.map(({ id }) => id);
  return new Map(Array.from(together, ([id, others]) => [id, order.filter((other) => others.has(other))]));
}
