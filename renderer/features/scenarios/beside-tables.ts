import type { StoredScenario } from '#shared/contracts/kept.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { ScenarioSide, ScenarioView } from '#shared/contracts/views.ts';
import { order } from '#shared/domain/order.ts';
import type { Cliff, OverviewRow } from '#shared/domain/results.ts';
import { sumOfYears } from '#shared/domain/scenario-effect.ts';
import { millions, thousands } from '#shared/text/format.ts';
import type { beside } from '#shared/text/nl/beside.ts';
import type { scenarios } from '#shared/text/nl/scenarios.ts';
import { costPerYear, hardAreas, yearsOfEffect } from './effect-words.ts';

/** A kept scenario with what it does. */
export type Side = { readonly scenario: StoredScenario; readonly view: ScenarioView };
export type BesideWords = { readonly language: Language; readonly beside: typeof beside; readonly scenarios: typeof scenarios };

/** A table as it is shown and copied: the first column names the row, `texts` is how many columns after it are words. */
export type BesideTable = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly texts: number;
  readonly rows: readonly (readonly string[])[];
  /** What stands there where there are no rows. */
  readonly empty: string;
};

/** The years in which one of the two has an effect, from the first to the last. */
export function yearsOfBoth([one, other]: readonly [Side, Side]): readonly number[] {
  const found = [...yearsOfEffect(one.view.effect), ...yearsOfEffect(other.view.effect)];
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export function gapUnder({ view }: Side, years: readonly number[]): number {
  return sumOfYears(view.effect.gapNow, years);
}

/** What each does, in short. */
export function summaryTable(sides: readonly [Side, Side], years: readonly number[], words: BesideWords): BesideTable {
  const { beside: texts, scenarios, language } = words;
  const [one] = sides;
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const row = (name: string, now: string, of: (side: Side) => string) => [name, now, ...sides.map(of)];
  return {
    title: texts.summary,
    heads: headsOf(texts.what, sides, texts),
    texts: 0,
    empty: '',
    rows: [
      row(texts.rows.cost, texts.absent, ({ view }) => millions(costPerYear(view.effect).cents, language)),
      row(texts.rows.who, texts.absent, ({ view }) => {
        const who = costPerYear(view.effect).who.map((decider) => scenarios.decider[decider]);
        return who.length === 0 ? texts.absent : who.join(', ');
      }),
      row(texts.rows.gap(from, to), millions(sumOfYears(one.view.effect.gapBefore, years), language), (side) =>
        millions(gapUnder(side, years), language),
      ),
      row(texts.rows.hard, String(hardAreas(one.view.base)), ({ view }) => String(hardAreas(view.changed))),
      row(texts.rows.vanished, texts.absent, ({ view }) => String(view.effect.vanished.length)),
      row(texts.rows.appeared, texts.absent, ({ view }) => String(view.effect.appeared.length)),
      row(texts.rows.moved, texts.absent, ({ view }) => String(view.effect.moved.length)),
    ],
  };
}

/** Per area until when it is paid and what stays unpaid: now, under the one and under the other. */
export function areasTable(sides: readonly [Side, Side], years: readonly number[], words: BesideWords): BesideTable {
  const { beside: texts, language } = words;
  const [one] = sides;
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const names = [texts.now, ...sides.map(({ scenario }) => scenario.name)];
  const changed = sides.map(({ view }) => ({
    rows: rowsById(view.changed),
    gaps: new Map(view.effect.areas.map((area) => [area.areaId, area])),
  }));
  const until = (row: OverviewRow | undefined) => (row === undefined ? texts.absent : texts.state(row.state, row.coveredUntil));
  return {
    title: texts.areas,
    heads: [texts.area, ...names.map((name) => texts.until(name)), ...names.map((name) => texts.gap(name, from, to))],
    texts: 3,
    empty: '',
    rows: one.view.base.rows.map((row) => {
      const gap = (side: (typeof changed)[number] | undefined, which: 'gapBefore' | 'gapNow') => {
        const found = side?.gaps.get(row.areaId);
        return found === undefined ? texts.absent : millions(sumOfYears(found[which], years), language);
      };
      return [
        row.name,
        until(row),
        ...changed.map(({ rows }) => until(rows.get(row.areaId))),
        gap(changed[0], 'gapBefore'),
        ...changed.map((side) => gap(side, 'gapNow')),
      ];
    }),
  };
}

/** Every cliff that one of the two takes away, brings or changes. */
export function cliffsTable(sides: readonly [Side, Side], words: BesideWords): BesideTable {
  const { beside: texts } = words;
  const [one] = sides;
  const base = cliffsByKey(one.view.base);
  const now = sides.map(({ view }) => cliffsByKey(view.changed));
  const names = new Map(one.view.base.rows.map(({ areaId, name }) => [areaId, name]));
  const touched = new Map(
    sides.flatMap(({ view: { effect } }) =>
      [...effect.vanished, ...effect.appeared, ...effect.moved.map(({ now: cliff }) => cliff)].map((cliff) => [cliff.key, cliff] as const),
    ),
  );
  const rows = Array.from(touched.values()).toSorted(
    (a, b) => order(names.get(a.areaId) ?? '', names.get(b.areaId) ?? '') || order(a.date, b.date),
  );
  return {
    title: texts.cliffs,
    heads: [texts.area, texts.cliff, texts.now, ...sides.map(({ scenario }) => scenario.name)],
    texts: 4,
    empty: texts.noCliffs,
    rows: rows.map((cliff) => {
      const before = base.get(cliff.key);
      return [
        names.get(cliff.areaId) ?? cliff.areaId,
        cliff.schemes[0]?.scheme ?? texts.shortfall,
        before === undefined ? texts.absent : told(before, texts),
        ...now.map((cliffs) => stands(before, cliffs.get(cliff.key), texts)),
      ];
    }),
  };
}

/** What each costs in each year, by who decides on it. */
export function costsTable(sides: readonly [Side, Side], words: BesideWords): BesideTable {
  const { beside: texts, scenarios, language } = words;
  const all = sides.flatMap(({ view }) => view.effect.cost.map(({ byYear }) => byYear));
  const years = Object.keys(all[0] ?? {}).filter((year) => all.some((byYear) => byYear[year] !== 0));
  const amount = (cents: number) => thousands(cents, language);
  return {
    title: texts.costs,
    heads: [texts.who, ...years],
    texts: 0,
    empty: texts.noCosts,
    rows: sides.flatMap(({ scenario: { name }, view: { effect } }) => [
      ...effect.cost.map(({ decider, byYear }) => [
        texts.costOf(name, scenarios.decider[decider]),
        ...years.map((year) => amount(byYear[year] ?? 0)),
      ]),
      ...(effect.cost.length < 2
        ? []
        : [
            [
              texts.costTogether(name),
              ...years.map((year) => amount(effect.cost.reduce((sum, { byYear }) => sum + (byYear[year] ?? 0), 0))),
            ],
          ]),
    ]),
  };
}

function headsOf(first: string, sides: readonly [Side, Side], texts: BesideWords['beside']): readonly string[] {
  return [first, texts.now, ...sides.map(({ scenario }) => scenario.name)];
}

function rowsById(side: ScenarioSide): ReadonlyMap<string, OverviewRow> {
  return new Map(side.rows.map((row) => [row.areaId, row]));
}

function cliffsByKey({ cliffs }: ScenarioSide): ReadonlyMap<string, Cliff> {
  return new Map(cliffs.map((cliff) => [cliff.key, cliff]));
}

function told({ kind, date, uncovered, lossPerYear }: Cliff, texts: BesideWords['beside']): string {
  return texts.cliffAt(date, kind === 'shortfall' ? uncovered : lossPerYear);
}

function stands(before: Cliff | undefined, now: Cliff | undefined, texts: BesideWords['beside']): string {
  if (now === undefined) return before === undefined ? texts.absent : texts.gone;
  if (before === undefined) return texts.stands('appeared', told(now, texts));
  if (now.date !== before.date) return texts.stands(now.date > before.date ? 'later' : 'earlier', told(now, texts));
  const difference = now.lossPerYear - before.lossPerYear || now.uncovered - before.uncovered;
  return difference === 0 ? texts.same : texts.stands(difference > 0 ? 'larger' : 'smaller', told(now, texts));
}
