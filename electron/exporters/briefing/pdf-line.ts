import { colors } from '#electron/exporters/looks.ts';
import type { BreathLineDrawing } from '#shared/drawing/breath-line.ts';
import { decisionShapes, type MarkShape, severityShapes } from '#shared/drawing/mark-shapes.ts';
import type { Rect, Stroke } from '#shared/drawing/shapes.ts';
import type { Pdf } from './pdf-page.ts';
import { ink } from './text-look.ts';

const paper = '#ffffff';
const hash = (color: string) => `#${color}`;
const hatchStep = 3.5;

/** A breath line as vectors on the page, its left top at a place. */
export function drawLine(pdf: Pdf, drawing: BreathLineDrawing, x: number, y: number): void {
  pdf.save().translate(x, y);
  fill(pdf, drawing.bands.granted, hash(colors.money));
  fill(pdf, drawing.bands.budgeted, hash(colors.money2));
  fill(pdf, drawing.bands.hoped, '#c9d8dc');
  fill(pdf, drawing.bands.reserve, hash(colors.money));
  for (const rect of drawing.bands.gap) hatch(pdf, rect);
  for (const stroke of drawing.bands.nothingPromised) line(pdf, stroke, ink, 0.75);
  const { promise, base, reference } = drawing;
  if (promise) {
    line(pdf, promise.line, ink, 1, promise.end === 'unknown' ? 2 : 0);
    if (promise.closing) line(pdf, promise.closing, ink, 1);
  }
  if (base) line(pdf, base, hash(colors.third), 0.75, 1);
  for (const notch of drawing.notches) line(pdf, notch, paper, 1);
  if (reference) line(pdf, reference, hash(colors.third), 0.6, 1.2);
  for (const { lead, mark, passed } of drawing.decisions) {
    line(pdf, lead, ink, 0.6);
    shape(pdf, passed ? decisionShapes.passed : decisionShapes.open, mark, ink);
  }
  for (const { stroke, mark, severity } of drawing.cliffs) {
    line(pdf, stroke, hash(colors[severity]), 1.6);
    shape(pdf, severityShapes[severity], mark, hash(colors[severity]));
  }
  pdf.restore();
}

/** A swatch of the legend, of a width and height. */
export function swatch(pdf: Pdf, what: 'granted' | 'budgeted' | 'gap' | 'decision' | 'passed', rect: Rect): void {
  if (what === 'gap') hatch(pdf, rect);
  else if (what === 'granted' || what === 'budgeted') fill(pdf, [rect], hash(what === 'granted' ? colors.money : colors.money2));
  else {
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    shape(pdf, what === 'passed' ? decisionShapes.passed : decisionShapes.open, middle, ink);
  }
}

function fill(pdf: Pdf, rects: readonly Rect[], color: string): void {
  for (const { x, y, width, height } of rects) pdf.rect(x, y, width, height).fill(color);
}

/** Rust lines on a tinted ground: what is promised and not paid for is never a solid colour. */
function hatch(pdf: Pdf, { x, y, width, height }: Rect): void {
  pdf.save().rect(x, y, width, height).fill(hash(colors.gapGround));
  pdf.rect(x, y, width, height).clip();
  for (let start = x - height; start < x + width; start += hatchStep) pdf.moveTo(start, y + height).lineTo(start + height, y);
  pdf.lineWidth(0.6).strokeColor('#c46f57').stroke().restore();
}

function line(pdf: Pdf, { x1, y1, x2, y2 }: Stroke, color: string, thickness: number, dash = 0): void {
  pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(thickness).strokeColor(color);
  if (dash > 0) pdf.dash(dash, { space: dash }).stroke().undash();
  else pdf.stroke();
}

/** A mark around a point, at two thirds of its size on the screen. */
function shape(pdf: Pdf, { halo, parts }: MarkShape, { x, y }: { x: number; y: number }, color: string): void {
  pdf.save().translate(x, y).scale(0.62);
  if (halo !== '') pdf.path(halo).fill(paper);
  for (const { path, paint, how, width = 1 } of parts) {
    const own = paint === 'ink' ? color : paper;
    if (how === 'fill') pdf.path(path).fill(own);
    else pdf.path(path).lineWidth(width).strokeColor(own).stroke();
  }
  pdf.restore();
}
