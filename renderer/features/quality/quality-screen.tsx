import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import type { AreaId } from '#shared/domain/records.ts';
import { AgesTable } from './ages-table.tsx';
import { DocumentsTable } from './documents-table.tsx';
import { FindingsTable } from './findings-table.tsx';
import '#renderer/kit/breath-line-page.css';
import './quality.css';

/** What is odd about the data of all areas, what it does to the answer, and where to mend it. */
export function QualityScreen() {
  const { quality: texts, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question, asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { doubt = null, area = null } = useSearch({ strict: false }) as Search;
  const view = useCall('quality.view', { question });
  // Of one area everything is listed, where the list of all has an end.
  const ofArea = useCall('quality.view', { question, areas: area === null ? [] : [area as AreaId] }, { enabled: area !== null });
  const shownView = area === null ? view : ofArea;
  const error = view.error ?? shownView.error;
  if (error || view.data === undefined || shownView.data === undefined)
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={error ? problemOf(error) : null} />;
  const { areas, oldAfter, question: answered } = view.data;
  const { findings, count } = shownView.data;
  const words = { language, quality: texts };
  const shown = findings.filter((finding) => (doubt === null || finding.kind === doubt) && (area === null || finding.areaId === area));
  const choose = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: true });
  return (
    <Page title={texts.title} className="quality-page">
      <h1>{texts.headline(view.data.count, areas.filter((one) => one.findings > 0).length, view.data.moving)}</h1>
      <p className="lead">{texts.intro(answered.at.slice(0, 4), answered.horizonYear)}</p>
      {asked.scenario === undefined ? null : <p className="note">{texts.underScenario}</p>}
      <QuestionBar question={answered} texts={questionTexts} onAsk={ask}>
        <ChoiceField
          label={texts.filter.kind}
          value={doubt}
          none={texts.filter.all}
          options={view.data.kinds.map((word) => ({ word, name: texts.kind[word] }))}
          onChoose={(word) => choose({ doubt: word ?? undefined })}
        />
        <ChoiceField
          label={texts.filter.area}
          value={area}
          none={texts.filter.everywhere}
          options={areas.map(({ areaId, name }) => ({ word: areaId as string, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1))}
          onChoose={(word) => choose({ area: word ?? undefined })}
        />
      </QuestionBar>
      {shown.length === 0 ? <p className="quality-none">{texts.none}</p> : <FindingsTable findings={shown} words={words} />}
      {count > findings.length ? <p className="quiet">{texts.more(findings.length, count)}</p> : null}
      <DocumentsTable area={area as AreaId | null} />
      <AgesTable areas={area === null ? areas : areas.filter(({ areaId }) => areaId === area)} oldAfter={oldAfter} words={words} />
      <p role="status" className="hidden-text">
        {texts.shown(shown.length)}
      </p>
    </Page>
  );
}
