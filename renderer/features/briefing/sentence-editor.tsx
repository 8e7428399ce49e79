import { type KeyboardEvent, useId, useState } from 'react';
import { useLanguage } from '#renderer/kit/language.ts';
import type { Sentence } from '#shared/contracts/briefing.ts';
import { longestSentence } from '#shared/contracts/calls/leaving.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';

/** A sentence of the page in the writer's words; what the figures say stays in sight. */
export function SentenceEditor({
  sentence,
  language,
  isBusy,
  words,
  onSave,
  onClose,
}: {
  sentence: Sentence;
  /** That of the page. */
  language: Language;
  isBusy: boolean;
  words: typeof texts;
  /** Null: the figures' own sentence. */
  onSave: (text: string | null) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState(sentence.text);
  const [fieldId, helpId] = [useId(), useId()];
  const { language: ofWindow } = useLanguage();
  const { edit } = sentence;
  const generated = edit?.generated ?? sentence.text;
  const over = text.trim().length - longestSentence;
  const canSave = text.trim() !== '' && over <= 0 && !isBusy;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key !== 'Enter' || event.shiftKey) return;
    else if (canSave) onSave(text.trim());
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="sentence-editor">
      <h2>
        <label htmlFor={fieldId}>{words.editSentence}</label>
      </h2>
      <textarea
        id={fieldId}
        className="briefing-own"
        rows={5}
        lang={language}
        // The dictionary is that of the window.
        spellCheck={language === ofWindow}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: it opens because its sentence was chosen, and goes back there.
        autoFocus
        aria-describedby={helpId}
        aria-invalid={over > 0}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
      />
      <p id={helpId} className={over > 0 ? 'short' : 'quiet'}>
        {over > 0 ? words.sentenceTooLong(over) : words.editHelp}
      </p>
      <div className="sentence-buttons">
        <button type="button" className="button button-primary" disabled={!canSave} onClick={() => onSave(text.trim())}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
      {edit === null ? null : (
        <>
          <p className="quiet">{words.figuresSay}</p>
          <p>{generated}</p>
          <button type="button" className="button" disabled={isBusy} onClick={() => onSave(null)}>
            {words.takeGenerated}
          </button>
        </>
      )}
    </section>
  );
}
