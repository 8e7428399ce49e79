import type { BreathMonths } from '#shared/domain/results.ts';
import type { Lens } from '#shared/domain/words.ts';
import { type Point, tenth } from './shapes.ts';
import { monthOfText, type TimeScale } from './time-scale.ts';

/** The upper edge of what counts as paid under a lens: a line for each run of months in which something is promised. */
export type LensEdge = {
  readonly lens: Lens;
  readonly lines: readonly (readonly Point[])[];
  /** Where its name can stand: right of its last month; names keep a line's height apart. */
  readonly label: Point;
};

const lineHeight = 14;

/** Lays other lenses over a breath line, so that they can be compared with the one that it is drawn under. */
export function lensEdges(
  months: BreathMonths,
  lenses: readonly Lens[],
  scale: TimeScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): LensEdge[] {
  const first = monthOfText(months.first);
  const edges = lenses.flatMap((lens): LensEdge[] => {
    const lines: Point[][] = [];
    let line: Point[] = [];
    for (let month = scale.from; month <= scale.to + 1; month++) {
      const at = month - first;
      if (month > scale.to || (months.promised[at] ?? 0) === 0) {
        if (line.length > 0) lines.push(line);
        line = [];
        continue;
      }
      const y = tenth(bottom - Math.min(1, months.paid[lens][at] ?? 0) * (bottom - top));
      const last = line.at(-1);
      if (last?.y === y) line[line.length - 1] = { x: tenth(scale.x(month + 1)), y };
      else line.push({ x: tenth(scale.x(month)), y }, { x: tenth(scale.x(month + 1)), y });
    }
    const end = lines.at(-1)?.at(-1);
    return end === undefined ? [] : [{ lens, lines, label: end }];
  });
  return apart(edges, bottom);
}

/** Names that would lie over each other go down, and up again where that is past the bottom. */
function apart(edges: readonly LensEdge[], bottom: number): LensEdge[] {
  const sorted = edges.toSorted((a, b) => a.label.y - b.label.y);
  const heights = sorted.map(({ label }) => label.y);
  for (let at = 1; at < heights.length; at++) heights[at] = Math.max(heights[at] ?? 0, (heights[at - 1] ?? 0) + lineHeight);
  let most = bottom;
  for (let at = heights.length - 1; at >= 0; at--) {
    heights[at] = Math.min(heights[at] ?? 0, most);
    most = (heights[at] ?? 0) - lineHeight;
  }
  const placed = sorted.map((edge, at) => ({ ...edge, label: { ...edge.label, y: heights[at] ?? edge.label.y } }));
  return placed.sort((a, b) => (a.lens < b.lens ? -1 : 1));
}

/** The share that is paid of what is promised in each calendar year, under a lens; years without a promise are left out. */
export function paidByYear(months: BreathMonths, lens: Lens): Readonly<Record<number, number>> {
  const first = monthOfText(months.first);
  const sums = new Map<number, { promised: number; paid: number }>();
  months.promised.forEach((promised, at) => {
    if (promised === 0) return;
    const year = Math.floor((first + at) / 12);
    const sum = sums.get(year) ?? { promised: 0, paid: 0 };
    sums.set(year, { promised: sum.promised + promised, paid: sum.paid + promised * Math.min(1, months.paid[lens][at] ?? 0) });
  });
  return Object.fromEntries(Array.from(sums, ([year, { promised, paid }]) => [year, paid / promised]));
}
