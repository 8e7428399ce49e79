import { useNavigate } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLatest } from '#renderer/bridge/use-latest.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import type { AreaNeed } from '#shared/contracts/views.ts';
import { freeNameOf } from './free-name.ts';
import { totalOf } from './ranked.ts';
import type { Words } from './words.ts';

/** The chosen areas as one scenario, and what computing forward with it says. */
export function LeastPlan({ chosen, isAll, until, words }: { chosen: readonly AreaNeed[]; isAll: boolean; until: number; words: Words }) {
  const { least: texts, language } = words;
  const { asked } = useQuestion();
  const navigate = useNavigate();
  const areas = chosen.map(({ least }) => least.areaId).toSorted();
  const cliffs = chosen.map(({ cliff }) => cliff.key).toSorted();
  const { data: state } = useCall('app.state', {});
  const input = chosen.length === 0 ? null : { ...asked, areas, cliffs, until, language };
  const { data: plan, answers, problem } = useLatest('least.plan', input, state?.store?.revision ?? 0);
  const listed = useCall('scenario.list', {});
  const save = useChange('scenario.save');
  const isCurrent = plan !== null && problem === null && answers === JSON.stringify(input);
  const nameOf = new Map(chosen.map(({ least, areaName }) => [least.areaId as string, areaName]));

  const make = async () => {
    if (plan === null) return;
    const kept = listed.data?.scenarios ?? [];
    // Under a scenario the money comes on top of what that scenario changes.
    const under = kept.find(({ id }) => id === asked.scenario)?.changes ?? [];
    const names = chosen.map(({ areaName }) => areaName);
    const changes: ScenarioFile['changes'] = plan.changes.map(({ row }) => ({
      do: 'add-stream',
      row: { ...row, amounts: { ...row.amounts } },
    }));
    const name = freeNameOf(isAll ? texts.nameAll : texts.name(names), kept);
    const saved = await save.run({ scenario: { name, changes: [...under, ...changes] }, note: texts.note(totalOf(chosen)), language });
    if (saved === null) return;
    void navigate({ to: '/scenarios', search: (before: Search) => ({ ...askedIn(before), scenario: saved.scenario.id }) });
  };
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        disabled={!isCurrent || chosen.length === 0 || save.isBusy || listed.data === undefined}
        onClick={make}
      >
        {texts.make}
      </button>
      <p className="least-check">
        {chosen.length === 0 ? null : isCurrent && plan !== null ? checkWords(plan.checks, nameOf, words) : texts.checking}
      </p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {save.problem === null ? null : <ProblemNote problem={save.problem} />}
    </>
  );
}

type Checks = readonly { readonly areaId: string; readonly monthsWithGap: number; readonly withCentLess: string | null }[];

function checkWords(checks: Checks, nameOf: ReadonlyMap<string, string>, { least: texts }: Words): string {
  const name = (areaId: string) => nameOf.get(areaId) ?? areaId;
  const wrong = checks.filter(({ monthsWithGap, withCentLess }) => monthsWithGap > 0 || withCentLess === null);
  if (wrong.length > 0) return texts.checkFailed(wrong.map(({ areaId }) => name(areaId)));
  const [first] = checks.toSorted((a, b) => ((a.withCentLess ?? '') < (b.withCentLess ?? '') ? -1 : 1));
  return first === undefined ? '' : texts.check(checks.length, name(first.areaId), first.withCentLess ?? '');
}
