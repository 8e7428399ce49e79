/**
 * Shapes as plain values: the window draws them as SVG, a page of Word or PDF in its own way, all from the same numbers.
 * Coordinates are pixels from the left top, rounded to 0.1.
 */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A straight line. */
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type Point = { readonly x: number; readonly y: number };

/** To a tenth of a pixel: finer than an eye, coarse enough that equal months make one rect. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The rect between two corners, or null where nothing is left after rounding. */
export function rectBetween(left: number, top: number, right: number, bottom: number): Rect | null {
  const [x, y] = [tenth(left), tenth(top)];
  const [width, height] = [tenth(tenth(right) - x), tenth(tenth(bottom) - y)];
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Takes neighbours of the same top and bottom together: what looks like one run is one rect. */
export function joined(rects: readonly Rect[]): Rect[] {
  const runs: Rect[] = [];
  for (const rect of rects) {
    const last = runs.at(-1);
    const isNeighbour = last !== undefined && tenth(last.x + last.width) === rect.x && last.y === rect.y && last.height === rect.height;
    if (isNeighbour) runs[runs.length - 1] = { ...last, width: tenth(last.width + rect.width) };
    else runs.push(rect);
  }
  return runs;
}

/** The outline of rects as one path: one element to draw, and no seam where two of them touch. */
export function pathOf(rects: readonly Rect[]): string {
  return rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
}
