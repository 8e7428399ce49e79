import type { Answer, AreaResult, Cliff } from './results.ts';

/** The answer under a scenario with, beside each area and cliff, what it is without [rules 7, contracts/cli.md]. */
export type ScenarioAnswer = Omit<Answer, 'areas' | 'cliffs'> & {
  readonly areas: readonly (AreaResult & { readonly base: AreaResult | null })[];
  readonly cliffs: readonly (Cliff & { readonly base: Cliff | null })[];
  /** Cliffs that the scenario takes away, in their own order. */
  readonly vanished: readonly Cliff[];
};

/** Puts an answer under a scenario beside that without. A cliff is the same one by its key [decisions.md, "The same cliff"]. */
export function scenarioDifference(base: Answer, changed: Answer): ScenarioAnswer {
  const areas = new Map(base.areas.map((area) => [area.id, area]));
  const cliffs = new Map(base.cliffs.map((cliff) => [cliff.key, cliff]));
  const keys = new Set(changed.cliffs.map(({ key }) => key));
  return {
    ...changed,
    areas: changed.areas.map((area) => ({ ...area, base: areas.get(area.id) ?? null })),
    cliffs: changed.cliffs.map((cliff) => ({ ...cliff, base: cliffs.get(cliff.key) ?? null })),
    vanished: base.cliffs.filter(({ key }) => !keys.has(key)),
  };
}
