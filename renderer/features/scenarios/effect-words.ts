import type { ScenarioView } from '#shared/contracts/views.ts';
import { type ScenarioEffect, sumOfYears } from '#shared/domain/scenario-effect.ts';
import type { Decider } from '#shared/domain/words.ts';

/** The years on which a scenario has an effect, the first to the last: on what is unpaid, else on what is paid, else the next year. */
export function yearsOfEffect({ gapBefore, gapNow, cost }: ScenarioEffect): number[] {
  const all = Object.keys(gapBefore).map(Number);
  const changes = (year: number) => gapBefore[year] !== gapNow[year];
  const costs = (year: number) => cost.some(({ byYear }) => byYear[year] !== 0);
  const found = all.some(changes) ? all.filter(changes) : all.filter(costs);
  const [first, last] = [found[0], found.at(-1)];
  return first === undefined || last === undefined ? all.slice(1, 2) : all.filter((year) => year >= first && year <= last);
}

/** What the scenario costs each year on average over the years in which it costs anything, who pays, and in which years. */
export function costPerYear({ cost }: ScenarioEffect): {
  readonly cents: number;
  readonly who: readonly Decider[];
  readonly years: readonly number[];
} {
  const byYear = new Map<number, number>();
  for (const item of cost) {
    for (const [year, cents] of Object.entries(item.byYear))
      if (cents !== 0) byYear.set(Number(year), (byYear.get(Number(year)) ?? 0) + cents);
  }
  const years = [...byYear.keys()].toSorted((a, b) => a - b);
  const total = [...byYear.values()].reduce((sum, cents) => sum + cents, 0);
  return { cents: years.length === 0 ? 0 : Math.round(total / years.length), who: cost.map(({ decider }) => decider), years };
}

/** Areas that are critical or high. */
export function hardAreas(side: ScenarioView['base']): number {
  return side.rows.filter(({ severity }) => severity === 'critical' || severity === 'high').length;
}

/** What a scenario leaves undone, for the note. */
export type Undone = {
  /** Unpaid in the years of effect. */
  readonly gapNow: number;
  readonly gapBefore: number;
  /** The first year before these that stays unpaid as it was; null: none. */
  readonly openYear: number | null;
  readonly critical: number;
  /** The line that falls first in most of these; null: none. */
  readonly firstScheme: string | null;
  readonly newCliffs: number;
  readonly firstNew: string | null;
};

export function undone({ effect, base, changed }: ScenarioView, years: readonly number[]): Undone {
  const before = new Map(base.rows.map(({ areaId, severity }) => [areaId, severity]));
  const critical = changed.rows.filter(({ areaId, severity }) => severity === 'critical' && before.get(areaId) === 'critical');
  const [firstYear = 0] = years;
  const openYear = Object.keys(effect.gapNow)
    .map(Number)
    .find((year) => year < firstYear && (effect.gapNow[year] ?? 0) > 0);
  return {
    gapNow: sumOfYears(effect.gapNow, years),
    gapBefore: sumOfYears(effect.gapBefore, years),
    openYear: openYear ?? null,
    critical: critical.length,
    firstScheme: mostOften(critical.flatMap(({ cliff }) => cliff?.schemes[0]?.scheme ?? [])),
    newCliffs: effect.appeared.length,
    firstNew: effect.appeared.map(({ date }) => date).toSorted()[0] ?? null,
  };
}

function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
