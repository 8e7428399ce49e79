import { useId } from 'react';
import { readDate } from '#renderer/features/question/index.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { dateInTable } from '#shared/text/format.ts';

/** A day as people type it, with what was understood; text that is no day is said. */
export function DayField({ label, help, typed, onType }: { label: string; help: string; typed: string; onType: (typed: string) => void }) {
  const { followUp } = useTexts();
  const { fields } = followUp;
  const id = useId();
  const day = readDate(typed);
  const isWrong = typed.trim() !== '' && day === null;
  const isOtherwise = day !== null && dateInTable(day) !== typed.trim();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => onType(event.target.value)}
      />
      <span id={`${id}-help`} className="field-help">
        {isWrong ? <strong role="alert">{fields.dateUnread}</strong> : isOtherwise ? fields.understood(day) : help}
      </span>
    </div>
  );
}
