import { useState } from 'react';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import { isOfBriefing, type KeptState } from '#shared/contracts/kept.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import type { question as questionWords } from '#shared/text/nl/question.ts';
import type { Words } from './words.ts';

/** Since when, under which question of now, and keeping the state of now by name. */
export function CompareBar({
  states,
  state,
  question,
  words,
  questionTexts,
  onAsk,
  onSince,
}: {
  states: readonly KeptState[];
  state: KeptState | undefined;
  question: AnsweredQuestion;
  words: Words;
  questionTexts: typeof questionWords;
  onAsk: (change: QuestionInput) => void;
  onSince: (id: string | null) => void;
}) {
  const { comparing: texts, language } = words;
  const ofBriefing = states.find(isOfBriefing);
  const [name, setName] = useState('');
  const save = useChange('snapshot.save');
  const remove = useChange('snapshot.remove');
  const sayWithUndo = useSayWithUndo();
  const keep = async () => {
    const { at, horizonYear, lens, hardness, use, theme } = question;
    const kept = await save.run({
      name,
      question: { at, horizon: horizonYear, lens, hardness: [...hardness], use, theme: theme ?? undefined },
      language,
    });
    if (kept === null) return;
    setName('');
    say({ text: texts.kept(kept.name) });
    onSince(kept.id);
  };
  const throwAway = async () => {
    if (state === undefined) return;
    const removed = await remove.run({ id: state.id, language });
    if (removed === null) return;
    sayWithUndo(texts.removed(state.name), removed.changeSet);
    onSince(null);
  };
  const problem = save.problem ?? remove.problem;
  return (
    <>
      <QuestionBar question={question} texts={questionTexts} onAsk={onAsk}>
        {state === undefined ? null : (
          <ChoiceField
            label={texts.since}
            value={state.id}
            none={texts.sinceNone}
            options={states.map(({ id, name: stateName, referenceDate }) => ({ word: id, name: texts.option(stateName, referenceDate) }))}
            onChoose={onSince}
          />
        )}
        {ofBriefing === undefined || ofBriefing.id === state?.id ? null : (
          <span className="bar-end">
            <button type="button" className="quiet-button" onClick={() => onSince(ofBriefing.id)}>
              {texts.sinceBriefing}
            </button>
          </span>
        )}
      </QuestionBar>
      <form
        className="compare-keep"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label className="bar-field">
          <span>{texts.name}</span>
          <input value={name} maxLength={200} title={texts.nameHelp} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button button-primary" disabled={name.trim() === '' || save.isBusy}>
          {texts.keep}
        </button>
        {state === undefined ? null : (
          <button type="button" className="button" onClick={throwAway}>
            {texts.delete}
          </button>
        )}
      </form>
      {problem === null ? null : <ProblemNote problem={problem} unchanged={texts.unchanged} />}
    </>
  );
}
