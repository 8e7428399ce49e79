import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { isOfBriefing, lastBriefing } from '#shared/contracts/kept.ts';
import { CompareBar } from './compare-bar.tsx';
import { CompareFigures } from './compare-figures.tsx';
import { ChangedCliffs, ChangedRows } from './compare-lists.tsx';
import { splitOf, together, yearsOf } from './sums.ts';
import '#renderer/kit/breath-line-page.css';
import './compare.css';

/** What became different since the state in the address, else since the last briefing, else since the newest that is kept. */
export function CompareScreen() {
  const { comparing: texts, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { since } = useSearch({ strict: false }) as Search;
  const kept = useCall('snapshot.list', {});
  const ofBriefing = kept.data?.find(isOfBriefing);
  const state = (since === lastBriefing ? ofBriefing : kept.data?.find(({ id }) => id === since)) ?? ofBriefing ?? kept.data?.[0];
  const view = useCall('compare.view', { ...asked, with: state?.id ?? '-' }, { enabled: state !== undefined });
  const now = useCall('overview.view', asked);
  const error = kept.error ?? now.error ?? (state === undefined ? null : view.error);
  if (error || kept.data === undefined || now.data === undefined || (state !== undefined && view.data === undefined))
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={error ? problemOf(error) : null} unchanged={texts.unchanged} />;
  const words = { language, comparing: texts };
  const shown = state === undefined ? undefined : view.data;
  const years = shown === undefined ? [] : yearsOf(shown);
  const gap = shown === undefined ? null : together(shown.areas.map((area) => splitOf(area, 'gap', years)));
  const count = (change: 'added' | 'changed' | 'removed') => shown?.rows.filter((row) => row.change === change).length ?? 0;
  return (
    <Page title={texts.title} className="compare-page">
      <UnderScenario />
      <h1>
        {shown === undefined || gap === null || years.length === 0
          ? texts.nothingKept
          : texts.headline(shown.with.name, gap.now - gap.before, Number(years[0]), Number(years.at(-1)))}
      </h1>
      <p className="lead">
        {shown === undefined
          ? texts.nothingKeptHelp
          : texts.lead(count('added'), count('changed'), count('removed'), shown.before.at, shown.now.at)}
      </p>
      <CompareBar
        states={kept.data}
        state={state}
        question={now.data.question}
        words={words}
        questionTexts={questionTexts}
        onAsk={ask}
        onSince={(id) => void navigate({ to: '.', search: (before: Search) => ({ ...before, since: id ?? undefined }), replace: true })}
      />
      {shown === undefined ? null : (
        <>
          <CompareFigures view={shown} years={years} words={words} />
          <div className="compare-lists">
            <ChangedCliffs view={shown} words={words} />
            <ChangedRows view={shown} words={words} />
          </div>
        </>
      )}
    </Page>
  );
}
