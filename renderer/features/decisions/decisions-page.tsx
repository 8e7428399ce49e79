import { type ReactNode, useEffect, useRef } from 'react';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { CalendarView } from '#shared/contracts/views.ts';
import { type Decider, deciders } from '#shared/domain/words.ts';
import { type CliffDoor, MomentRow } from './moment-row.tsx';
import { nextThatRepairs, shownMoments, toSave } from './moments.ts';
import { Timeline } from './timeline.tsx';
import type { Words } from './words.ts';
import '#renderer/kit/breath-line-page.css';
import './decisions.css';

/** The calendar of decisions: at which moment which cliffs can still be repaired, and what that saves. */
export function DecisionsPage({
  view,
  kind,
  decider,
  start,
  words,
  cliffDoor,
  calendarFile,
  onDecider,
}: {
  view: CalendarView;
  kind: StoreKind;
  decider: Decider | null;
  /** Name of the moment to begin at; null: the next that repairs something. */
  start: string | null;
  words: Words;
  cliffDoor: CliffDoor;
  /** The way to the same moments in a calendar of one's own. */
  calendarFile: ReactNode;
  onDecider: (decider: Decider | null) => void;
}) {
  const { decisions } = words;
  const list = useRef<HTMLUListElement>(null);
  const nearUntil = `${Number(view.question.at.slice(0, 4)) + 1}-12-31`;
  const moments = shownMoments(view.moments, decider, nearUntil);
  const next = nextThatRepairs(moments);
  const chosen = start ?? next?.name ?? null;
  const hasCliffs = view.undecided.length > 0 || view.moments.some(({ lastFor, lateFor }) => lastFor.length + lateFor.length > 0);
  useEffect(() => {
    if (start === null) return;
    list.current?.querySelector(`[data-moment="${CSS.escape(start)}"]`)?.scrollIntoView({ block: 'center' });
  }, [start]);
  return (
    <div className="decisions-page">
      <h1>
        {next !== null
          ? decisions.headline(next.name, next.date, next.lastFor.length, toSave(next.lastFor))
          : hasCliffs
            ? decisions.nothing
            : decisions.noCliffs}
      </h1>
      <p className="lead">
        {decisions.intro.start}
        <b>{decisions.intro.bold}</b>
        {decisions.intro.end}
      </p>
      {kind === 'public' ? (
        <p className="note note-public">
          <b>{decisions.incompletePublic.start}</b> {decisions.incompletePublic.rest}
        </p>
      ) : null}
      <Timeline moments={moments} at={view.question.at} words={words} />
      <fieldset className="segments">
        <legend className="hidden-text">{decisions.filter}</legend>
        {([null, ...deciders] as const).map((word) => (
          <label key={word ?? 'all'}>
            <input type="radio" name="decider" checked={decider === word} onChange={() => onDecider(word)} />
            <span>{decisions.decider[word ?? 'all']}</span>
          </label>
        ))}
      </fieldset>
      {calendarFile}
      <ul className="moments" ref={list}>
        {moments.map((moment) => (
          <MomentRow key={moment.id} moment={moment} isChosen={moment.name === chosen} words={words} cliffDoor={cliffDoor} />
        ))}
        {view.undecided.length === 0 || decider !== null ? null : (
          <li className="moment-row">
            <p className="moment-day">
              <span className="moment-date">{decisions.unknownTitle}</span>
            </p>
            <p className="moment-name quiet">{decisions.unknown}</p>
            <ul className="chips">
              {view.undecided.map((cliff) => (
                <li key={cliff.key} className="chip">
                  {cliffDoor(cliff, cliff.areaName)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <p role="status" className="hidden-text">
        {decisions.shown(moments.length)}
      </p>
    </div>
  );
}
