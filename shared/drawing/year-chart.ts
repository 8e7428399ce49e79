import type { ByYear, LineFunding } from '#shared/domain/results.ts';
import { moneyScale, moneyTicks } from './money-axis.ts';
import { type Point, type Rect, rectBetween, type Stroke, tenth } from './shapes.ts';

/** What is drawn, per calendar year in cents; `funding` per line, in any order. */
export type YearChartView = {
  readonly funding: readonly LineFunding[];
  readonly commitmentsByYear: ByYear;
  readonly gapByYear: ByYear;
};

export type YearChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A line of money in the chart: its tone (1 is the darkest and lowest) and its name; null: the rest, `schemes`, taken together. */
export type ChartLayer = {
  readonly tone: number;
  readonly scheme: string | null;
  readonly schemes: readonly string[];
  readonly byYear: ByYear;
};

/** One year: its money in layers, the hatch up to what was promised, and what lies above that. */
export type YearBar = {
  readonly year: number;
  readonly centre: number;
  readonly column: Rect;
  readonly layers: readonly { readonly tone: number; readonly rect: Rect }[];
  readonly gap: Rect | null;
  /** Where the figure of the gap stands, bottom centre of the text; null where there is none. */
  readonly gapLabel: Point | null;
  readonly gapCents: number;
  /** Paid from a pot or the reserve: money of another year. */
  readonly carried: Rect | null;
  /** Whether the year's own label has room. */
  readonly labelled: boolean;
};

export type YearChartDrawing = {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly ChartLayer[];
  readonly bars: readonly YearBar[];
  /** What was promised: a stepped line over the bars, as points. */
  readonly promised: readonly Point[];
  readonly ticks: readonly { readonly y: number; readonly cents: number }[];
  readonly baseline: Stroke;
};

const mostLayers = 5;
const roomForYear = 34;
const roomForFigure = 27;
/** Half of a tenth of a million: what would be written as 0,0. */
const smallestLabel = 5_000_000;

/** Money and promises per year: what pays in layers, what is short hatched below the line of what was promised. */
export function yearChartDrawing(view: YearChartView, layout: YearChartLayout): YearChartDrawing {
  const { width, height, left, right, top, bottom } = layout;
  const years = Object.keys(view.commitmentsByYear)
    .map(Number)
    .sort((a, b) => a - b);
  const layers = chartLayers(view.funding);
  const sums = years.map((year) => sumsOf(view, layers, year));
  const most = Math.max(...sums.map(({ funded, promised, short }) => Math.max(promised + Math.max(0, funded + short - promised), funded)));
  const scale = moneyScale(most, layout);
  const y = (cents: number) => scale(cents);
  const step = (right - left) / Math.max(1, years.length);
  const barWidth = Math.min(44, step * 0.82);
  const every = Math.ceil(roomForYear / step);

  const bars = sums.map(({ year, amounts, funded, promised, short }, at): YearBar => {
    const centre = left + step * (at + 0.5);
    const [x1, x2] = [centre - barWidth / 2, centre + barWidth / 2];
    // Money that is left over in a year with a gap may not be spent on it: it stands above the line, the hatch below it.
    const leftOver = Math.min(funded, Math.max(0, funded + short - promised));
    const paid = funded - leftOver;
    const lift = short > 0 && leftOver > 0 ? promised - paid : 0;
    const drawn: { tone: number; rect: Rect }[] = [];
    let reached = 0;
    for (const { tone, cents } of amounts) {
      const [from, to] = [reached, reached + cents];
      reached = to;
      const pieces =
        lift === 0
          ? [[from, to]]
          : [
              [from, Math.min(to, paid)],
              [Math.max(from, paid) + lift, to + lift],
            ];
      for (const [low = 0, high = 0] of pieces) {
        const rect = rectBetween(x1, y(high), x2, y(low));
        if (rect !== null) drawn.push({ tone, rect });
      }
    }
    const gap = short > 0 ? rectBetween(x1, y(promised), x2, y(promised - short)) : null;
    return {
      year,
      centre: tenth(centre),
      column: { x: tenth(centre - step / 2), y: top, width: tenth(step), height: tenth(bottom - top) },
      layers: drawn,
      gap,
      gapLabel:
        gap === null || short < smallestLabel || step < roomForFigure
          ? null
          : { x: tenth(centre), y: tenth(y(promised + (lift === 0 ? 0 : leftOver)) - 6) },
      gapCents: short,
      carried: funded + short < promised ? rectBetween(x1, y(promised - short), x2, y(funded)) : null,
      labelled: at % every === 0,
    };
  });

  const promised = sums.flatMap((sum, at) => {
    const level = tenth(y(sum.promised));
    return [
      { x: tenth(left + step * at), y: level },
      { x: tenth(left + step * (at + 1)), y: level },
    ];
  });
  return {
    width,
    height,
    layers,
    bars,
    promised,
    ticks: moneyTicks(scale),
    baseline: { x1: left, y1: bottom, x2: right, y2: bottom },
  };
}

/** Structural money at the bottom, then by the end of its last stream, then by name; more than five: the rest as one. */
export function chartLayers(funding: readonly LineFunding[]): ChartLayer[] {
  const sorted = funding.filter(({ byYear }) => Object.values(byYear).some((cents) => cents > 0)).sort(inFixedOrder);
  const shown = sorted.length > mostLayers ? sorted.slice(0, mostLayers - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const layers: ChartLayer[] = shown.map(({ scheme, byYear }, at) => ({ tone: at + 1, scheme, schemes: [scheme], byYear }));
  return rest.length === 0
    ? layers
    : [...layers, { tone: mostLayers, scheme: null, schemes: rest.map(({ scheme }) => scheme), byYear: summed(rest) }];
}

function inFixedOrder(a: LineFunding, b: LineFunding): number {
  if (a.structural !== b.structural) return a.structural ? -1 : 1;
  const [endOfA, endOfB] = [a.lastEnd ?? '9999', b.lastEnd ?? '9999'];
  // What lasts longest lies lowest, so that a layer that ends leaves no hole under another.
  if (endOfA !== endOfB) return endOfA > endOfB ? -1 : 1;
  return a.scheme < b.scheme ? -1 : 1;
}

function summed(funding: readonly LineFunding[]): ByYear {
  const sums: Record<string, number> = {};
  for (const { byYear } of funding) for (const [year, cents] of Object.entries(byYear)) sums[year] = (sums[year] ?? 0) + cents;
  return sums as ByYear;
}

function sumsOf(view: YearChartView, layers: readonly ChartLayer[], year: number) {
  const amounts = layers.map(({ tone, byYear }) => ({ tone, cents: byYear[year] ?? 0 }));
  const funded = amounts.reduce((sum, { cents }) => sum + cents, 0);
  return { year, amounts, funded, promised: view.commitmentsByYear[year] ?? 0, short: view.gapByYear[year] ?? 0 };
}
