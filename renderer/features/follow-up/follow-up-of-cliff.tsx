import { useRef, useState } from 'react';
import { useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { FollowUpGiven, FollowUpItem } from '#shared/contracts/follow-up.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { isOfThemeOnly } from '#shared/domain/same-cliff.ts';
import { dateInTable } from '#shared/text/format.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { whatItSays } from './says.ts';
import { StandingWord } from './standing-word.tsx';
import type { Words } from './words.ts';
import './follow-up.css';

/** Who follows a cliff up, what the figures say of that, and the form to note it; also of a cliff that is gone from them. */
export function FollowUpOfCliff({ cliffKey, isGone = false }: { cliffKey: string; isGone?: boolean }) {
  const { followUp: texts, line } = useTexts();
  const { language } = useLanguage();
  const { question } = useQuestion();
  const { data: state } = useCall('app.state', {});
  const view = useCall('followUp.list', { question });
  const saving = useChange('followUp.save');
  const clearing = useChange('followUp.remove');
  const [isEditing, setIsEditing] = useState(false);
  const door = useRef<HTMLButtonElement>(null);
  if (view.error) return <ProblemNote problem={problemOf(view.error)} />;
  if (view.data === undefined || state === undefined) return null;
  const item = view.data.items.find(({ key }) => key === cliffKey);
  if (item === undefined) {
    if (isGone) return null;
    const isOfTheme = question.theme !== undefined && isOfThemeOnly(cliffKey, question.theme);
    return <p>{isOfTheme ? texts.themeOnly : texts.scenarioOnly}</p>;
  }
  const words = { language, followUp: texts, line };
  const problem = saving.problem ?? clearing.problem;
  const close = () => {
    setIsEditing(false);
    // The button that opened the form is there again after the next drawing.
    requestAnimationFrame(() => door.current?.focus());
  };
  const save = async (given: FollowUpGiven) => {
    const saved = await saving.run({ key: cliffKey, given, question, language });
    if (saved === null) return;
    await view.refetch();
    close();
    say({ text: saved.standing === 'reopened' ? texts.fields.savedReopened : texts.fields.saved });
  };
  const clear = async () => {
    if ((await clearing.run({ key: cliffKey, question, language })) === null) return;
    await view.refetch();
    close();
    say({ text: texts.fields.cleared });
  };
  return (
    <div className="follow-block">
      <Said item={item} words={words} />
      {isEditing ? (
        <FollowUpForm
          before={item.followUp}
          today={state.today as CivilDate}
          owners={view.data.owners}
          words={words}
          isBusy={saving.isBusy}
          onSave={save}
          onCancel={close}
        />
      ) : state.store?.readOnly ? (
        <p className="quiet">{texts.fields.readOnly}</p>
      ) : (
        <p className="follow-buttons">
          <button type="button" className="button" ref={door} onClick={() => setIsEditing(true)}>
            {item.followUp === null ? texts.fields.edit : texts.fields.change}
          </button>
          {item.followUp === null ? null : (
            <button type="button" className="button" disabled={clearing.isBusy} onClick={clear}>
              {texts.fields.clear}
            </button>
          )}
        </p>
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  );
}

/** What is noted, and what the figures say of it. */
function Said({ item, words }: { item: FollowUpItem; words: Words }) {
  const { followUp: texts } = words;
  const { followUp, standing } = item;
  return (
    <>
      {followUp === null ? null : (
        <p className="follow-line">
          <StandingWord standing={standing} words={words} />
          <b>{followUp.owner ?? texts.nobody}</b>
          {followUp.raisedWith === null ? null : <span>{texts.raisedWith(followUp.raisedWith)}</span>}
          <span className="quiet">{dateInTable(followUp.notedOn)}</span>
          {followUp.dueOn === null ? null : (
            <span className={item.isOverdue ? 'follow-late' : ''}>
              {texts.fields.dueOn.toLowerCase()} {dateInTable(followUp.dueOn)}
            </span>
          )}
        </p>
      )}
      {whatItSays(item, texts).map((sentence) => (
        <p key={sentence} className={standing === 'reopened' || standing === 'gone' ? 'note note-look' : ''}>
          {sentence}
        </p>
      ))}
      {followUp?.note == null ? null : <p className="follow-said">{followUp.note}</p>}
    </>
  );
}
