import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { panelStep, type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { WhyOfAddress } from '#renderer/features/cliffs/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { DecisionsPage } from './decisions-page.tsx';

/** The calendar of the address: of one decider or all, beginning at a moment. */
export function DecisionsScreen() {
  const { decisions, line } = useTexts();
  const { language } = useLanguage();
  const { asked } = useQuestion();
  const navigate = useNavigate();
  const { decider = null, moment = null } = useSearch({ strict: false }) as Search;
  const view = useCall('calendar.view', asked);
  const { data: state } = useCall('app.state', {});
  if (view.error) return <UnreadyPage title={decisions.title} failed={decisions.failed} problem={problemOf(view.error)} />;
  return (
    <Page title={decisions.title}>
      <UnderScenario />
      {view.data === undefined ? null : (
        <DecisionsPage
          view={view.data}
          kind={state?.store?.kind ?? 'own'}
          decider={decider}
          start={moment}
          words={{ language, decisions, line }}
          cliffDoor={({ key }, inside) => (
            <Link to="." search={(before: Search) => ({ ...before, why: key })} state={panelStep}>
              {inside}
            </Link>
          )}
          calendarFile={<CalendarFile asked={asked} at={view.data.question.at} />}
          onDecider={(chosen) =>
            void navigate({
              to: '.',
              search: (before: Search) => ({ ...before, decider: chosen ?? undefined, moment: undefined }),
              replace: true,
            })
          }
        />
      )}
      <WhyOfAddress />
    </Page>
  );
}
