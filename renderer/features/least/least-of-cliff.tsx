import { useNavigate } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { freeNameOf } from './free-name.ts';

/** The reverse question: the least money that removes the gap after a cliff; one click makes it a scenario. */
export function LeastOfCliff({ cliffKey }: { cliffKey: string }) {
  const { scenarios, leastMoney } = useTexts();
  const { least: texts } = scenarios;
  const { language } = useLanguage();
  const { asked } = useQuestion();
  const navigate = useNavigate();
  const view = useCall('least.view', { ...asked, cliff: cliffKey, language });
  const listed = useCall('scenario.list', {});
  const save = useChange('scenario.save');
  if (view.error) return <ProblemNote problem={problemOf(view.error)} />;
  if (view.data === undefined || view.data.cliff.key !== cliffKey) return null;
  const { least, areaName, check } = view.data;
  const { change, decision } = least;
  if (change === null) return <p>{texts.nothing}</p>;
  const holds = check !== null && check.monthsWithGap === 0 && check.withCentLess !== null;
  const make = async () => {
    const kept = listed.data?.scenarios ?? [];
    // Under a scenario the money comes on top of what that scenario changes.
    const under = kept.find(({ id }) => id === asked.scenario)?.changes ?? [];
    const name = freeNameOf(texts.name(areaName), kept);
    const row = { ...change.row, amounts: { ...change.row.amounts } };
    const saved = await save.run({ scenario: { name, changes: [...under, { do: 'add-stream', row }] }, note: texts.checked, language });
    if (saved === null) return;
    void navigate({ to: '/scenarios', search: (before: Search) => ({ ...askedIn(before), scenario: saved.scenario.id }) });
  };
  return (
    <div className="least">
      <p>
        <b>{texts.sentence(least.level, least.from, least.until)}</b> {texts.sum(least.sum)}{' '}
        {decision === null ? texts.nobody : texts.who(decision.name, decision.date, decision.passed)}{' '}
        {holds ? texts.checked : leastMoney.checkFailed([areaName])}
      </p>
      <button type="button" className="button" disabled={save.isBusy || listed.data === undefined} onClick={make}>
        {texts.make}
      </button>
      {save.problem === null ? null : <ProblemNote problem={save.problem} />}
    </div>
  );
}
