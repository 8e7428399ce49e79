import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion, useWhy } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { StandingWord } from '#renderer/features/follow-up/index.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { UnderScenario } from '#renderer/features/under-scenario/index.ts';
import { Explained } from '#renderer/kit/explained.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { deciders, severities } from '#shared/domain/words.ts';
import { CliffsList } from './cliffs-list.tsx';
import { WhyOfAddress } from './why-of-address.tsx';
import { reasonOf } from './why-text.ts';
import '#renderer/kit/breath-line-page.css';
import './cliffs.css';

/** All cliffs that count, worst first, each a door to why. */
export function CliffsScreen() {
  const { cliffs: texts, followUp, line, overview, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question, asked, ask } = useQuestion();
  const { open } = useWhy();
  const navigate = useNavigate();
  const { severity = null, decider = null } = useSearch({ strict: false }) as Search;
  const answer = useCall('cliffs.view', asked);
  const view = useCall('overview.view', asked);
  const followed = useCall('followUp.list', { question });
  const error = answer.error ?? view.error;
  if (error || answer.data === undefined || view.data === undefined)
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={error ? problemOf(error) : null} />;
  const shown = answer.data.cliffs.filter(
    (cliff) => (severity === null || cliff.severity === severity) && (decider === null || reasonOf(cliff, 'decision')?.decider === decider),
  );
  const itemOf = new Map(followed.data?.items.map((item) => [item.key, item]));
  const choose = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: true });
  return (
    <Page title={texts.title} className="cliffs-page">
      <UnderScenario />
      <h1>{texts.headline(shown.length)}</h1>
      <p className="lead">
        <Explained text={texts.intro} />
      </p>
      {view.data.kind === 'public' ? (
        <p className="note note-public">
          <b>{overview.incompletePublic.start}</b> {overview.incompletePublic.rest}
        </p>
      ) : null}
      <QuestionBar question={view.data.question} texts={questionTexts} onAsk={ask}>
        <ChoiceField
          label={questionTexts.severity}
          value={severity}
          none={questionTexts.all}
          options={severities.map((word) => ({ word, name: questionTexts.severityWord[word] }))}
          onChoose={(word) => choose({ severity: word ?? undefined })}
        />
        <ChoiceField
          label={questionTexts.decider}
          value={decider}
          none={questionTexts.everyone}
          options={deciders.map((word) => ({ word, name: questionTexts.deciderWord[word] }))}
          onChoose={(word) => choose({ decider: word ?? undefined })}
        />
      </QuestionBar>
      <CliffsList
        cliffs={shown}
        at={view.data.question.at}
        nameOf={new Map(answer.data.areas.map(({ id, name }) => [id, name]))}
        words={{ language, cliffs: texts, line }}
        followUpOf={({ key }) => {
          const item = itemOf.get(key);
          if (item === undefined || item.followUp === null) return { owner: '', standing: '' };
          return { owner: item.followUp.owner ?? '', standing: <StandingWord standing={item.standing} words={{ followUp }} /> };
        }}
        areaDoor={(area, name) => (
          <Link to="/gebied/$area" params={{ area }} search={askedIn}>
            {name}
          </Link>
        )}
        onWhy={({ key }) => open(key)}
      />
      <p role="status" className="hidden-text">
        {texts.headline(shown.length)}
      </p>
      <WhyOfAddress />
    </Page>
  );
}
