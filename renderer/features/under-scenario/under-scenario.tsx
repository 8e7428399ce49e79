import { Link } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { UnderTheme } from '#renderer/features/themes/index.ts';
import { useTexts } from '#renderer/kit/language.ts';

/** Over a screen that shows one theme, or is shown under a scenario: which, what it does, and the way back. */
export function UnderScenario() {
  return (
    <>
      <UnderTheme />
      <ScenarioNote />
    </>
  );
}

function ScenarioNote() {
  const { scenarios } = useTexts();
  const { asked } = useQuestion();
  const isUnder = asked.scenario !== undefined;
  const { data: listed } = useCall('scenario.list', {}, { enabled: isUnder });
  const { data: view } = useCall('scenario.view', asked, { enabled: isUnder });
  if (!isUnder) return null;
  const name = listed?.scenarios.find(({ id }) => id === asked.scenario)?.name ?? asked.scenario ?? '';
  const { under } = scenarios;
  const effect = view?.effect;
  return (
    <p className="under under-scenario" role="note">
      <svg width="18" height="10" aria-hidden="true">
        <rect width="18" height="10" className="band-added" />
      </svg>
      <b>{under.start(name)}</b>
      {effect === undefined ? null : <span>{under.cliffs(effect.vanished.length, effect.appeared.length, effect.moved.length)}</span>}
      <Link to="/scenarios" search={(before: Search) => askedIn(before)}>
        {under.edit}
      </Link>
      <Link to="." search={(before: Search) => ({ ...before, scenario: undefined })}>
        {under.leave}
      </Link>
    </p>
  );
}
