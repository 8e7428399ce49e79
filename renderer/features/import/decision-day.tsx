import { useId } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import type { Inspection } from '#shared/contracts/inspection.ts';
import { type CivilDate, isCivilDate } from '#shared/domain/civil-date.ts';

type DecisionGiven = {
  readonly inspection: Inspection;
  /** What a person said; undefined: nothing, so that what the file itself tells of counts. */
  readonly told: CivilDate | null | undefined;
  readonly onTell: (day: CivilDate | null) => void;
};

/** The day of the formal decision on a file: where documents contradict each other, the newest decision counts. */
export function DecisionDay({ inspection: { decided, savedOn }, told, onTell }: DecisionGiven) {
  const { documents: texts } = useTexts();
  const id = useId();
  const day = told === undefined ? (decided?.on ?? null) : told;
  const isAsRead = decided !== null && day === decided.on;
  return (
    <div className="field import-decided">
      <label htmlFor={id}>{texts.decidedOn}</label>
      <input
        id={id}
        type="date"
        // A day that is typed halfway is no day yet; it stays the field's own.
        key={day ?? ''}
        defaultValue={day ?? ''}
        aria-describedby={`${id}-help`}
        onBlur={({ target }) => {
          const next = isCivilDate(target.value) ? target.value : null;
          if (next !== day) onTell(next);
        }}
        onKeyDown={({ key, currentTarget, ctrlKey, metaKey }) => {
          if (key === 'Enter' && !ctrlKey && !metaKey) currentTarget.blur();
        }}
      />
      <span className="field-help" id={`${id}-help`}>
        {isAsRead
          ? texts.decidedSeen(`${decided.place.sheet ?? ''}!${decided.place.column ?? ''}${decided.place.row ?? ''}`, decided.seen)
          : texts.decidedHelp}
      </span>
      {day !== null || savedOn === null ? null : (
        <span className="field-help">
          {texts.savedOn(savedOn)}{' '}
          <button type="button" className="button" onClick={() => onTell(savedOn)}>
            {texts.savedOnAnswer(savedOn)}
          </button>
        </span>
      )}
    </div>
  );
}
