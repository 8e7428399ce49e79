import { Link } from '@tanstack/react-router';
import { useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { SourceOfAddress } from '#renderer/features/cliffs/index.ts';
import { QuestionBar } from '#renderer/features/question/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { AreasTable } from './areas-table.tsx';
import { PowerTable } from './power-table.tsx';
import '#renderer/kit/breath-line-page.css';
import './spending.css';

/** What must still be spent before money has its last day, area beside area, and what all money loses in purchasing power. */
export function SpendingScreen() {
  const { spending: texts, question: questionTexts } = useTexts();
  const { asked, ask } = useQuestion();
  const { data: view, error } = useCall('spending.view', asked);
  const { all } = texts;
  if (error || view === undefined) return <UnreadyPage title={texts.title} failed={all.failed} problem={error ? problemOf(error) : null} />;
  const { areas, together, unknown, power } = view;
  const spending = areas.filter(({ left }) => left > 0).length;
  const hasSpent = areas.some(({ streams }) => streams.length > 0);
  return (
    <Page title={texts.title} className="spending-page">
      <UnderScenario />
      <h1>{all.headline(together.left, spending, together.firstDay, together.leftUntilFirstDay)}</h1>
      <p className="lead">{all.intro}</p>
      <QuestionBar question={view.question} texts={questionTexts} onAsk={ask} />
      {together.handedBack > 0 || together.missed > 0 ? <p className="note">{all.back(together.handedBack, together.missed)}</p> : null}
      {hasSpent || power !== null ? <AreasTable view={view} /> : <p className="note">{texts.none}</p>}
      {unknown > 0 ? <p className="quiet">{all.unknown(unknown)}</p> : null}
      {power === null ? (
        <p className="quiet">
          {all.powerOff} <Link to="/instellingen">{all.toSettings}</Link>
        </p>
      ) : (
        <PowerTable power={power} />
      )}
      <SourceOfAddress />
    </Page>
  );
}
