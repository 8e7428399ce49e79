import { memo } from 'react';
import type { Lens } from '#shared/domain/words.ts';
import type { BreathLineDrawing } from '#shared/drawing/breath-line.ts';
import type { LensEdge } from '#shared/drawing/lens-edges.ts';
import type { ScenarioBands } from '#shared/drawing/scenario-bands.ts';
import { pathOf, type Stroke } from '#shared/drawing/shapes.ts';
import { DecisionGlyph, SeverityGlyph } from './breath-line-mark.tsx';
import './breath-line.css';

/** Hatch and dots, once on a page: every line and chart fills with them by name. */
export function BreathLinePatterns() {
  return (
    <svg className="breath-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="breath-gap" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <path d="M2.5 0V5" className="hatch-line" />
        </pattern>
        <pattern id="breath-hoped" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className="dots-ground" />
          <circle cx="1" cy="1" r="0.9" className="dots-dot" />
          <circle cx="3" cy="3" r="0.9" className="dots-dot" />
        </pattern>
        <pattern id="breath-added" width="3" height="3" patternUnits="userSpaceOnUse">
          <rect width="3" height="3" className="stripes-ground" />
          <path d="M1 0V3" className="stripes-line" />
        </pattern>
      </defs>
    </svg>
  );
}

const none: readonly LensEdge[] = [];

function pathOfLines(lines: LensEdge['lines']): string {
  return lines.map((line) => line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('');
}

/**
 * A breath line as a picture: the same marks in large and small. It is decoration to a screen reader: the row's name, its
 * figures and the table beside it say the same.
 */
export const BreathLinePicture = memo(function BreathLinePicture({
  drawing,
  words,
  selected = null,
  scenario = null,
  edges = none,
}: {
  drawing: BreathLineDrawing;
  /** What the scenario that it is drawn under adds and takes away. */
  scenario?: ScenarioBands | null;
  /** Other lenses that are laid over it. */
  edges?: readonly LensEdge[];
  /** `inside` stands in an empty line; `gap` in the widest hatch; `figures` beside the mark of each cliff, by key. */
  words?: {
    readonly inside?: string;
    readonly gap?: string;
    readonly beyond?: string;
    /** The name of each lens that is laid over the line. */
    readonly lens?: Readonly<Record<Lens, string>>;
    readonly figures?: Readonly<Record<string, string>>;
  };
  /** Key of the cliff that has the focus. */
  selected?: string | null;
}) {
  const { bands, promise, width, height } = drawing;
  return (
    <svg className="breath-line" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="band-gap" d={pathOf(bands.gap)} />
      <path className="band-hoped" d={pathOf(bands.hoped)} />
      <path className="band-budgeted" d={pathOf(bands.budgeted)} />
      <path className="band-granted" d={pathOf(bands.granted)} />
      {bands.reserve.length === 0 ? null : (
        <>
          <path className="band-granted" d={pathOf(bands.reserve)} />
          <path className="edge-reserve" d={bands.reserve.map(({ x, y, width: run }) => `M${x} ${y}h${run}`).join('')} />
        </>
      )}
      {scenario === null ? null : (
        <>
          <path className="band-added" d={pathOf(scenario.added)} />
          <path className="band-removed" d={pathOf(scenario.removed)} />
        </>
      )}
      <path className="base-promised" d={bands.nothingPromised.map(pathOfStroke).join('')} />
      <path className="notch" d={drawing.notches.map(pathOfStroke).join('')} />
      {promise === null ? null : (
        <>
          <path className={promise.end === 'unknown' ? 'promise promise-unknown' : 'promise'} d={pathOfStroke(promise.line)} />
          {promise.closing === null ? null : <path className="promise" d={pathOfStroke(promise.closing)} />}
          {promise.end === 'beyond' ? <Beyond x={width} y={drawing.top} word={words?.beyond ?? ''} /> : null}
        </>
      )}
      {drawing.base === null ? null : <EmptyLine base={drawing.base} word={words?.inside ?? ''} />}
      {drawing.state === 'no-commitments' && words?.inside !== undefined ? (
        <text className="inside-word" x={24} y={(drawing.top + drawing.bottom) / 2 + 4}>
          {words.inside}
        </text>
      ) : null}
      {drawing.gapWord === null || words?.gap === undefined ? null : (
        <text className="gap-word" x={drawing.gapWord.x} y={drawing.gapWord.y + 4}>
          {words.gap}
        </text>
      )}
      {edges.map(({ lens, lines, label }) => (
        <g key={lens}>
          <path className="lens-halo" d={pathOfLines(lines)} />
          <path className={`lens-edge lens-${lens}`} d={pathOfLines(lines)} />
          <text className="lens-name" x={label.x - 6} y={label.y - 4} textAnchor="end">
            {words?.lens?.[lens]}
          </text>
        </g>
      ))}
      {drawing.reference === null ? null : <path className="reference" d={pathOfStroke(drawing.reference)} />}
      {drawing.decisions.map(({ key, lead }) => (
        <path key={key} className="lead" d={pathOfStroke(lead)} />
      ))}
      {drawing.cliffs.map(({ key, severity, dashed, stroke }) => (
        <path key={key} className={`cliff mark-${severity}${dashed ? ' cliff-shortfall' : ''}`} d={pathOfStroke(stroke)} />
      ))}
      {drawing.decisions.map(({ key, passed, mark }) => (
        <DecisionGlyph key={key} passed={passed} x={mark.x} y={mark.y} scale={0.9} />
      ))}
      {drawing.cliffs.map(({ key, severity, mark, label }) => (
        <g key={key}>
          {key === selected ? <circle className="cliff-ring" cx={mark.x} cy={mark.y} r={9.5} /> : null}
          <SeverityGlyph severity={severity} x={mark.x} y={mark.y} />
          {words?.figures?.[key] === undefined ? null : (
            <text className={`cliff-figure mark-${severity}`} x={label.x} y={label.y + 4}>
              {words.figures[key]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});

/** The promise runs on beyond the horizon: an arrow, and the year. */
function Beyond({ x, y, word }: { x: number; y: number; word: string }) {
  return (
    <>
      <path className="promise-arrow" d={`M${x - 5} ${y - 3.5}L${x} ${y}L${x - 5} ${y + 3.5}z`} />
      {word === '' ? null : (
        <text className="beyond-word" x={x - 8} y={y - 5}>
          {word}
        </text>
      )}
    </>
  );
}

/** Nothing is known: a dotted base line, and the word for it where it can be read. */
function EmptyLine({ base, word }: { base: Stroke; word: string }) {
  const wordWidth = word.length * 6.1;
  return (
    <>
      <path className="base-empty" d={`M${base.x1} ${base.y1}H18M${18 + wordWidth + 12} ${base.y2}H${base.x2}`} />
      <text className="inside-word" x={24} y={base.y1 + 4}>
        {word}
      </text>
    </>
  );
}

function pathOfStroke({ x1, y1, x2, y2 }: Stroke): string {
  return `M${x1} ${y1}L${x2} ${y2}`;
}
