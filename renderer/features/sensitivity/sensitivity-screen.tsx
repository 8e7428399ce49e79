import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Search, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useLatest } from '#renderer/bridge/use-latest.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { yearOf } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { SensitivityPage } from './sensitivity-page.tsx';
import { assumptionsOf, noTries, type Tries } from './tries.ts';
import { TriesForm } from './tries-form.tsx';
import '#renderer/kit/breath-line-page.css';
import '#renderer/kit/year-chart.css';
import './sensitivity.css';

/** How sure the answer is, of the area of the address or of all. */
export function SensitivityScreen() {
  const { sensitivity: texts, line, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const { area } = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [tries, setTries] = useState<Tries>(noTries);
  const { data: state } = useCall('app.state', {});
  const { data: listed } = useCall('scenario.list', {});
  const { data: overview } = useCall('overview.view', { question: asked.question });
  const firstYear = overview === undefined ? null : yearOf(overview.question.at) + 1;
  const { data: view, problem } = useLatest(
    'sensitivity.view',
    firstYear === null ? null : { ...asked, ...(area === undefined ? {} : { area }), ...assumptionsOf(tries, firstYear) },
    state?.store?.revision ?? 0,
  );
  if (problem !== null || view === null || overview === undefined || firstYear === null)
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={problem} />;
  const words = { language, sensitivity: texts, line };
  const areas = overview.overview.rows.map(({ areaId, name }) => ({ word: areaId, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <Page title={texts.title}>
      <UnderScenario />
      <SensitivityPage
        view={view}
        words={words}
        bar={
          <QuestionBar question={view.question} texts={questionTexts} onAsk={ask}>
            <ChoiceField
              label={texts.area}
              value={(area ?? null) as AreaId | null}
              none={texts.allAreas}
              options={areas}
              onChoose={(id) =>
                void navigate({ to: '.', search: (before: Search) => ({ ...before, area: id ?? undefined }), replace: true })
              }
            />
          </QuestionBar>
        }
        form={
          <TriesForm
            tries={tries}
            firstYear={firstYear}
            schemes={(listed?.schemes ?? []).map(({ name }) => name)}
            words={words}
            onTry={setTries}
          />
        }
      />
    </Page>
  );
}
