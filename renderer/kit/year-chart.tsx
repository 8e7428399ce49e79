import { memo } from 'react';
import { pathOf } from '#shared/drawing/shapes.ts';
import type { YearChartDrawing } from '#shared/drawing/year-chart.ts';
import './year-chart.css';

/** Money and promises per year as a picture. The table of the same figures is the chart for who does not see it. */
export const YearChartPicture = memo(function YearChartPicture({
  drawing,
  amount,
  left,
}: {
  drawing: YearChartDrawing;
  /** Cents as the short figure of an axis or a label. */
  amount: (cents: number) => string;
  /** Where the plot begins. */
  left: number;
}) {
  const { width, height, bars, baseline, ticks, promised } = drawing;
  return (
    <svg className="year-chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks.map(({ y, cents }) => (
        <g key={cents}>
          <path className="chart-grid" d={`M${left} ${y}H${width}`} />
          <text className="chart-tick" x={left - 8} y={y + 4}>
            {amount(cents)}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <g key={bar.year}>
          {bar.gap === null ? null : <path className="band-gap" d={pathOf([bar.gap])} />}
          {bar.layers.map(({ tone, rect }) => (
            <rect key={`${tone}:${rect.y}`} className={`chart-layer tone-${tone}`} {...rect} />
          ))}
          {bar.carried === null ? null : <rect className="chart-carried" {...bar.carried} />}
          {bar.labelled ? (
            <text className="chart-year" x={bar.centre} y={height - 4}>
              {bar.year}
            </text>
          ) : null}
        </g>
      ))}
      <path className="chart-base" d={`M${baseline.x1} ${baseline.y1}H${baseline.x2}`} />
      {promised.every(({ y }) => y === baseline.y1) ? null : (
        <polyline className="chart-promised" points={promised.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
      {bars.map(({ year, gapLabel, gapCents }) =>
        gapLabel === null ? null : (
          <text key={year} className="chart-gap" x={gapLabel.x} y={gapLabel.y}>
            {amount(-gapCents)}
          </text>
        ),
      )}
    </svg>
  );
});

/** The key of a layer, in a legend. */
export function LayerKey({ tone }: { tone: number }) {
  return (
    <svg className="layer-key" viewBox="0 0 12 12" aria-hidden="true">
      <rect className={`chart-layer tone-${tone}`} x="0.5" y="0.5" width="11" height="11" />
    </svg>
  );
}
