import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion, useWhy } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { WhyOfAddress } from '#renderer/features/cliffs/index.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { Explained } from '#renderer/kit/explained.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import { isOpen, standings } from '#shared/domain/follow-up.ts';
import { byOwner, shownItems } from '#shared/domain/open-actions.ts';
import { ActionsTable } from './actions-table.tsx';
import '#renderer/kit/breath-line-page.css';
import './open-actions.css';

/** What is open per owner, the most urgent first, each a door to its cliff. */
export function OpenActionsScreen() {
  const { followUp: texts, line, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question, asked, ask } = useQuestion();
  const { open } = useWhy();
  const navigate = useNavigate();
  const { owner = null, standing = null, area = null } = useSearch({ strict: false }) as Search;
  const view = useCall('followUp.list', { question });
  if (view.error || view.data === undefined)
    return <UnreadyPage title={texts.title} failed={texts.failed} problem={view.error ? problemOf(view.error) : null} />;
  const { items, kind } = view.data;
  const openItems = items.filter((item) => isOpen(item.standing));
  const shown = shownItems(items, { owner, standing, area });
  const owners = Array.from(new Set(items.flatMap(({ followUp }) => followUp?.owner ?? []))).toSorted((a, b) => (a < b ? -1 : 1));
  const areas = new Map(items.map(({ areaId, areaName }) => [areaId as string, areaName]));
  const choose = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: true });
  return (
    <Page title={texts.title} className="follow-page">
      <h1>{texts.headline(openItems.length, openItems.filter(({ isOverdue }) => isOverdue).length)}</h1>
      <p className="lead">
        <Explained text={texts.intro} />
      </p>
      {asked.scenario === undefined ? null : <p className="note">{texts.underScenario}</p>}
      {kind === 'public' ? (
        <p className="note note-public">
          <b>{texts.incompletePublic.start}</b> {texts.incompletePublic.rest}
        </p>
      ) : null}
      <QuestionBar question={view.data.question} texts={questionTexts} onAsk={ask}>
        <ChoiceField
          label={texts.filter.owner}
          value={owner}
          none={texts.filter.everyone}
          options={owners.map((name) => ({ word: name, name }))}
          onChoose={(word) => choose({ owner: word ?? undefined })}
        />
        <ChoiceField
          label={texts.filter.standing}
          value={standing}
          none={texts.filter.open}
          options={[{ word: 'all' as const, name: texts.filter.all }, ...standings.map((word) => ({ word, name: texts.standing[word] }))]}
          onChoose={(word) => choose({ standing: word ?? undefined })}
        />
        <ChoiceField
          label={texts.filter.area}
          value={area}
          none={texts.filter.everywhere}
          options={Array.from(areas, ([word, name]) => ({ word, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1))}
          onChoose={(word) => choose({ area: word ?? undefined })}
        />
      </QuestionBar>
      {shown.length === 0 ? (
        <p className="follow-empty">{texts.none}</p>
      ) : (
        <>
          <ActionsTable groups={byOwner(shown)} words={{ language, followUp: texts, line }} onOpen={open} />
          <p className="remark">
            <b>{texts.late.start}</b> {texts.late.rest} {texts.sumHelp}
          </p>
        </>
      )}
      <p>
        <Link to="/kliffen" search={askedIn}>
          {texts.toCliffs}
        </Link>
      </p>
      <p role="status" className="hidden-text">
        {texts.shown(shown.length)}
      </p>
      <WhyOfAddress />
    </Page>
  );
}
