import { type ReactNode, useEffect, useId } from 'react';
import { useTyped } from '#renderer/kit/use-typed.ts';

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
  const { typed, isWrong, type, judge } = useTyped(shown);
  useEffect(() => onUnread?.(label, isWrong), [onUnread, label, isWrong]);
  const back = () => {
    type(shown);
    judge(false);
  };
  const take = () => {
    if (typed === shown) return judge(false);
    const value = read(typed);
    judge(value === null);
    // At once: a button that is pressed next must know.
    onUnread?.(label, value === null);
    if (value === null) return;
    onRead(value);
    // What was read and comes to the same is shown as it is written.
    type(shown);
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
        onChange={(event) => type(event.target.value)}
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
