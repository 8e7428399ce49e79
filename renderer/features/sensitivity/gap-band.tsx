import { useRef } from 'react';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import type { SensitivityView } from '#shared/contracts/views.ts';
import type { Band } from '#shared/domain/sensitivity.ts';
import { type GapByLens, type GapRange, gapBandDrawing } from '#shared/drawing/gap-band.ts';
import { millions } from '#shared/text/format.ts';
import type { Words } from './words.ts';

const [height, left] = [200, 36];

/** The gap of each year from the smallest to the largest over the lenses, with a mark at the lens that is asked. */
export function GapBand({ view, words }: { view: SensitivityView; words: Words }) {
  const { sensitivity: texts, language } = words;
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(box), 200);
  const { asIs, tried, question } = view;
  const layout = { width, height, left, right: width, top: 12, bottom: height - 22 };
  const drawing = gapBandDrawing(byLens(asIs), tried === null ? null : byLens(tried), question.lens, layout);
  return (
    <section>
      <h2>
        {texts.chart} <small>{texts.chartUnit}</small>
      </h2>
      <ul className="legend">
        <li>
          <Key className="gap-range" />
          {texts.legendBand}
        </li>
        <li>
          <Key className="gap-mark" />
          {texts.legendMark(question.lens)}
        </li>
        {tried === null ? null : (
          <li>
            <Key className="gap-range gap-tried" />
            {texts.legendTried}
          </li>
        )}
      </ul>
      <div ref={box}>
        <svg className="year-chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {drawing.ticks.map(({ y, cents }) => (
            <g key={cents}>
              <path className="chart-grid" d={`M${left} ${y}H${width}`} />
              <text className="chart-tick" x={left - 8} y={y + 4}>
                {cents % 100_000_000 === 0 ? String(cents / 100_000_000) : millions(cents, language)}
              </text>
            </g>
          ))}
          {drawing.years.map(({ year, centre, labelled, asIs: now, tried: then }) => (
            <g key={year}>
              <Range of={now} className="gap-range" />
              {then === null ? null : <Range of={then} className="gap-range gap-tried" />}
              {labelled ? (
                <text className="chart-year" x={centre} y={height - 4}>
                  {year}
                </text>
              ) : null}
            </g>
          ))}
          <path className="chart-base" d={`M${drawing.baseline.x1} ${drawing.baseline.y1}H${drawing.baseline.x2}`} />
        </svg>
      </div>
    </section>
  );
}

function Range({ of: { range, mark }, className }: { of: GapRange; className: string }) {
  return (
    <>
      <rect className={className} {...range} />
      <path className="gap-mark" d={`M${mark.x1} ${mark.y1}H${mark.x2}`} />
    </>
  );
}

function Key({ className }: { className: string }) {
  return (
    <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
      {className === 'gap-mark' ? (
        <path className={className} d="M0 5H18" />
      ) : (
        <rect className={className} x="0.5" y="0.5" width="17" height="9" />
      )}
    </svg>
  );
}

function byLens({ lenses }: Band): GapByLens {
  return { secured: lenses.secured.gapByYear, planned: lenses.planned.gapByYear, hoped: lenses.hoped.gapByYear };
}
