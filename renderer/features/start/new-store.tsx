import { type FormEvent, useId, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';

/** The user asked for this field: typing goes there at once. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.select();
}

/** Names a new file, and makes it: where the user says, or in the browser in the program's own folder. */
export function NewStore({ onMade, onCancel }: { onMade: () => void; onCancel: () => void }) {
  const { start } = useTexts();
  const bridge = useBridge();
  const create = useChange('store.create');
  const [name, setName] = useState(start.nameDefault);
  const id = useId();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (!bridge.placesFiles) {
      if ((await create.run({ name })) !== null) onMade();
      return;
    }
    const target = await bridge.chooseTarget('store', `${name}.adem`);
    if (target !== null && (await create.run({ name, target })) !== null) onMade();
  };
  return (
    <form className="new-store" onSubmit={make}>
      <div className="field">
        <label htmlFor={id}>{start.nameLabel}</label>
        <input
          id={id}
          value={name}
          onChange={({ target }) => setName(target.value)}
          maxLength={120}
          required
          ref={focusOnce}
          aria-describedby={`${id}-help`}
        />
        <span className="field-help" id={`${id}-help`}>
          {start.nameHelp}
        </span>
      </div>
      <div className="buttons">
        <button type="submit" className="button button-primary" disabled={create.isBusy || name.trim() === ''}>
          {start.make}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {start.cancel}
        </button>
      </div>
      {create.problem === null ? null : <ProblemNote problem={create.problem} />}
    </form>
  );
}
