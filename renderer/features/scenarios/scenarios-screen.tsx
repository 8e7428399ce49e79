import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { UnderTheme } from '#renderer/features/themes/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { ScenarioDesk } from './scenario-desk.tsx';

/** The scenario of the address, or a new one. */
export function ScenariosScreen() {
  const { scenarios: texts, line, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question } = useQuestion();
  const { scenario: chosen = null, area = null } = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const listed = useCall('scenario.list', {});
  const base = useCall('overview.view', { question });
  const unchanged = useCall('scenario.view', { question });
  const { data: state } = useCall('app.state', {});
  const kept = listed.data?.scenarios.find(({ id }) => id === chosen);
  const place = kept?.id ?? `new ${area ?? ''}`;
  const desk = useDesk(place);
  const error = listed.error ?? base.error ?? unchanged.error;
  if (error) return <UnreadyPage title={texts.title} failed={texts.failed} problem={problemOf(error)} />;
  const choose = (id: string | null) =>
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, scenario: id ?? undefined, area: id === null ? undefined : before.area }),
    });
  if (listed.data === undefined || base.data === undefined || unchanged.data === undefined || state === undefined)
    return <Page title={texts.title}>{null}</Page>;
  return (
    <Page title={texts.title}>
      <UnderTheme />
      <ScenarioDesk
        key={desk.key}
        store={state.store?.id ?? ''}
        desk={place}
        kept={kept}
        listed={listed.data}
        base={base.data}
        unchanged={unchanged.data}
        question={question}
        area={area}
        revision={state.store?.revision ?? 0}
        words={{ language, scenarios: texts, line, question: questionTexts }}
        areaDoor={({ areaId, name }) => (
          <Link to="/gebied/$area" params={{ area: areaId }} search={askedIn}>
            {name}
          </Link>
        )}
        besideDoor={
          listed.data.scenarios.length < 2 ? null : (
            <Link to="/naast-elkaar" search={(before: Search) => ({ ...askedIn(before), scenario: kept?.id })}>
              {texts.sideBySide}
            </Link>
          )
        }
        onChoose={choose}
        onKept={(id) => {
          desk.keep(id);
          choose(id);
        }}
        onOverview={(id) => void navigate({ to: '/overzicht', search: (before: Search) => ({ ...askedIn(before), scenario: id }) })}
      />
    </Page>
  );
}

/**
 * Each scenario that is opened gets a desk of its own. One that was put together here stays on its desk when it is kept:
 * the focus and its figures do too.
 */
function useDesk(shown: string): { readonly key: number; readonly keep: (id: string) => void } {
  const [desk, setDesk] = useState<{ key: number; shown: string; kept: string | null }>({ key: 0, shown, kept: null });
  if (desk.shown !== shown) setDesk({ key: shown === desk.kept ? desk.key : desk.key + 1, shown, kept: null });
  return { key: desk.key, keep: (id) => setDesk((before) => ({ ...before, kept: id })) };
}
