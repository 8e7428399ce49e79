import type { Severity } from '#shared/domain/words.ts';
import { decisionShapes, type MarkShape, severityShapes } from '#shared/drawing/mark-shapes.ts';
import './breath-line.css';

/** A mark inside a drawing, its centre at x, y. Shape first, then colour: in grey and in print nothing is lost. */
export function SeverityGlyph({ severity, x, y, scale = 1 }: { severity: Severity | 'covered'; x: number; y: number; scale?: number }) {
  return <Glyph shape={severityShapes[severity]} className={`mark-${severity}`} x={x} y={y} scale={scale} />;
}

/** The diamond of a last decision moment; open with a slash where it has passed. */
export function DecisionGlyph({ passed, x, y, scale = 1 }: { passed: boolean; x: number; y: number; scale?: number }) {
  return <Glyph shape={decisionShapes[passed ? 'passed' : 'open']} className="mark-decision" x={x} y={y} scale={scale} />;
}

function Glyph({ shape, className, x, y, scale }: { shape: MarkShape; className: string; x: number; y: number; scale: number }) {
  return (
    <g className={className} transform={`translate(${x} ${y}) scale(${scale})`}>
      {shape.halo === '' ? null : <path className="mark-halo" d={shape.halo} />}
      {shape.parts.map(({ path, paint, how, width }) => (
        <path key={path + how} className={`mark-${how}-${paint}`} d={path} strokeWidth={width} />
      ))}
    </g>
  );
}

/** A mark in a line of text. Decoration: the word stands beside it, or the legend is on screen. */
export function MarkIcon({ mark }: { mark: Severity | 'covered' | 'decision' | 'decision-passed' }) {
  const isDecision = mark === 'decision' || mark === 'decision-passed';
  return (
    <svg className="mark-icon" viewBox="-8 -8 16 16" aria-hidden="true">
      {isDecision ? <DecisionGlyph passed={mark === 'decision-passed'} x={0} y={0} /> : <SeverityGlyph severity={mark} x={0} y={0} />}
    </svg>
  );
}
