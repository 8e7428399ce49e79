import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { askedIn, type Search, useQuestion, useWhy } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { WhyOfAddress } from '#renderer/features/cliffs/index.ts';
import { PictureMenu } from '#renderer/features/picture/index.ts';
import { UnderScenario, useBaseLines } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { keepPlace, keptPlace } from './kept-place.ts';
import { type OverviewDoors, OverviewPage } from './overview-page.tsx';
import { type Filter, isFiltered, shownRows } from './shown-rows.ts';
import { SpendingLine } from './spending-line.tsx';
import { useListAnswers } from './use-list-answers.ts';

/** The overview of the address: its question, its filter, and the cliff that is explained. */
export function OverviewScreen() {
  const texts = useTexts();
  const { language } = useLanguage();
  const { asked, ask } = useQuestion();
  const { open } = useWhy();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Search;
  const [start] = useState(keptPlace);
  const view = useCall('overview.view', asked);
  const { list, error: listError } = useListAnswers(view, asked);
  const baseLines = useBaseLines();

  const filter: Filter = { severity: search.severity ?? null, decider: search.decider ?? null, find: search.find ?? '' };
  const hasFilter = isFiltered(filter);
  const shown = hasFilter && view.data ? shownRows(view.data.overview.rows, filter).map(({ areaId }) => areaId) : [];
  const ofShown = useCall('overview.view', { ...asked, areas: shown }, { enabled: hasFilter && view.data !== undefined });

  const words = useMemo(() => ({ language, overview: texts.overview, line: texts.line, question: texts.question }), [language, texts]);
  const doors = useMemo((): OverviewDoors => {
    const openArea: OverviewDoors['openArea'] = ({ areaId }) => {
      keepPlace(areaId);
      void navigate({ to: '/gebied/$area', params: { area: areaId }, search: askedIn });
    };
    return {
      openArea,
      area: (row, inside) => (
        <Link to="/gebied/$area" params={{ area: row.areaId }} search={askedIn} tabIndex={-1} onClick={() => keepPlace(row.areaId)}>
          {inside}
        </Link>
      ),
      why: ({ cliff }) => cliff !== null && open(cliff.key),
      decision: ({ areaId, cliff }) => {
        keepPlace(areaId);
        void navigate({ to: '/kalender', search: (before: Search) => ({ ...askedIn(before), moment: cliff?.decision?.name }) });
      },
      briefing: ({ areaId }) => {
        keepPlace(areaId);
        void navigate({ to: '/briefing', search: (before: Search) => ({ ...askedIn(before), areas: areaId }) });
      },
      importData: (inside) => (
        <Link to="/inlezen" tabIndex={-1}>
          {inside}
        </Link>
      ),
      figure: (to, inside) => (
        <Link to={to === 'cliffs' ? '/kliffen' : '/kalender'} search={askedIn}>
          {inside}
        </Link>
      ),
    };
  }, [navigate, open]);

  const error = view.error ?? listError;
  if (error) return <UnreadyPage title={texts.overview.title} failed={texts.overview.failed} problem={problemOf(error)} />;
  return (
    <Page title={texts.overview.title}>
      <UnderScenario />
      {view.data && list ? (
        <OverviewPage
          view={view.data}
          headline={hasFilter && ofShown.data ? ofShown.data.overview : view.data.overview}
          themes={hasFilter && ofShown.data ? ofShown.data.themes : view.data.themes}
          list={list}
          baseLines={baseLines}
          filter={filter}
          start={start}
          words={words}
          doors={doors}
          howSure={
            <>
              <Link to="/gevoeligheid" search={askedIn} className="how-sure">
                {texts.sensitivity.door}
              </Link>{' '}
              {hasFilter && shown.length === 0 ? null : (
                <PictureMenu
                  order={{ ...asked, of: { lines: hasFilter ? shown : null } }}
                  what={texts.picture.lines}
                  name={texts.picture.lines}
                  at={view.data.question.at}
                />
              )}
            </>
          }
          spending={<SpendingLine />}
          onAsk={ask}
          onFilter={({ severity, decider, find }) =>
            void navigate({
              to: '.',
              search: (before: Search) => ({
                ...before,
                severity: severity ?? undefined,
                decider: decider ?? undefined,
                find: find === '' ? undefined : find,
              }),
              replace: true,
            })
          }
          onPlace={keepPlace}
        />
      ) : null}
      <WhyOfAddress />
    </Page>
  );
}
