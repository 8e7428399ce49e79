import { useId } from 'react';
import { useTyped } from '#renderer/kit/use-typed.ts';

const mostDays = 730;

/** Days before a moment in which it can still be influenced. What cannot be read stays in the field, and is said. */
export function InfluenceField({
  label,
  days,
  isFixed,
  unread,
  onRead,
}: {
  label: string;
  /** Null: not known; the field is empty. */
  days: number | null;
  isFixed: boolean;
  unread: string;
  onRead: (days: number | null) => void;
}) {
  const shown = days === null ? '' : String(days);
  const id = useId();
  const { typed, type } = useTyped(shown);
  const isWrong = daysIn(typed) === undefined;
  return (
    <>
      <input
        inputMode="numeric"
        className="moment-influence"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        disabled={isFixed}
        value={typed}
        onChange={({ target }) => {
          type(target.value);
          const read = daysIn(target.value);
          if (read !== undefined && read !== days) onRead(read);
        }}
      />
      {isWrong ? (
        <strong id={id} role="alert" className="setting-wrong">
          {unread}
        </strong>
      ) : null}
    </>
  );
}

/** Undefined where it cannot be read. */
function daysIn(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= mostDays ? Number(text) : undefined;
}
