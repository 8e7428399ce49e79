import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLanguage } from '#renderer/kit/language.ts';
import type { GridColumn } from './grid-columns.ts';
import { areaNames, problemId, schemeNames } from './grid-ids.ts';

/** How editing ended, and where it leads. */
export type Finish = (text: string | null, then: 'stay' | 'down' | 'up' | 'next' | 'previous', isLeaving?: boolean) => void;

/** The field in a cell: Enter saves, Esc restores, Tab goes on. Words and names are offered, and any text may be typed. */
export function CellEditor({
  column,
  text,
  isWrong,
  onFinish,
  onType,
}: {
  column: GridColumn;
  text: string;
  isWrong: boolean;
  onFinish: Finish;
  onType: (text: string) => void;
}) {
  const { language } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    // Typed over: the first letter stands there already. Opened with Enter: everything is chosen.
    if (input !== null && input.value.length > 1) input.select();
  }, []);
  const finish: Finish = (typed, then, isLeaving) => {
    if (isDone.current) return;
    isDone.current = true;
    onFinish(typed, then, isLeaving);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const typed = event.currentTarget.value;
    if (event.key === 'Enter' && !event.altKey) finish(typed, event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') finish(typed, event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') finish(null, 'stay');
    else return;
    event.preventDefault();
  };
  const { kind, words } = column.definition;
  const listId = kind === 'area' ? areaNames : kind === 'scheme' ? schemeNames : words === undefined ? undefined : `words-${column.key}`;
  return (
    <>
      <input
        ref={field}
        className="grid-editor"
        value={text}
        list={listId}
        aria-label={column.head}
        aria-invalid={isWrong || undefined}
        aria-describedby={problemId}
        autoComplete="off"
        spellCheck={kind === 'text'}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => finish(event.currentTarget.value, 'stay', true)}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
      />
      {words === undefined ? null : (
        <datalist id={`words-${column.key}`}>
          {Object.entries(words).map(([word, name]) => (
            <option key={word} value={name[language]} />
          ))}
        </datalist>
      )}
    </>
  );
}
