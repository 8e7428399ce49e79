import type { ReactNode } from 'react';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import { lenses } from '#shared/domain/words.ts';
import { dateInTable } from '#shared/text/format.ts';
import type { question as questionTexts } from '#shared/text/nl/question.ts';
import { readDate } from './read-date.ts';
import { ThemeField } from './theme-field.tsx';
import { TypedField } from './typed-field.tsx';
import './question.css';

/** The question: lens, reference date, horizon, theme; what a screen adds stands after it. */
export function QuestionBar({
  question,
  texts,
  onAsk,
  children,
}: {
  question: AnsweredQuestion;
  texts: typeof questionTexts;
  onAsk: (change: QuestionInput) => void;
  children?: ReactNode;
}) {
  const firstYear = Number(question.at.slice(0, 4));
  return (
    <search className="question-bar" aria-label={texts.bar}>
      <fieldset className="segments">
        <legend className="hidden-text">{texts.lens}</legend>
        {lenses.map((lens) => (
          <label key={lens} title={texts.lensMeaning[lens]}>
            <input type="radio" name="lens" value={lens} checked={question.lens === lens} onChange={() => onAsk({ lens })} />
            <span>{texts.lensWord[lens]}</span>
          </label>
        ))}
      </fieldset>
      <TypedField
        label={texts.at}
        shown={dateInTable(question.at)}
        read={readDate}
        onRead={(at) => onAsk({ at })}
        help={texts.atHelp}
        unread={texts.dateUnread}
        width={10}
      />
      <TypedField
        label={texts.horizon}
        shown={String(question.horizonYear)}
        read={(typed) => (/^\d{4}$/.test(typed.trim()) && Number(typed) >= firstYear && Number(typed) <= 2200 ? Number(typed) : null)}
        onRead={(horizon) => onAsk({ horizon })}
        help={texts.horizonHelp}
        unread={texts.horizonUnread(firstYear)}
        width={4}
      />
      <ThemeField theme={question.theme} onAsk={onAsk} />
      {children}
    </search>
  );
}
