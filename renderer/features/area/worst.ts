import type { AreaView } from '#shared/contracts/views.ts';
import type { Cliff } from '#shared/domain/results.ts';

/** The cliff that an area is judged by: the first in time of its worst severity [rules 4]. */
export function worstOf({ cliffs, result }: Pick<AreaView, 'cliffs' | 'result'>): Cliff | null {
  const worst = cliffs.filter(({ severity }) => severity === result.severity);
  return worst.reduce<Cliff | null>((first, cliff) => (first === null || cliff.date < first.date ? cliff : first), null);
}
