import { memo } from 'react';
import type { Overview } from '#shared/domain/results.ts';
import type { Words } from './words.ts';

/** The answer in one sentence: a reader who sees nothing else is right. */
export const Headline = memo(function Headline({ overview, words }: { overview: Overview; words: Words }) {
  const { headline } = words.overview;
  if (overview.areasWithData === 0) return <h1>{headline.noData}</h1>;
  const moment = overview.nextMoment;
  const until = moment === null ? '' : ` ${headline.moment(words.line.moment(moment.name), moment.daysLeft)}`;
  if (overview.areasFalling === 0) {
    return (
      <h1>
        {headline.nothing(overview.areaCount, overview.before)}
        {until}
      </h1>
    );
  }
  const { start, loss } = (overview.lossPerYear > 0 ? headline.falling : headline.short)(
    overview.areasFalling,
    overview.areaCount,
    overview.before,
  );
  return (
    <h1>
      {start}
      <span className="headline-loss">{loss}</span>.{until}
    </h1>
  );
});
