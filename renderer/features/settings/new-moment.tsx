import { useId, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import type { FigureSettings } from '#shared/contracts/settings.ts';
import type { MomentRule } from '#shared/domain/decision-calendar.ts';
import { freshRowId, slug } from '#shared/domain/identity.ts';
import { type Decider, deciders } from '#shared/domain/words.ts';
import { writtenDate, writtenDayOfYear } from '#shared/reading/dates.ts';

type Moment = FigureSettings['moments'][number];

/** A moment of the user's own: every year on a day, or once. */
export function NewMoment({ taken, onAdd }: { taken: readonly string[]; onAdd: (moment: Moment) => void }) {
  const { settings } = useTexts();
  const words = settings.moments;
  const field = useId();
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const [decider, setDecider] = useState<Decider>('municipal');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    if (name.trim() === '') return setWrong(words.nameMissing);
    const rule = ruleIn(day);
    if (rule === null) return setWrong(words.dayUnread);
    const id = freshRowId(slug(name) || 'moment', (text) => text, new Set(taken));
    onAdd({ id, name: name.trim(), decider, rule, decides: true, areaDay: null });
    setName('');
    setDay('');
    setWrong(null);
  };
  return (
    <form
      className="settings-new-moment"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="field">
        <label htmlFor={`${field}-name`}>{words.addName}</label>
        <input id={`${field}-name`} value={name} maxLength={120} autoComplete="off" onChange={({ target }) => setName(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${field}-who`}>{words.decider}</label>
        <select id={`${field}-who`} value={decider} onChange={({ target }) => setDecider(target.value as Decider)}>
          {deciders.map((word) => (
            <option key={word} value={word}>
              {settings.lead[word]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${field}-day`}>{words.addDay}</label>
        <input
          id={`${field}-day`}
          value={day}
          autoComplete="off"
          aria-describedby={`${field}-help`}
          onChange={({ target }) => setDay(target.value)}
        />
        <span className="field-help" id={`${field}-help`}>
          {words.addDayHelp}
        </span>
      </div>
      <button type="submit" className="button">
        {words.addButton}
      </button>
      {wrong === null ? null : (
        <strong role="alert" className="setting-wrong">
          {wrong}
        </strong>
      )}
    </form>
  );
}

/** `1-6`: every year on 1 June; `12-3-2027`: on that day only. */
function ruleIn(typed: string): MomentRule | null {
  const hasYear = /\d{4}/.test(typed);
  const yearly = hasYear ? null : writtenDayOfYear(typed);
  if (yearly !== null) return { kind: 'day', month: Number(yearly.slice(0, 2)), day: Number(yearly.slice(3)) };
  const once = hasYear ? writtenDate(typed, 'last') : null;
  return once?.kind === 'date' ? { kind: 'once', date: once.date } : null;
}
