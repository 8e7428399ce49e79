import type { AreaView } from '#shared/contracts/views.ts';
import { daysBetween } from '#shared/domain/civil-date.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { Words } from './words.ts';
import { worstOf } from './worst.ts';

/** Until when this area is paid, what then falls, and which decision can still repair it. */
export function AreaHeading({ view, words }: { view: AreaView; words: Words }) {
  const { area } = words;
  const { result } = view;
  const promised = result.promisedUntil;
  const isShort = promised !== null && (result.coveredUntil === null || Number(result.coveredUntil.slice(0, 4)) < promised);
  const hasPromise = result.state !== 'no-data';
  const worst = worstOf(view);
  return (
    <header className="area-heading">
      <h1>
        {area.headline(view.area.name, result.state, result.coveredUntil)}{' '}
        {hasPromise && promised !== null ? (
          <span className={isShort && result.state !== 'no-commitments' ? 'headline-loss' : ''}>{area.promise(promised)}</span>
        ) : null}
      </h1>
      {hasPromise ? <p className="lead">{worst === null ? area.noCliff : <WhatFalls cliff={worst} view={view} words={words} />}</p> : null}
    </header>
  );
}

function WhatFalls({ cliff, view, words }: { cliff: Cliff; view: AreaView; words: Words }) {
  const { area, line } = words;
  const falls =
    cliff.kind === 'shortfall'
      ? area.short(cliff.date, cliff.uncovered, cliff.share)
      : area.falls(cliff.date === view.result.coveredUntil ? null : cliff.date, cliff.lossPerYear, cliff.share);
  if (cliff.decision === null) return `${falls} ${area.decisionUnknown}`;
  if (cliff.decision.passed)
    return `${falls} ${area.passed(cliff.decision.name, cliff.nextDecision === null ? null : line.moment(cliff.nextDecision.name))}`;
  const { start, moment, end } = area.decision(
    cliff.decision.name,
    cliff.decision.date,
    daysBetween(view.question.at, cliff.decision.date),
  );
  return (
    <>
      {falls} {start}
      <b>{moment}</b>
      {end}
    </>
  );
}
