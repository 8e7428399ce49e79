import { useId } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useLanguage } from '#renderer/kit/language.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { longestOwnSentence } from '#shared/contracts/calls/leaving.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';
import type { Choices } from './choices.ts';

/** Which areas, in which language, with which sentence of one's own. */
export function ChoicesPanel({
  choices,
  own,
  rows,
  words,
  onChoose,
  onOwn,
}: {
  choices: Choices;
  /** The writer's own sentence as it stands in the field. */
  own: string;
  rows: readonly OverviewRow[];
  words: typeof texts;
  onChoose: (change: Partial<Choices>) => void;
  /** The own sentence is ready to be kept. */
  onOwn: () => void;
}) {
  const [ownId, helpId] = [useId(), useId()];
  const { language: ofWindow } = useLanguage();
  const left = longestOwnSentence - own.trim().length;
  return (
    <>
      <h2>{words.areas}</h2>
      <Segmented
        name={words.areas}
        value={choices.areas === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: words.all },
          { value: 'some', label: words.some },
        ]}
        onChange={(which) => onChoose({ areas: which === 'all' ? null : rows.slice(0, 1).map(({ areaId }) => areaId) })}
      />
      {choices.areas === null ? null : (
        <CheckboxGroup
          aria-label={words.some}
          value={[...choices.areas]}
          onChange={(areas) => areas.length > 0 && onChoose({ areas: areas as AreaId[] })}
          className="briefing-areas"
        >
          {rows.map(({ areaId, name }) => (
            <Checkbox key={areaId} value={areaId} className="check">
              <span className="check-box" aria-hidden="true" />
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {choices.areas?.length === 1 ? null : (
        <Checkbox className="check" isSelected={choices.pages} onChange={(pages) => onChoose({ pages })}>
          <span className="check-box" aria-hidden="true" />
          {words.pages}
        </Checkbox>
      )}
      <h2>{words.language}</h2>
      <Segmented
        name={words.language}
        value={choices.language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => onChoose({ language })}
      />
      <h2>
        <label htmlFor={ownId}>{words.own}</label>
      </h2>
      <textarea
        id={ownId}
        className="briefing-own"
        rows={3}
        lang={choices.language}
        // The dictionary is that of the window.
        spellCheck={choices.language === ofWindow}
        value={own}
        aria-describedby={helpId}
        aria-invalid={left < 0}
        onChange={(event) => onChoose({ own: event.target.value })}
        onBlur={onOwn}
      />
      <p id={helpId} className={left < 0 ? 'short' : 'quiet'} role={left < 0 ? 'alert' : undefined}>
        {left < 0 ? words.ownTooLong(-left) : `${words.ownHelp} ${words.ownLeft(left)}`}
      </p>
    </>
  );
}
