import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { isOutdated, sentencesOf } from '#shared/briefing/edited.ts';
import { wordChanges } from '#shared/briefing/word-changes.ts';
import type { Briefing, LostSentence, Sentence } from '#shared/contracts/briefing.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';

/** The sentences in the writer's words: which still hold, and of which a figure changed, with what it was and is now. */
export function EditedSentences({
  page,
  isBusy,
  words,
  onEdit,
  onKeep,
  onBack,
}: {
  page: Briefing;
  isBusy: boolean;
  words: typeof texts;
  onEdit: (key: string) => void;
  /** The words stay, as looked at under these figures. */
  onKeep: (sentence: Sentence) => void;
  onBack: (sentence: Sentence | LostSentence) => void;
}) {
  const edited = sentencesOf(page).filter(({ edit }) => edit !== null);
  if (edited.length === 0 && page.lost.length === 0) return null;
  return (
    <section className="edited-sentences" aria-label={words.edited}>
      <h2>{words.edited}</h2>
      <ul>
        {edited.map((sentence) => (
          <li key={sentence.key}>
            <p>“{sentence.text}”</p>
            {isOutdated(sentence) ? (
              <>
                <p className="edited-state">
                  <MarkIcon mark="high" /> {words.figuresChanged}
                </p>
                <Difference sentence={sentence} words={words} />
              </>
            ) : (
              <p className="edited-state">
                <MarkIcon mark="covered" /> {words.figuresSame}
              </p>
            )}
            <div className="sentence-buttons">
              <button type="button" className="button" disabled={isBusy} onClick={() => onBack(sentence)}>
                {words.takeGenerated}
              </button>
              {isOutdated(sentence) ? (
                <button type="button" className="button" disabled={isBusy} onClick={() => onKeep(sentence)}>
                  {words.keepMine}
                </button>
              ) : null}
              <button type="button" className="button" onClick={() => onEdit(sentence.key)}>
                {words.change}
              </button>
            </div>
          </li>
        ))}
        {page.lost.map((lost) => (
          <li key={lost.key}>
            <p>“{lost.text}”</p>
            <p className="edited-state">
              <MarkIcon mark="high" /> {words.sentenceGone}
            </p>
            <p className="quiet">{words.itSaid(lost.madeFrom)}</p>
            <button type="button" className="button" disabled={isBusy} onClick={() => onBack(lost)}>
              {words.removeMine}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({ sentence: { edit }, words }: { sentence: Sentence; words: typeof texts }) {
  if (edit === null) return null;
  let place = 0;
  return (
    <p className="difference">
      <span className="hidden-text">{words.differenceText(edit.madeFrom, edit.generated)}</span>
      <span aria-hidden="true">
        {wordChanges(edit.madeFrom, edit.generated).map(({ how, text }) => {
          const key = place;
          place += text.length + 1;
          if (how === 'same') return <span key={key}>{text} </span>;
          return how === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text} </ins>;
        })}
      </span>
    </p>
  );
}
