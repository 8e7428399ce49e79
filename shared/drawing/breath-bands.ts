import type { Month } from '#shared/domain/month.ts';
import type { BreathRun } from '#shared/domain/results.ts';
import type { Lens } from '#shared/domain/words.ts';
import { joined, type Rect, rectBetween, type Stroke, tenth } from './shapes.ts';
import { monthOfText, type TimeScale } from './time-scale.ts';

/** What fills a line from the bottom up, and what is missing. */
export type Bands = {
  /** Paid under the lens `secured`: solid. */
  readonly granted: readonly Rect[];
  /** On top of that up to `planned`. */
  readonly budgeted: readonly Rect[];
  /** On top of that up to `hoped`: dotted. */
  readonly hoped: readonly Rect[];
  /** Paid by the reserve: as granted, with an ink edge on top. */
  readonly reserve: readonly Rect[];
  /** Promised and not paid: hatched. */
  readonly gap: readonly Rect[];
  /** Months in which nothing is promised have no height: only the base line. */
  readonly nothingPromised: readonly Stroke[];
};

/** The bands of a line between `top` (100 % of a month's commitments) and `bottom` (0 %). */
export function breathBands(runs: readonly BreathRun[], lens: Lens, scale: TimeScale, top: number, bottom: number): Bands {
  const bands = { granted: [] as Rect[], budgeted: [] as Rect[], hoped: [] as Rect[], reserve: [] as Rect[], gap: [] as Rect[] };
  const nothingPromised: Stroke[] = [];
  const y = (share: number) => bottom - share * (bottom - top);
  for (const run of runs) {
    const shown = shownMonths(run, scale);
    if (shown === null) continue;
    const [left, right] = [scale.x(shown.from), scale.x(shown.until)];
    if (!run.promised) {
      nothingPromised.push({ x1: left, y1: tenth(bottom), x2: right, y2: tenth(bottom) });
      continue;
    }
    const put = (kind: keyof typeof bands, low: number, high: number) => {
      const rect = rectBetween(left, y(high), right, y(low));
      if (rect !== null) bands[kind].push(rect);
    };
    const levels = levelsOf(run, lens);
    put('granted', 0, levels.granted);
    put('budgeted', levels.granted, levels.budgeted);
    put('hoped', levels.budgeted, levels.hoped);
    put('reserve', levels.hoped, levels.paid);
    put('gap', levels.paid, 1);
  }
  return {
    granted: joined(bands.granted),
    budgeted: joined(bands.budgeted),
    hoped: joined(bands.hoped),
    reserve: joined(bands.reserve),
    gap: joined(bands.gap),
    nothingPromised,
  };
}

function shownMonths(run: BreathRun, scale: TimeScale): { from: Month; until: Month } | null {
  const first = monthOfText(run.from);
  const [from, until] = [Math.max(first, scale.from), Math.min(first + run.months, scale.to + 1)];
  return from < until ? { from, until } : null;
}

/**
 * Heights of the bands, each at least the one before. What the lens pays is the truth of the picture: a firmer lens is
 * never drawn above it, also where its own reserve would have lasted longer.
 */
function levelsOf(run: BreathRun, lens: Lens): { granted: number; budgeted: number; hoped: number; paid: number } {
  const paid = Math.min(1, run.paid[lens]);
  const withoutReserve = Math.max(0, paid - run.reserve);
  const granted = Math.min(run.paid.secured, withoutReserve);
  if (lens === 'secured') return { granted: withoutReserve, budgeted: withoutReserve, hoped: withoutReserve, paid };
  if (lens === 'planned') return { granted, budgeted: withoutReserve, hoped: withoutReserve, paid };
  const budgeted = Math.max(granted, Math.min(run.paid.planned, withoutReserve));
  return { granted, budgeted, hoped: withoutReserve, paid };
}
