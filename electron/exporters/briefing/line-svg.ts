import { colors } from '#electron/exporters/looks.ts';
import type { BreathLineDrawing } from '#shared/drawing/breath-line.ts';
import { decisionShapes, type MarkShape, severityShapes } from '#shared/drawing/mark-shapes.ts';
import { type Point, pathOf, type Rect, type Stroke } from '#shared/drawing/shapes.ts';

const paper = '#ffffff';
const ink = `#${colors.ink}`;

/** What is promised and not paid for is never a solid colour. */
export const hatch =
  '<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="#c46f57" stroke-width="1.2"/></pattern>';

/** A breath line as an SVG document that stands by itself, on white, for a page of Word. */
export function lineSvg(drawing: BreathLineDrawing): string {
  const { width, height } = drawing;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${hatch}</defs>${lineShapes(drawing)}</svg>`;
}

/** The shapes of a breath line, for a drawing that defines the hatch. */
export function lineShapes(drawing: BreathLineDrawing): string {
  const { bands, promise, base, reference } = drawing;
  return [
    band(bands.granted, `#${colors.money}`),
    band(bands.budgeted, `#${colors.money2}`),
    band(bands.hoped, '#c9d8dc'),
    band(bands.reserve, `#${colors.money}`),
    band(bands.gap, `#${colors.gapGround}`),
    band(bands.gap, 'url(#hatch)'),
    ...bands.nothingPromised.map((stroke) => line(stroke, ink, 0.8)),
    ...(promise ? [line(promise.line, ink, 1, promise.end === 'unknown' ? '2 2' : '')] : []),
    ...(promise?.closing ? [line(promise.closing, ink, 1)] : []),
    ...(base ? [line(base, `#${colors.third}`, 0.8, '1 1.5')] : []),
    ...drawing.notches.map((notch) => line(notch, paper, 1)),
    ...(reference ? [line(reference, `#${colors.third}`, 0.7, '1.2 1.2')] : []),
    ...drawing.decisions.map(
      ({ lead, mark, passed }) => line(lead, ink, 0.7) + shape(passed ? decisionShapes.passed : decisionShapes.open, mark, ink),
    ),
    ...drawing.cliffs.map(({ stroke, mark, severity }) => {
      const color = `#${colors[severity]}`;
      return line(stroke, color, 1.7) + shape(severityShapes[severity], mark, color);
    }),
  ].join('');
}

function band(rects: readonly Rect[], color: string): string {
  return rects.length === 0 ? '' : `<path d="${pathOf(rects)}" fill="${color}"/>`;
}

function line({ x1, y1, x2, y2 }: Stroke, color: string, thickness: number, dash = ''): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${color}" stroke-width="${thickness}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

function shape({ halo, parts }: MarkShape, { x, y }: Point, color: string): string {
  const drawn = parts.map(({ path, paint, how, width = 1 }) => {
    const own = paint === 'ink' ? color : paper;
    return how === 'fill' ? `<path d="${path}" fill="${own}"/>` : `<path d="${path}" fill="none" stroke="${own}" stroke-width="${width}"/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(0.62)"><path d="${halo}" fill="${paper}"/>${drawn.join('')}</g>`;
}
