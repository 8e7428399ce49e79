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

/** What was typed as the own sentence of a page. */
type Typed = { readonly page: string; readonly text: string };

/** The briefing of the address: the real page while choosing, and the files that it leaves as. */
export function BriefingScreen() {
  const { briefing: words, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { areas: inAddress } = useSearch({ strict: false }) as Search;
  const [chosen, setChosen] = useState({ language, pages: false });
  const [typed, setTyped] = useState<Typed | null>(null);
  const areas = inAddress === undefined ? null : (inAddress.split(',') as AreaId[]);
  // Words of one's own belong to a page, whatever leads to another: a choice here, the address, or back.
  const page = JSON.stringify([areas, chosen.language, asked.scenario, asked.question.theme]);
  const choices: Choices = { ...chosen, areas, own: ofPage(typed, page) };
  const fits = (choices.own ?? '').trim().length <= longestOwnSentence;
  const late = ofPage(useDeferredValue(typed), page)?.trim() ?? null;
  const typedOwn = late === null || late.length <= longestOwnSentence ? late : '';
  const order = {
    ...asked,
    language: choices.language,
    ...(typedOwn === null ? {} : { own: typedOwn }),
    ...(areas === null ? {} : { areas }),
  };
  const { question, own: _, ...rest } = order;
  const edited = { ...rest, theme: question.theme };
  const overview = useCall('overview.view', asked);
  const view = useCall('briefing.view', order);
  const sentences = useSentences(edited, view.data?.briefing);
  const error = view.error ?? overview.error;
  if (error || view.data === undefined || overview.data === undefined)
    return <UnreadyPage title={words.title} failed={words.failed} problem={error ? problemOf(error) : null} />;
  const rows = overview.data.overview.rows;
  const only = areas?.length === 1 ? (rows.find(({ areaId }) => areaId === areas[0])?.name ?? null) : null;
  const choose = ({ areas: some, own, ...change }: Partial<Choices>) => {
    setChosen((before) => ({ ...before, ...change }));
    if (own != null) setTyped({ page, text: own });
    if (some !== undefined) void navigate({ to: '.', search: (before: Search) => ({ ...before, areas: some?.join(',') }), replace: true });
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
            key={`${page} ${sentences.open.key}`}
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

function ofPage(typed: Typed | null, page: string): string | null {
  return typed?.page === page ? typed.text : null;
}
