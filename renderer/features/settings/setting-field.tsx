import { type ReactNode, useEffect, useId, useState } from 'react';

/**
 * A field with its label, what it wants, and what is wrong with it. What people type is read when they leave it or press
 * Enter; Esc puts back what stood there. Where it is fixed it can only be read.
 */
export function SettingField<Value>({
  label,
  shown,
  read,
  onRead,
  help,
  unread,
  fixed,
  width,
  onUnread,
}: {
  label: string;
  shown: string;
  /** Null where the text cannot be read. */
  read: (typed: string) => Value | null;
  onRead: (value: Value) => void;
  help?: ReactNode;
  unread: string;
  /** Why it cannot be changed; null where it can. */
  fixed: string | null;
  /** In characters. */
  width: number;
  /** Told when what stands in the field cannot be read, and when it can again. */
  onUnread?: (label: string, isUnread: boolean) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => onUnread?.(label, isWrong), [onUnread, label, isWrong]);
  const back = () => {
    setTyped(shown);
    setIsWrong(false);
  };
  useEffect(back, [shown]);
  const take = () => {
    if (typed === shown) return setIsWrong(false);
    const value = read(typed);
    setIsWrong(value === null);
    // At once: a button that is pressed next must know.
    onUnread?.(label, value === null);
    if (value === null) return;
    onRead(value);
    // What was read and comes to the same is shown as it is written.
    setTyped(shown);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed}
        style={{ width: `${width + 4}ch` }}
        autoComplete="off"
        readOnly={fixed !== null}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') back();
        }}
      />
      <span id={`${id}-help`} className="field-help">
        {isWrong ? (
          <strong role="alert" className="setting-wrong">
            {unread}
          </strong>
        ) : (
          <>
            {help} {fixed}
          </>
        )}
      </span>
    </div>
  );
}
