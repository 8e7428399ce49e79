import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { QuestionBar, TypedField } from '#renderer/features/question/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { yearOf } from '#shared/domain/civil-date.ts';
import { LeastPage } from './least-page.tsx';
import { LeastPlan } from './least-plan.tsx';
import '#renderer/kit/breath-line-page.css';
import './least.css';

/** The least money for a set of areas or all, and which come first for an amount. Another question has other cliffs and years. */
export function LeastScreen() {
  const { asked } = useQuestion();
  return <LeastOfQuestion key={JSON.stringify(asked)} />;
}

function LeastOfQuestion() {
  const { leastMoney: texts, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const { areas } = useSearch({ strict: false }) as Search;
  const [until, setUntil] = useState<number | null>(null);
  const [cliffs, setCliffs] = useState<readonly string[]>([]);
  const view = useCall('least.areas', { ...asked, language, cliffs: [...cliffs], ...(until === null ? {} : { until }) });
  if (view.error || view.data === undefined)
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={view.error ? problemOf(view.error) : null} />;
  const { question, untilYear, needs } = view.data;
  const words = { language, least: texts, question: questionTexts };
  const from = yearOf(question.at);
  const theme = asked.question.theme ?? null;
  return (
    <Page title={texts.title}>
      <UnderScenario />
      <LeastPage
        key={areas ?? ''}
        view={view.data}
        start={areas === undefined ? null : areas.split(',')}
        words={words}
        bar={
          <>
            {theme === null ? null : <p className="note">{texts.everyTheme}</p>}
            <QuestionBar question={{ ...question, theme }} texts={questionTexts} onAsk={ask}>
              <TypedField
                label={texts.until}
                shown={String(untilYear)}
                read={(typed) => {
                  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
                  return year >= from && year <= question.horizonYear ? year : null;
                }}
                onRead={(year) => setUntil(year === question.horizonYear ? null : year)}
                help={texts.untilHelp}
                unread={texts.untilUnread(from, question.horizonYear)}
                width={4}
              />
            </QuestionBar>
          </>
        }
        areaDoor={({ least, areaName }) => (
          <Link to="/gebied/$area" params={{ area: least.areaId }} search={askedIn}>
            {areaName}
          </Link>
        )}
        plan={(chosen) => <LeastPlan chosen={chosen} isAll={chosen.length === needs.length} until={untilYear} words={words} />}
        onCliff={(need, key) => {
          const ofArea = new Set(need.choices.map((choice) => choice.key));
          setCliffs([...cliffs.filter((other) => !ofArea.has(other)), key]);
        }}
      />
    </Page>
  );
}
