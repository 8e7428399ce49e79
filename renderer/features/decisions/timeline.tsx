import { useRef } from 'react';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import type { CalendarMoment } from '#shared/contracts/views.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { decemberOf, januaryOf } from '#shared/domain/month.ts';
import { axisYears, timeScale } from '#shared/drawing/time-scale.ts';
import { dateInTable, millions } from '#shared/text/format.ts';
import { momentDays } from './moments.ts';
import type { Words } from './words.ts';

const middle = 58;
const height = 84;
const years = 3;
const labelWidth = 130;
const amountWidth = 60;

/** The decisions of three years along a line: the larger the diamond, the more can be saved. */
export function Timeline({ moments, at, words }: { moments: readonly CalendarMoment[]; at: CivilDate; words: Words }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const first = Number(at.slice(0, 4));
  const scale = timeScale(januaryOf(first), decemberOf(first + years - 1), Math.max(width, 100), 'even');
  const days = momentDays(moments).filter(({ date }) => Number(date.slice(0, 4)) < first + years);
  const most = Math.max(1, ...days.map(({ saved }) => saved));
  const atX = scale.xOfDate(at);
  // The word for the reference date goes to the side where no year stands.
  const isLeft = atX % (scale.width / years) > scale.width / years - labelWidth;
  const labelled = new Map<string, boolean>();
  let [lastAbove, lastBelow] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date, saved } of days) {
    const x = scale.xOfDate(date);
    if (saved === 0) continue;
    const isBelow = x - lastAbove < amountWidth && x - lastBelow >= amountWidth;
    if (isBelow) lastBelow = x;
    else if (x - lastAbove >= amountWidth) lastAbove = x;
    else continue;
    labelled.set(date, isBelow);
  }
  return (
    <div ref={box}>
      <svg className="timeline" width={scale.width} height={height} viewBox={`0 0 ${scale.width} ${height}`} aria-hidden="true">
        {axisYears(scale).map(({ x, year }) => (
          <g key={year}>
            <path className="axis-tick" d={`M${x + 0.5} 0V${middle}`} />
            <text className="axis-near" x={x + 5} y={11}>
              {year}
            </text>
          </g>
        ))}
        <path className="timeline-base" d={`M0 ${middle}H${scale.width}`} />
        <path className="reference" d={`M${atX} 4V${middle + 8}`} />
        <text className="timeline-at" x={isLeft ? atX - 6 : atX + 6} y={11} textAnchor={isLeft ? 'end' : 'start'}>
          {words.decisions.reference(dateInTable(at))}
        </text>
        {days.map(({ date, decides, saved }) => {
          const x = scale.xOfDate(date);
          // The area of a diamond, not its width, goes with the money.
          const half = saved === 0 ? 3.5 : 7 + 12 * Math.sqrt(saved / most);
          const isBelow = labelled.get(date);
          return (
            <g key={date}>
              {decides ? (
                <path
                  className={saved === 0 ? 'moment-open' : 'moment-filled'}
                  d={`M${x} ${middle - half}L${x + half} ${middle}L${x} ${middle + half}L${x - half} ${middle}z`}
                />
              ) : (
                <circle className="moment-open" cx={x} cy={middle} r={3} />
              )}
              {isBelow === undefined ? null : (
                <text className="timeline-amount" x={x} y={isBelow ? middle + half + 13 : middle - half - 6}>
                  {millions(saved, words.language)} {words.decisions.million}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
