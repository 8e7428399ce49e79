import { memo, type ReactNode } from 'react';
import type { Overview } from '#shared/domain/results.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import { lastDayBefore } from './last-day-before.ts';
import type { Words } from './words.ts';

/** At most four figures, each with one line of meaning, each a door to what it is made of. */
export const KeyFigures = memo(function KeyFigures({
  overview,
  words,
  door,
}: {
  overview: Overview;
  words: Words;
  /** Makes the figure's link. */
  door: (to: 'cliffs' | 'decisions', inside: ReactNode) => ReactNode;
}) {
  const { overview: texts, line, language } = words;
  const { nextMoment, missed } = overview;
  return (
    <ul className="key-figures">
      <li>
        {door(
          'cliffs',
          <Figure
            large={eurosInSentence(overview.lossPerYear, language)}
            small={texts.perYear}
            meaning={(overview.lossPerYear > 0 || overview.areasFalling === 0 ? texts.fallsAway : texts.fallsShort)(
              overview.areasFalling,
              lastDayBefore(overview.before),
            )}
          />,
        )}
      </li>
      <li>
        {overview.promised === 0 ? (
          <Figure large={texts.none} small="" meaning={texts.nothingPromised(overview.year)} />
        ) : (
          door(
            'cliffs',
            <Figure
              large={eurosInSentence(overview.unpaid, language)}
              small={texts.of(eurosInSentence(overview.promised, language))}
              meaning={texts.unpaid(overview.year)}
            />,
          )
        )}
      </li>
      <li>
        {nextMoment === null ? (
          <Figure large={texts.areas(0)} small="" meaning={texts.noMoment} />
        ) : (
          door(
            'decisions',
            <Figure large={texts.areas(nextMoment.areas.length)} small="" meaning={texts.canRepair(line.moment(nextMoment.name))} />,
          )
        )}
      </li>
      <li>
        {missed.latest === null ? (
          <Figure large={texts.areas(0)} small="" meaning={texts.missedNone} />
        ) : (
          door(
            'decisions',
            <Figure
              large={texts.areas(missed.areas.length)}
              small=""
              meaning={missed.areas.length === 1 ? texts.missedOne(missed.latest.name) : texts.missed(missed.latest.name)}
            />,
          )
        )}
      </li>
    </ul>
  );
});

function Figure({ large, small, meaning }: { large: string; small: string; meaning: string }) {
  return (
    <>
      <span className="figure-large">{large}</span>
      {small === '' ? null : <span className="figure-small"> {small}</span>}
      <span className="figure-meaning">{meaning}</span>
    </>
  );
}
