import { type ReactNode, useState } from 'react';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import type { CalendarMoment, MomentCliff } from '#shared/contracts/views.ts';
import { eurosInSentence, millions } from '#shared/text/format.ts';
import { amountOf, toSave } from './moments.ts';
import type { Words } from './words.ts';

const mostShown = 8;

/** Makes the link of a cliff. */
export type CliffDoor = (cliff: MomentCliff, inside: ReactNode) => ReactNode;

/** One moment: its day, whose it is, the cliffs that it is the last to repair, and what that saves. */
export function MomentRow({
  moment,
  isChosen,
  words,
  cliffDoor,
}: {
  moment: CalendarMoment;
  isChosen: boolean;
  words: Words;
  cliffDoor: CliffDoor;
}) {
  const { decisions, language } = words;
  const { lastFor, lateFor, date } = moment;
  const saved = toSave(lastFor);
  return (
    <li className={isChosen ? 'moment-row chosen' : 'moment-row'} data-moment={moment.name}>
      <p className="moment-day">
        <span className="moment-date">{decisions.day(date)}</span>
        <span className="quiet">{decisions.left(date.slice(0, 4), moment.daysLeft)}</span>
      </p>
      <p className="moment-name">
        <span className="with-mark">
          <MomentIcon kind={!moment.decides ? 'reports' : lastFor.length > 0 ? 'last' : 'open'} />
          <b>{moment.name}</b>
        </span>
        <span className="quiet">{decisions.decider[moment.decider]}</span>
        {moment.influence === null || moment.daysLeft < 0 ? null : (
          <span className="quiet">{decisions.influence(moment.influence.until, moment.influence.daysLeft)}</span>
        )}
      </p>
      <div className="moment-cliffs">
        {!moment.decides ? (
          <p className="quiet">{decisions.reportsOnly}</p>
        ) : lastFor.length === 0 ? (
          <p className="quiet">{decisions.lastForNone}</p>
        ) : (
          <Cliffs cliffs={lastFor} words={words} cliffDoor={cliffDoor} />
        )}
        {lateFor.length === 0 ? null : (
          <p className="late">
            <MarkIcon mark="decision-passed" /> <b>{decisions.late}</b>{' '}
            {firstOfEachArea(lateFor).map((cliff, at) => (
              <span key={cliff.key}>
                {at === 0 ? '' : ', '}
                {cliffDoor(cliff, cliff.areaName)}
              </span>
            ))}
          </p>
        )}
      </div>
      <p className="moment-saved">
        {saved === 0 ? null : (
          <>
            <span className="moment-amount">{eurosInSentence(saved, language)}</span>
            <span className="quiet">
              {decisions.toSave}
              {firstOfEachArea(lastFor).length < lastFor.length ? `, ${decisions.largestOnly}` : ''}
            </span>
          </>
        )}
      </p>
    </li>
  );
}

function Cliffs({ cliffs, words, cliffDoor }: { cliffs: readonly MomentCliff[]; words: Words; cliffDoor: CliffDoor }) {
  const { decisions, language, line } = words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cliffs : cliffs.slice(0, mostShown);
  return (
    <ul className="chips">
      {shown.map((cliff) => (
        <li key={cliff.key} className="chip">
          {cliffDoor(
            cliff,
            <>
              <MarkIcon mark={cliff.severity} />
              <span className="hidden-text">{line.severity[cliff.severity]}. </span>
              {cliff.areaName} <b>{millions(amountOf(cliff), language)}</b>
              {cliff.uncertain ? line.uncertain : ''}
            </>,
          )}
        </li>
      ))}
      {cliffs.length > mostShown ? (
        <li>
          <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? decisions.fewer : decisions.more(cliffs.length - mostShown)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function MomentIcon({ kind }: { kind: 'last' | 'open' | 'reports' }) {
  if (kind === 'last') return <MarkIcon mark="decision" />;
  return (
    <svg className="mark-icon mark-decision" viewBox="-8 -8 16 16" aria-hidden="true">
      {kind === 'open' ? <path className="moment-open" d="M0 -5L5 0L0 5L-5 0z" /> : <circle className="moment-open" r="3.6" />}
    </svg>
  );
}

/** An area may be late for several cliffs: its worst one leads on. */
function firstOfEachArea(cliffs: readonly MomentCliff[]): MomentCliff[] {
  return cliffs.filter((cliff, at) => cliffs.findIndex(({ areaId }) => areaId === cliff.areaId) === at);
}
