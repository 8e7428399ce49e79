import type { Severity } from '#shared/domain/words.ts';

/**
 * The marks, drawn around the point 0,0 in a square of 16: shape first, so that nothing rests on colour. A part is filled
 * or stroked with the mark's own colour (`ink`) or with what lies behind it (`paper`).
 */
export type MarkPart = { readonly path: string; readonly paint: 'ink' | 'paper'; readonly how: 'fill' | 'stroke'; readonly width?: number };
export type MarkShape = {
  /** Filled with paper under the mark, so that it stands free of lines that run behind it. */
  readonly halo: string;
  readonly parts: readonly MarkPart[];
};

const circle = (radius: number) => `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const octagon = 'M-2.6 -6.4H2.6L6.4 -2.6V2.6L2.6 6.4H-2.6L-6.4 2.6V-2.6z';
const triangle = 'M0 -6.2L6.6 5.4H-6.6z';
const diamond = 'M0 -5.2L5.2 0L0 5.2L-5.2 0z';

/** Kritiek: filled octagon with an exclamation mark; hoog: filled triangle; midden: half circle; laag: open circle. */
export const severityShapes: Readonly<Record<Severity | 'covered', MarkShape>> = {
  critical: {
    halo: circle(8),
    parts: [
      { path: octagon, paint: 'ink', how: 'fill' },
      { path: 'M-1 -4.1H1L0.7 1.1H-0.7zM-1 2.3H1V4.2H-1z', paint: 'paper', how: 'fill' },
    ],
  },
  high: { halo: 'M0 -9L9.4 7H-9.4z', parts: [{ path: triangle, paint: 'ink', how: 'fill' }] },
  medium: {
    halo: circle(7.5),
    parts: [
      { path: 'M0 -5.6A5.6 5.6 0 0 1 0 5.6z', paint: 'ink', how: 'fill' },
      { path: circle(5.6), paint: 'ink', how: 'stroke', width: 1.4 },
    ],
  },
  low: {
    halo: circle(7.5),
    parts: [
      { path: circle(5.2), paint: 'paper', how: 'fill' },
      { path: circle(5.2), paint: 'ink', how: 'stroke', width: 1.6 },
    ],
  },
  covered: { halo: '', parts: [{ path: 'M-4.6 0.4L-1.4 3.6L4.8 -3.4', paint: 'ink', how: 'stroke', width: 1.8 }] },
};

/** The last decision moment: a filled diamond, or an open one with a slash where it has passed. */
export const decisionShapes: Readonly<Record<'open' | 'passed', MarkShape>> = {
  open: { halo: 'M0 -7.2L7.2 0L0 7.2L-7.2 0z', parts: [{ path: diamond, paint: 'ink', how: 'fill' }] },
  passed: {
    halo: 'M0 -7.2L7.2 0L0 7.2L-7.2 0z',
    parts: [
      { path: diamond, paint: 'paper', how: 'fill' },
      { path: diamond, paint: 'ink', how: 'stroke', width: 1.3 },
      { path: 'M-4.6 4.6L4.6 -4.6', paint: 'ink', how: 'stroke', width: 1.3 },
    ],
  },
};
