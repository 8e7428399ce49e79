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
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { longestOwnSentence } from '#shared/contracts/calls/leaving.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { BriefingPaper } from './briefing-paper.tsx';
import type { Choices } from './choices.ts';
import { ChoicesPanel } from './choices-panel.tsx';
import { EditedSentences } from './edited-sentences.tsx';
import { FilesPanel } from './files-panel.tsx';
import { SentenceEditor } from './sentence-editor.tsx';
import { useSentences } from './use-sentences.ts';
import '#renderer/kit/breath-line-page.css';
import './briefing.css';

/** The briefing of the address: the real page while choosing, and the files that it leaves as. */
export function BriefingScreen() {
  const { briefing: words, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { areas: inAddress } = useSearch({ strict: false }) as Search;
  const [typed, setTyped] = useState<Omit<Choices, 'areas'>>({ language, own: null, pages: false });
  const areas = inAddress === undefined ? null : (inAddress.split(',') as AreaId[]);
  const choices = { ...typed, areas };
  const fits = (choices.own ?? '').trim().length <= longestOwnSentence;
  const typedOwn = useDeferredValue(choices.own === null ? null : fits ? choices.own.trim() : '');
  const order = {
    ...asked,
    language: choices.language,
    ...(typedOwn === null ? {} : { own: typedOwn }),
    ...(areas === null ? {} : { areas }),
  };
  const { question, own: _, ...rest } = order;
  const ofPage = { ...rest, theme: question.theme };
  const overview = useCall('overview.view', asked);
  const view = useCall('briefing.view', order);
  const sentences = useSentences(ofPage, view.data?.briefing);
  const error = view.error ?? overview.error;
  if (error || view.data === undefined || overview.data === undefined)
    return <UnreadyPage title={words.title} failed={words.failed} problem={error ? problemOf(error) : null} />;
  const rows = overview.data.overview.rows;
  const only = areas?.length === 1 ? (rows.find(({ areaId }) => areaId === areas[0])?.name ?? null) : null;
  const choose = ({ areas: chosen, ...change }: Partial<Choices>) => {
    // Words of one's own belong to a page: another page has its own.
    const isOtherPage = chosen !== undefined || change.language !== undefined;
    setTyped((before) => ({ ...before, ...(isOtherPage ? { own: null } : {}), ...change }));
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
        <ChoicesPanel
          choices={choices}
          own={choices.own ?? view.data.own}
          rows={rows}
          words={words}
          onChoose={choose}
          onOwn={() => {
            if (choices.own !== null && fits) void sentences.keepOwn(choices.own.trim());
          }}
        />
      </div>
      <div className="briefing-desk">
        <BriefingPaper
          page={view.data.briefing}
          question={view.data.question}
          words={words}
          openKey={sentences.openKey}
          onEdit={sentences.edit}
        />
      </div>
      <div className="briefing-out">
        {sentences.open === null ? null : (
          <SentenceEditor
            key={sentences.open.key}
            sentence={sentences.open}
            language={choices.language}
            isBusy={sentences.isBusy}
            words={words}
            onSave={(text) => sentences.open && void sentences.save(sentences.open, text)}
            onClose={sentences.close}
          />
        )}
        {sentences.problem === null ? null : <ProblemNote problem={sentences.problem} />}
        <FilesPanel
          order={{ ...order, pages: choices.pages && areas?.length !== 1 }}
          view={view.data}
          area={only}
          fits={fits}
          words={words}
        />
        <EditedSentences
          page={view.data.briefing}
          isBusy={sentences.isBusy}
          words={words}
          onEdit={sentences.edit}
          onKeep={sentences.keepMine}
          onBack={sentences.back}
        />
      </div>
    </Page>
  );
}
