import { useId } from 'react';
import { useTyped } from '#renderer/kit/use-typed.ts';

/**
 * A field that reads what people type when they leave it or press Enter, and says when it cannot: never while they type.
 * Esc puts back what stood there.
 */
export function TypedField<Value>({
  label,
  shown,
  read,
  onRead,
  help,
  unread,
  width,
}: {
  label: string;
  /** The value as text, when nobody types. */
  shown: string;
  /** Null where the text cannot be read. */
  read: (typed: string) => Value | null;
  onRead: (value: Value) => void;
  help: string;
  /** What to say then. */
  unread: string;
  /** In characters. */
  width: number;
}) {
  const id = useId();
  const { typed, isWrong, type, judge } = useTyped(shown);
  const take = () => {
    if (typed === shown) return judge(false);
    const value = read(typed);
    judge(value === null);
    if (value !== null) onRead(value);
  };
  return (
    <span className={isWrong ? 'bar-field wrong' : 'bar-field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed}
        style={{ ['--letters' as string]: `${width}ch` }}
        autoComplete="off"
        spellCheck={false}
        title={help}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={take}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            type(shown);
            judge(false);
          }
        }}
      />
      {isWrong ? (
        <span className="bar-wrong" id={`${id}-wrong`} role="alert">
          {unread}
        </span>
      ) : null}
    </span>
  );
}
