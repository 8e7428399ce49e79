import { type FormEvent, useId, useState } from 'react';
import { readDate } from '#renderer/features/question/index.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { type FollowUpGiven, longestNote } from '#shared/contracts/follow-up.ts';
import type { FollowUp } from '#shared/contracts/kept.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { followUpStatuses } from '#shared/domain/follow-up.ts';
import { dateInTable } from '#shared/text/format.ts';
import { DayField } from './day-field.tsx';
import type { Words } from './words.ts';

/** Who does what about this cliff. Nothing is kept before it is saved. */
export function FollowUpForm({
  before,
  today,
  owners,
  words,
  isBusy,
  onSave,
  onCancel,
}: {
  before: FollowUp | null;
  today: CivilDate;
  owners: readonly string[];
  words: Words;
  isBusy: boolean;
  onSave: (given: FollowUpGiven) => void;
  onCancel: () => void;
}) {
  const { fields, status: statusWords } = words.followUp;
  const [status, setStatus] = useState(before?.status ?? 'seen');
  const [owner, setOwner] = useState(before?.owner ?? '');
  const [raisedWith, setRaisedWith] = useState(before?.raisedWith ?? '');
  const [notedOn, setNotedOn] = useState(dateInTable(before?.notedOn ?? today));
  const [dueOn, setDueOn] = useState(before?.dueOn ? dateInTable(before.dueOn) : '');
  const [note, setNote] = useState(before?.note ?? '');
  const [isAsked, setIsAsked] = useState(false);
  const id = useId();
  const isWithWhomMissing = isAsked && status === 'raised' && raisedWith.trim() === '';

  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const [noted, due] = [readDate(notedOn), readDate(dueOn)];
    const isIncomplete = status === 'raised' && raisedWith.trim() === '';
    if (noted === null || (dueOn.trim() !== '' && due === null) || isIncomplete) return;
    onSave({ owner, status, raisedWith, note, notedOn: noted, dueOn: due });
  };

  return (
    <form
      className="follow-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Leaves the form, not the panel that it stands in.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      noValidate
    >
      <Segmented
        name={fields.status}
        value={status}
        options={followUpStatuses.map((word) => ({ value: word, label: statusWords[word] }))}
        onChange={setStatus}
      />
      <div className="follow-fields">
        <div className="field">
          <label htmlFor={`${id}-owner`}>{fields.owner}</label>
          <input
            id={`${id}-owner`}
            value={owner}
            maxLength={120}
            list={`${id}-owners`}
            autoComplete="off"
            aria-describedby={`${id}-owner-help`}
            onChange={(event) => setOwner(event.target.value)}
          />
          <datalist id={`${id}-owners`}>
            {owners.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <span id={`${id}-owner-help`} className="field-help">
            {fields.ownerHelp}
          </span>
        </div>
        {status === 'raised' ? (
          <div className="field">
            <label htmlFor={`${id}-with`}>{fields.raisedWith}</label>
            <input
              id={`${id}-with`}
              value={raisedWith}
              maxLength={200}
              autoComplete="off"
              aria-invalid={isWithWhomMissing}
              aria-describedby={`${id}-with-help`}
              onChange={(event) => setRaisedWith(event.target.value)}
            />
            <span id={`${id}-with-help`} className="field-help">
              {isWithWhomMissing ? <strong role="alert">{fields.raisedWithMissing}</strong> : fields.raisedWithHelp}
            </span>
          </div>
        ) : null}
        <DayField label={fields.notedOn} help={fields.notedOnHelp} typed={notedOn} onType={setNotedOn} />
        <DayField label={fields.dueOn} help={fields.dueOnHelp} typed={dueOn} onType={setDueOn} />
      </div>
      <div className="field follow-note">
        <label htmlFor={`${id}-note`}>{fields.note}</label>
        <textarea
          id={`${id}-note`}
          value={note}
          maxLength={longestNote}
          rows={3}
          spellCheck
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <p className="follow-buttons">
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {fields.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {fields.cancel}
        </button>
      </p>
    </form>
  );
}
