import type { Cliff } from '#shared/domain/results.ts';

/** The cliffs of the base that a scenario takes away: those whose key no cliff has any more [decisions.md]. */
export function vanishedOf(base: readonly Cliff[], cliffs: readonly Cliff[]): readonly Cliff[] {
  const keys = new Set(cliffs.map(({ key }) => key));
  return base.filter(({ key }) => !keys.has(key));
}
