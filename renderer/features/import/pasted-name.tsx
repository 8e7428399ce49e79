import { useId, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import type { FileHandle } from '#shared/contracts/values.ts';

const longestName = 120;

/** The name under which a pasted table is kept: the moment at which it was pasted, or what its user calls it. */
export function PastedName({ file, onName }: { file: FileHandle; onName: (name: string) => void }) {
  const { paste } = useTexts();
  const id = useId();
  const [text, setText] = useState(file.name);
  const take = () => {
    const name = text.trim();
    if (name === '') setText(file.name);
    else if (name !== file.name) onName(name);
  };
  return (
    <div className="field pasted-name">
      <label htmlFor={id}>{paste.nameLabel}</label>
      <input
        id={id}
        value={text}
        maxLength={longestName}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && !ctrlKey && !metaKey) take();
        }}
      />
      <span className="field-help" id={`${id}-help`}>
        {paste.nameHelp}
      </span>
    </div>
  );
}
