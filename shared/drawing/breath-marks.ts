import { monthOf } from '#shared/domain/month.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { Severity } from '#shared/domain/words.ts';
import { type Point, type Stroke, tenth } from './shapes.ts';
import type { TimeScale } from './time-scale.ts';

/** A cliff on the line: a stroke in the colour of its severity at the end of its month, the mark of severity on top. */
export type CliffMark = {
  readonly key: string;
  readonly severity: Severity;
  /** A shortfall: the same, its stroke dashed. */
  readonly dashed: boolean;
  readonly stroke: Stroke;
  readonly mark: Point;
  /** Where its figure stands: left centre of the text. Raised, or lowered into the band, where a neighbour would be under it. */
  readonly label: Point;
};

/** The last moment that repairs a cliff, and the line that leads from it to the fall: the time that is left between. */
export type DecisionMark = {
  readonly key: string;
  readonly passed: boolean;
  /** The moment lies before the axis: the mark stands at its edge. */
  readonly before: boolean;
  readonly mark: Point;
  readonly lead: Stroke;
};

/** Where marks go: the height of the lane above the band, the radius that keeps them inside, and how high strokes run. */
export type MarkLane = {
  readonly y: number;
  readonly radius: number;
  readonly bottom: number;
  readonly labelWidth: number;
  readonly raise: number;
};

/** The cliffs that are on the scale, in order of date, each with its stroke, its mark and room for its figure. */
export function cliffMarks(cliffs: readonly Cliff[], scale: TimeScale, lane: MarkLane): CliffMark[] {
  const shown = inOrder(cliffs).filter((cliff) => isOn(scale, cliff));
  const decisions = decisionMarks(shown, scale, lane);
  const taken = [...shown.map((cliff) => xOfCliff(scale, cliff)), ...decisions.map(({ mark }) => mark.x)];
  let lastRaised = Number.NEGATIVE_INFINITY;
  return shown.map((cliff) => {
    const x = xOfCliff(scale, cliff);
    const markX = insideOf(scale, x, lane.radius);
    const [from, to] = [markX + lane.radius + 5, markX + lane.radius + 5 + lane.labelWidth];
    const isRaised =
      taken.some((other) => other > x && other - lane.radius < to) ||
      decisions.some(({ lead }) => lead.x1 < to && lead.x2 > from && lead.x2 > markX);
    // Two raised figures of neighbours would stand on each other: the second one goes into the band.
    const goesUp = isRaised && from > lastRaised;
    if (goesUp) lastRaised = to;
    const label = {
      x: tenth(Math.min(from, scale.width - lane.labelWidth)),
      y: tenth(goesUp ? lane.y - lane.raise : isRaised ? lane.y + lane.raise + 3 : lane.y),
    };
    return {
      key: cliff.key,
      severity: cliff.severity,
      dashed: cliff.kind === 'shortfall',
      stroke: { x1: x, y1: tenth(lane.y), x2: x, y2: tenth(lane.bottom) },
      mark: { x: markX, y: tenth(lane.y) },
      label,
    };
  });
}

/** The last decision moment of each of these cliffs that has one. */
export function decisionMarks(cliffs: readonly Cliff[], scale: TimeScale, lane: MarkLane): DecisionMark[] {
  return inOrder(cliffs).flatMap((cliff) => {
    if (cliff.decision === null || !isOn(scale, cliff)) return [];
    const isBefore = monthOf(cliff.decision.date) < scale.from;
    const x = isBefore ? lane.radius : insideOf(scale, scale.xOfDate(cliff.decision.date), lane.radius);
    const y = tenth(lane.y);
    const lead = { x1: x, y1: y, x2: insideOf(scale, xOfCliff(scale, cliff), lane.radius), y2: y };
    return [{ key: cliff.key, passed: cliff.decision.passed, before: isBefore, mark: { x, y }, lead }];
  });
}

/** Where a cliff stands: the end of its month, so that the last paid month lies whole before it [rules 4]. */
export function xOfCliff(scale: TimeScale, cliff: Cliff): number {
  return scale.x(monthOf(cliff.date) + 1);
}

function isOn(scale: TimeScale, cliff: Cliff): boolean {
  const end = monthOf(cliff.date) + 1;
  return end >= scale.from && end <= scale.to + 1;
}

function inOrder(cliffs: readonly Cliff[]): Cliff[] {
  return [...cliffs].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** A mark at either end is drawn whole. */
function insideOf(scale: TimeScale, x: number, radius: number): number {
  return tenth(Math.min(Math.max(x, radius), scale.width - radius));
}
