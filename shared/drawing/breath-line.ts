import type { CivilDate } from '#shared/domain/civil-date.ts';
import { decemberOf, firstDayOf } from '#shared/domain/month.ts';
import type { BreathLine, Cliff } from '#shared/domain/results.ts';
import type { CoverageState, Lens } from '#shared/domain/words.ts';
import { type Bands, breathBands } from './breath-bands.ts';
import { type CliffMark, cliffMarks, type DecisionMark, decisionMarks, type MarkLane, xOfCliff } from './breath-marks.ts';
import { type Point, type Rect, type Stroke, tenth } from './shapes.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn: a line, its cliffs, and the question that it answers. */
export type BreathLineView = {
  readonly line: BreathLine;
  /** All counted cliffs of the area. */
  readonly cliffs: readonly Cliff[];
  /** The one that the area is judged by; null where it has none. */
  readonly worst: Cliff | null;
  readonly lens: Lens;
  readonly at: CivilDate;
};

/**
 * How it is laid out. Every line has the same height, whatever the area's size: full is full breath. `small` shows the
 * worst cliff and leaves a notch for the others; `large` shows all, with room for their figures.
 */
export type BreathLineLayout = {
  readonly size: 'small' | 'large';
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly lane: MarkLane;
};

/** The promise: a line along the top to the promised year. */
export type PromiseLine = {
  readonly line: Stroke;
  /** `closed`: a stroke down where the promise ends; `beyond`: an arrow, it runs on to `year`; `unknown`: dashed, no end. */
  readonly end: 'closed' | 'beyond' | 'unknown';
  readonly closing: Stroke | null;
  readonly year: number | null;
};

export type BreathLineDrawing = {
  readonly state: CoverageState;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly bands: Bands;
  /** Null where nothing is known of the area. */
  readonly promise: PromiseLine | null;
  readonly cliffs: readonly CliffMark[];
  readonly decisions: readonly DecisionMark[];
  /** Counted cliffs that get no mark in small: a notch in the colour of the paper. */
  readonly notches: readonly Stroke[];
  /** The reference date, dotted; null where it is not on the scale. */
  readonly reference: Stroke | null;
  /** `no-data`: a dotted base line. */
  readonly base: Stroke | null;
  /** Where a word about the hatch fits: the middle of its widest run. */
  readonly gapWord: Point | null;
};

/** A row of the overview: the lane of marks in the upper third, the band below it. */
export function smallLayout(rowHeight: number): BreathLineLayout {
  const lane = Math.max(5.5, tenth(rowHeight * 0.21));
  const [top, bottom] = [tenth(rowHeight * 0.4), rowHeight - 2];
  return { size: 'small', height: rowHeight, top, bottom, lane: { y: lane, radius: 6, bottom, labelWidth: 0, raise: 0 } };
}

/** The same line in large, for the area's own page. `bandHeight` is the height of full breath. */
export function largeLayout(bandHeight: number): BreathLineLayout {
  const top = 28;
  const bottom = top + bandHeight;
  return { size: 'large', height: bottom + 6, top, bottom, lane: { y: 22, radius: 7, bottom: bottom + 3, labelWidth: 62, raise: 15 } };
}

/** The breath line of an area: until when the promise is paid for, where it breaks, and when that can still be repaired. */
export function breathLineDrawing(view: BreathLineView, scale: TimeScale, layout: BreathLineLayout): BreathLineDrawing {
  const { line, lens } = view;
  const { top, bottom, lane } = layout;
  const bands = line.state === 'no-data' ? noBands : breathBands(line.runs, lens, scale, top, bottom);
  const marked = layout.size === 'large' ? view.cliffs : view.worst === null ? [] : [view.worst];
  const unmarked = view.cliffs.filter((cliff) => !marked.some(({ key }) => key === cliff.key));
  const isOnScale = view.at >= firstDayOf(scale.from) && view.at < firstDayOf(scale.to + 1);
  const referenceX = scale.xOfDate(view.at);
  return {
    state: line.state,
    width: scale.width,
    height: layout.height,
    top,
    bottom,
    bands,
    promise: hasPromise(line) ? promiseLine(line.promisedUntil, scale, top, bottom) : null,
    cliffs: cliffMarks(marked, scale, lane),
    decisions: decisionMarks(marked, scale, lane),
    notches: unmarked.map((cliff) => ({ x1: xOfCliff(scale, cliff), y1: top, x2: xOfCliff(scale, cliff), y2: bottom })),
    reference: isOnScale ? { x1: referenceX, y1: 0, x2: referenceX, y2: layout.height } : null,
    base: line.state === 'no-data' ? { x1: 0, y1: tenth((top + bottom) / 2), x2: scale.width, y2: tenth((top + bottom) / 2) } : null,
    gapWord: layout.size === 'large' ? roomForWord(bands.gap) : null,
  };
}

/** Where nothing is promised and no year was named, a line along the top would say something that nobody knows. */
function hasPromise({ state, promisedUntil }: BreathLine): boolean {
  return state !== 'no-data' && !(state === 'no-commitments' && promisedUntil === null);
}

const noBands: Bands = { granted: [], budgeted: [], hoped: [], reserve: [], gap: [], nothingPromised: [] };

function promiseLine(promisedUntil: number | null, scale: TimeScale, top: number, bottom: number): PromiseLine | null {
  const whole = { x1: 0, y1: top, x2: scale.width, y2: top };
  if (promisedUntil === null) return { line: whole, end: 'unknown', closing: null, year: null };
  const last = decemberOf(promisedUntil);
  if (last < scale.from) return null;
  if (last > scale.to) return { line: whole, end: 'beyond', closing: null, year: promisedUntil };
  const x = scale.x(last + 1);
  return { line: { ...whole, x2: x }, end: 'closed', closing: { x1: x, y1: top, x2: x, y2: bottom }, year: promisedUntil };
}

const wordWidth = 130;
const wordHeight = 22;

/** The middle of the widest stretch of hatch in which a word stands clear; runs that touch make one stretch. */
function roomForWord(gap: readonly Rect[]): Point | null {
  const stretches: Rect[] = [];
  for (const rect of gap.filter(({ height }) => height >= wordHeight)) {
    const last = stretches.at(-1);
    const touches = last !== undefined && Math.abs(last.x + last.width - rect.x) < 0.2;
    if (touches) stretches[stretches.length - 1] = { ...last, width: last.width + rect.width, height: Math.min(last.height, rect.height) };
    else stretches.push(rect);
  }
  const widest = stretches.reduce<Rect | null>((best, rect) => (best === null || rect.width > best.width ? rect : best), null);
  if (widest === null || widest.width < wordWidth) return null;
  return { x: tenth(widest.x + widest.width / 2), y: tenth(widest.y + widest.height / 2) };
}
