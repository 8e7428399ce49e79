import type { ByYear } from '#shared/domain/results.ts';
import type { Lens } from '#shared/domain/words.ts';
import { moneyScale, moneyTicks } from './money-axis.ts';
import { type Rect, type Stroke, tenth } from './shapes.ts';
import type { YearChartLayout } from './year-chart.ts';

/** The gap per calendar year under each lens, in cents. */
export type GapByLens = Readonly<Record<Lens, ByYear>>;

/** From the smallest to the largest gap of a year, with a mark at that of the lens that is asked. */
export type GapRange = { readonly range: Rect; readonly mark: Stroke };
export type GapBandYear = {
  readonly year: number;
  readonly centre: number;
  readonly labelled: boolean;
  readonly asIs: GapRange;
  readonly tried: GapRange | null;
};
export type GapBandDrawing = {
  readonly width: number;
  readonly height: number;
  readonly years: readonly GapBandYear[];
  readonly ticks: readonly { readonly y: number; readonly cents: number }[];
  readonly baseline: Stroke;
};

const roomForYear = 34;
/** A range that is a point is still seen. */
const thinnest = 1.5;

/** The gap of each year as a range: how much of it is a matter of which money comes; beside it that of what is tried. */
export function gapBandDrawing(asIs: GapByLens, tried: GapByLens | null, lens: Lens, layout: YearChartLayout): GapBandDrawing {
  const { width, height, left, right, bottom } = layout;
  const years = Object.keys(asIs.planned)
    .map(Number)
    .sort((a, b) => a - b);
  const most = Math.max(
    ...[asIs, tried].flatMap((side) => (side === null ? [] : Object.values(side).flatMap((byYear) => Object.values(byYear)))),
  );
  const scale = moneyScale(most, layout);
  const step = (right - left) / Math.max(1, years.length);
  const every = Math.ceil(roomForYear / step);
  const barWidth = Math.min(18, step * (tried === null ? 0.5 : 0.34));
  const range = (side: GapByLens, year: number, centre: number): GapRange => {
    const gaps = Object.values(side).map((byYear) => byYear[year] ?? 0);
    const [high, low] = [scale(Math.max(...gaps)), scale(Math.min(...gaps))];
    const at = tenth(scale(side[lens][year] ?? 0));
    return {
      range: { x: tenth(centre - barWidth / 2), y: tenth(high), width: tenth(barWidth), height: tenth(Math.max(thinnest, low - high)) },
      mark: { x1: tenth(centre - barWidth / 2 - 2), y1: at, x2: tenth(centre + barWidth / 2 + 2), y2: at },
    };
  };
  return {
    width,
    height,
    years: years.map((year, at) => {
      const centre = left + step * (at + 0.5);
      const apart = tried === null ? 0 : barWidth / 2 + 1.5;
      return {
        year,
        centre: tenth(centre),
        labelled: at % every === 0,
        asIs: range(asIs, year, centre - apart),
        tried: tried === null ? null : range(tried, year, centre + apart),
      };
    }),
    ticks: moneyTicks(scale),
    baseline: { x1: left, y1: bottom, x2: right, y2: bottom },
  };
}
