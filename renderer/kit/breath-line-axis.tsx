import { axisYears, type TimeScale } from '#shared/drawing/time-scale.ts';
import './breath-line.css';

/** The years along a line: near ones bold and in full, later ones light. `height` is that of the ticks; large ones run on behind the line. */
export function BreathLineAxis({ scale, height, labelAt }: { scale: TimeScale; height: number; labelAt: number }) {
  return (
    <svg className="breath-axis" width={scale.width} height={height} viewBox={`0 0 ${scale.width} ${height}`} aria-hidden="true">
      {axisYears(scale).map(({ x, year, label, bold }) => (
        <g key={year}>
          <path className="axis-tick" d={`M${x + 0.5} 0V${height}`} />
          {label === null ? null : (
            <text className={bold ? 'axis-year axis-near' : 'axis-year'} x={x + 4} y={labelAt}>
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
