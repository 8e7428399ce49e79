import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { askedIn, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';

/** One line under the areas: what must still be spent, what goes back and what is lost, with the way to each area. */
export function SpendingLine() {
  const { spending: texts } = useTexts();
  const { asked } = useQuestion();
  // Asked after the areas that stand above it, so that those do not wait for it.
  const { data: view } = useCall('spending.view', useDeferredValue(asked));
  if (view === undefined) return null;
  const { areas, together, power } = view;
  const known = areas.filter(({ streams }) => streams.length > 0);
  if (known.length === 0 && power === null) return null;
  const { all } = texts;
  return (
    <p className="note spending-line">
      {known.length === 0
        ? null
        : `${all.headline(together.left, areas.filter(({ left }) => left > 0).length, together.firstDay, together.leftUntilFirstDay)} `}
      {together.handedBack > 0 || together.missed > 0 ? `${all.back(together.handedBack, together.missed)} ` : null}
      {power?.shown == null ? null : `${texts.power(power.index, power.shown.year, power.shown.funding, power.shown.lost)} `}
      <Link to="/besteding" search={askedIn}>
        {all.door}
      </Link>
    </p>
  );
}
