import { answerOf } from './answer.ts';
import { isCountedStream } from './area-money.ts';
import { type Assumptions, rowsUnder } from './assumptions.ts';
import { type AreaCalculation, type Calculation, calculationOf } from './calculation.ts';
import { type CivilDate, yearOf } from './civil-date.ts';
import { inView } from './in-view.ts';
import { type Cents, cents } from './money.ts';
import { decemberOf, januaryOf } from './month.ts';
import { addSeries, byYear, emptySeries } from './month-series.ts';
import type { PlacedStream } from './placed-rows.ts';
import type { AreaId } from './records.ts';
import type { ByYear } from './results.ts';
import { placeOf, type SchemeLine } from './scheme-lines.ts';
import type { Certainty, CoverageState, Lens } from './words.ts';

/** How far an area is paid: a day, or why there is none. */
export type PaidUntil = { readonly state: CoverageState; readonly coveredUntil: CivilDate | null };

/** What one lens says of the chosen areas together. */
export type UnderLens = {
  readonly gapByYear: ByYear;
  /** Areas critical or high. */
  readonly hardAreas: number;
  /** Of one area only; null over several. */
  readonly until: PaidUntil | null;
};

/** The answer under all three lenses: a band rather than a line. */
export type Band = { readonly commitmentsByYear: ByYear; readonly lenses: Readonly<Record<Lens, UnderLens>> };

/** Money that counts but is not granted: what would stay unpaid without it. */
export type OpenMoney = {
  readonly certainty: Certainty;
  /** The name of its line. */
  readonly scheme: string;
  readonly fundingByYear: ByYear;
  /** How much larger the gap is without it. */
  readonly moreByYear: ByYear;
};

/** The same question over the rows under assumptions, for each lens. */
export function calculationsUnder(calculated: Calculation, assumptions: Assumptions): Readonly<Record<Lens, Calculation>> {
  const { question, thresholds, scenario } = calculated;
  const placed = rowsUnder(calculated.placed, question.at, assumptions);
  const under = (lens: Lens) =>
    lens === question.lens && placed === calculated.placed
      ? calculated
      : calculationOf(placed, { ...question, lens }, thresholds, scenario);
  return { secured: under('secured'), planned: under('planned'), hoped: under('hoped') };
}

/** What the three lenses say of some areas (null: all) together. */
export function bandOf(calculations: Readonly<Record<Lens, Calculation>>, areas: readonly AreaId[] | null): Band {
  const of = (lens: Lens): UnderLens => {
    const results = answerOf(calculations[lens]).areas.filter(({ id }) => areas === null || areas.includes(id));
    const [only] = results;
    return {
      gapByYear: summed(results.map(({ gapByYear }) => gapByYear)),
      hardAreas: results.filter(({ severity }) => severity === 'critical' || severity === 'high').length,
      until: results.length === 1 && only !== undefined ? { state: only.state, coveredUntil: only.coveredUntil } : null,
    };
  };
  const asked = answerOf(calculations.planned).areas.filter(({ id }) => areas === null || areas.includes(id));
  return {
    commitmentsByYear: summed(asked.map(({ commitmentsByYear }) => commitmentsByYear)),
    lenses: { secured: of('secured'), planned: of('planned'), hoped: of('hoped') },
  };
}

/**
 * What hangs on money that the lens counts and that is not granted: each line of each certainty left out by itself, the
 * largest gap first. The parts need not add up: money that goes away together leaves more unpaid than each alone.
 */
export function openMoney(calculated: Calculation, chosen: readonly AreaId[] | null): readonly OpenMoney[] {
  const { question, placed: rows } = calculated;
  const areas = calculated.areas.filter(({ whole }) => chosen === null || chosen.includes(whole.area.id));
  const kinds = new Map<string, Kind>();
  for (const { row } of areas.flatMap(({ whole }) => whole.streams)) {
    const { line } = placeOf(rows.lines, row.schemeId);
    if (row.certainty !== 'granted' && isCountedStream(row, question))
      kinds.set(`${row.certainty} ${line.id}`, { certainty: row.certainty, line });
  }
  return Array.from(kinds.values(), (kind) => without(kind, areas, calculated))
    .filter(({ fundingByYear }) => Object.values(fundingByYear).some((amount) => amount !== 0))
    .toSorted(
      (a, b) =>
        total(b.moreByYear) - total(a.moreByYear) || total(b.fundingByYear) - total(a.fundingByYear) || (a.scheme < b.scheme ? -1 : 1),
    );
}

type Kind = { readonly certainty: Certainty; readonly line: SchemeLine };

/** The areas once more, without the money of one certainty of one line. */
function without({ certainty, line }: Kind, areas: readonly AreaCalculation[], { question, placed: rows }: Calculation): OpenMoney {
  const [first, last] = [yearOf(question.at), question.horizonYear];
  const [funding, more] = [emptySeries(januaryOf(first), decemberOf(last)), emptySeries(januaryOf(first), decemberOf(last))];
  const isGone = ({ row }: PlacedStream) =>
    row.certainty === certainty && isCountedStream(row, question) && placeOf(rows.lines, row.schemeId).line.id === line.id;
  for (const { whole, coverage: before } of areas) {
    const gone = whole.streams.filter(isGone);
    if (gone.length === 0) continue;
    for (const { months } of gone) addSeries(funding, months);
    const left = { ...whole, streams: whole.streams.filter((stream) => !isGone(stream)) };
    addSeries(more, inView(left, rows, question).coverage.gap);
    addSeries(more, { first: before.gap.first, cents: before.gap.cents.map((amount) => -amount) });
  }
  return { certainty, scheme: line.name, fundingByYear: byYear(funding, first, last), moreByYear: byYear(more, first, last) };
}

function total(amounts: ByYear): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

function summed(parts: readonly ByYear[]): ByYear {
  const sums: Record<string, Cents> = {};
  for (const part of parts) for (const [year, amount] of Object.entries(part)) sums[year] = cents((sums[year] ?? 0) + amount);
  return sums;
}
