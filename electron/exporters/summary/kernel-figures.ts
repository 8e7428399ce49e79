import { answerOf } from '#shared/domain/answer.ts';
import { type Calculation, calculation, calculationUnder } from '#shared/domain/calculation.ts';
import { yearOf } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { byYear } from '#shared/domain/month-series.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import type { Placed } from '#shared/domain/placed-rows.ts';
import type { AreaId, Commitment, Stream } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { rowYears } from '#shared/domain/row-years.ts';
import type { ScenarioProblem } from '#shared/domain/scenario.ts';
import { placeOf } from '#shared/domain/scheme-lines.ts';
import { done, type Result } from '#shared/result.ts';
import type { Figures, ScenarioChange, SummaryInput } from './figures.ts';

type KernelInput = Pick<SummaryInput, 'rows' | 'question' | 'thresholds' | 'scenario'>;

/** What the kernel says of the rows of a summary. Problems: `scenario-matches-nothing`, `scenario-invalid`. */
export function kernelFigures(input: KernelInput): Result<Figures, ScenarioProblem> {
  const calculations = calculationsOf(input);
  if (!calculations.ok) return calculations;
  const { base, under } = calculations.value;
  const streams = new Map<string, ByYear>();
  const commitments = new Map<string, ByYear>();
  const unpaid: Figures['unpaid'][number][] = [];
  // Adding up every row by year is half of the work: without a scenario it is done once.
  const ofBase = new Map(input.rows.areas.map(({ id }) => [id, rowYears(base, id)]));
  for (const years of ofBase.values()) {
    for (const [row, figures] of years.streams) streams.set(row, figures.byYear);
    for (const [row, figures] of years.commitments) commitments.set(row, figures.byYear);
  }
  for (const { placed, money } of under.areas) {
    const years = ((base === under ? ofBase.get(placed.area.id) : undefined) ?? rowYears(under, placed.area.id)).commitments;
    for (const { row } of money.commitments) {
      const found = years.get(row.id);
      if (found) unpaid.push({ areaId: row.areaId, id: row.id, description: row.description, byYear: found.unpaidByYear });
    }
  }
  const everyTheme =
    input.question.theme === null ? calculations : calculationsOf({ ...input, question: { ...input.question, theme: null } });
  if (!everyTheme.ok) return everyTheme;
  const answer = answerOf(under);
  return done({
    answer,
    everyCliff: everyTheme === calculations ? answer.cliffs : answerOf(everyTheme.value.under).cliffs,
    overview: overviewOf(under),
    streams,
    commitments,
    unpaid,
    changes: base === under ? [] : changes(base, under),
  });
}

/** The rows as they are stored, and as the scenario changes them (the same without one), each over the chosen areas only. */
export function calculationsOf(input: KernelInput): Result<{ base: Calculation; under: Calculation }, ScenarioProblem> {
  const { rows, question, thresholds, scenario } = input;
  if (scenario === null) {
    const base = calculation(rows, question, thresholds);
    return done({ base, under: base });
  }
  const whole = calculation(scenario.rows, question, thresholds);
  const changed = calculationUnder(scenario.scenario, whole);
  if (!changed.ok) return changed;
  const chosen = new Set<AreaId>(rows.areas.map(({ id }) => id));
  return done({ base: narrowed(whole, chosen), under: narrowed(changed.value, chosen) });
}

/** Areas do not touch one another, so what was worked out for all holds for some. */
export function narrowed(calculated: Calculation, chosen: ReadonlySet<AreaId>): Calculation {
  const { areas, placed } = calculated;
  return {
    ...calculated,
    areas: areas.filter(({ placed: { area } }) => chosen.has(area.id)),
    placed: { ...placed, areas: placed.areas.filter(({ area }) => chosen.has(area.id)) },
  };
}

/** Per row what it counts for with the scenario less what it counts for without. */
function changes(base: Calculation, under: Calculation): ScenarioChange[] {
  const [before, after] = [countedRows(base), countedRows(under)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, becomes] = [before.get(key), after.get(key)];
    const known = becomes ?? was;
    if (known === undefined) return [];
    const years = Object.keys(known.byYear);
    const differences = years.map((year) => [year, cents((becomes?.byYear[year] ?? 0) - (was?.byYear[year] ?? 0))] as const);
    return differences.some(([, amount]) => amount !== 0) ? [{ ...known, byYear: Object.fromEntries(differences) }] : [];
  });
}

function countedRows({ areas, placed, question }: Calculation): Map<string, ScenarioChange> {
  const years = ({ months }: Placed<Stream | Commitment>) => byYear(months, yearOf(question.at), question.horizonYear);
  const rows = new Map<string, ScenarioChange>();
  for (const { money } of areas) {
    for (const stream of money.streams) {
      const { id, areaId, schemeId } = stream.row;
      rows.set(`stream ${id}`, { areaId, measure: 'funding', name: placeOf(placed.lines, schemeId).scheme.name, byYear: years(stream) });
    }
    for (const commitment of money.commitments) {
      const { id, areaId, description } = commitment.row;
      rows.set(`commitment ${id}`, { areaId, measure: 'commitments', name: description, byYear: years(commitment) });
    }
  }
  return rows;
}
