import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { QuestionBar } from '#renderer/features/question/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { longestOwnSentence } from '#shared/contracts/calls.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { BriefingPaper } from './briefing-paper.tsx';
import type { Choices } from './choices.ts';
import { ChoicesPanel } from './choices-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import '#renderer/kit/breath-line-page.css';
import './briefing.css';

/** The briefing of the address: the real page while choosing, and the files that it leaves as. */
export function BriefingScreen() {
  const { briefing: words, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { areas: inAddress } = useSearch({ strict: false }) as Search;
  const [typed, setTyped] = useState<Omit<Choices, 'areas'>>({ language, own: '' });
  const areas = inAddress === undefined ? null : (inAddress.split(',') as AreaId[]);
  const choices = { ...typed, areas };
  const fits = choices.own.trim().length <= longestOwnSentence;
  const order = {
    ...asked,
    language: choices.language,
    own: useDeferredValue(fits ? choices.own.trim() : ''),
    ...(areas === null ? {} : { areas }),
  };
  const overview = useCall('overview.view', asked);
  const view = useCall('briefing.view', order);
  const error = view.error ?? overview.error;
  if (error) {
    return (
      <Page title={words.title}>
        <h1>{words.failed}</h1>
        <ProblemNote problem={problemOf(error)} />
      </Page>
    );
  }
  if (view.data === undefined || overview.data === undefined) return <Page title={words.title}>{null}</Page>;
  const rows = overview.data.overview.rows;
  const only = areas?.length === 1 ? (rows.find(({ areaId }) => areaId === areas[0])?.name ?? null) : null;
  const choose = ({ areas: chosen, ...change }: Partial<Choices>) => {
    setTyped((before) => ({ ...before, ...change }));
    if (chosen !== undefined)
      void navigate({ to: '.', search: (before: Search) => ({ ...before, areas: chosen?.join(',') }), replace: true });
  };
  return (
    <Page title={words.title} className="briefing">
      <div className="briefing-choices">
        <UnderScenario />
        <h1>{words.title}</h1>
        <p className="quiet">{words.intro}</p>
        <QuestionBar question={view.data.question} texts={questionTexts} onAsk={ask} />
        <ChoicesPanel choices={choices} rows={rows} words={words} onChoose={choose} />
      </div>
      <div className="briefing-desk">
        <BriefingPaper page={view.data.briefing} question={view.data.question} words={words} />
      </div>
      <div className="briefing-out">
        <FilesPanel order={order} view={view.data} area={only} fits={fits} words={words} />
      </div>
    </Page>
  );
}
